/// A function of a few variables: row-major over `scope`, the last variable fastest.
package struct Table<Element> {
  package var scope: [Int]
  package var values: [Element]

  /// Makes a table.
  package init(scope: [Int], values: [Element]) {
    self.scope = scope
    self.values = values
  }
}

extension Table {
  /// Multiplies tables and adds the product up over one variable.
  ///
  /// Rows of the result are visited in order while each factor's row is carried along, so that
  /// nothing is allocated in the loop.
  static func eliminate<S: Semiring>(
    _ variable: Int, from factors: [Table], domains: [Int], in semiring: S.Type
  ) -> Table where S.Element == Element {
    let scope = BitSet(factors.flatMap(\.scope)).members.filter { $0 != variable }
    let steps = factors.map { factor in (scope + [variable]).map { factor.stride(of: $0, domains) }
    }
    var rows = Array(repeating: 0, count: factors.count)
    var place = Array(repeating: 0, count: scope.count)
    var values: [Element] = []
    values.reserveCapacity(scope.reduce(1) { $0 * domains[$1] })
    repeat {
      values.append(sum(factors, rows, steps, options: domains[variable], in: semiring))
    } while advance(&place, &rows, steps, scope.map { domains[$0] })
    return Table(scope: scope, values: values)
  }

  private static func sum<S: Semiring>(
    _ factors: [Table], _ rows: [Int], _ steps: [[Int]], options: Int, in semiring: S.Type
  ) -> Element where S.Element == Element {
    var total = S.zero
    for option in 0..<options {
      var product = S.one
      for index in factors.indices {
        let step = steps[index][steps[index].count - 1]
        product = S.times(product, factors[index].values[rows[index] + option * step])
      }
      total = S.plus(total, product)
    }
    return total
  }

  /// Moves to the next row of the result; `false` after the last.
  private static func advance(
    _ place: inout [Int], _ rows: inout [Int], _ steps: [[Int]], _ sizes: [Int]
  ) -> Bool {
    var digit = place.count - 1
    while digit >= 0 {
      place[digit] += 1
      let isCarried = place[digit] == sizes[digit]
      let move = isCarried ? 1 - sizes[digit] : 1
      for index in rows.indices { rows[index] += move * steps[index][digit] }
      if !isCarried { return true }
      place[digit] = 0
      digit -= 1
    }
    return false
  }

  /// How many rows apart two neighbouring values of a variable are; 0 outside the scope.
  private func stride(of variable: Int, _ domains: [Int]) -> Int {
    guard let place = scope.firstIndex(of: variable) else { return 0 }
    return scope[(place + 1)...].reduce(1) { $0 * domains[$1] }
  }
}

extension Table: Sendable where Element: Sendable {}
