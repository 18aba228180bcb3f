/// Lower bounds on what a package costs that is settled in part, by variable elimination in
/// which a table that would be too large is split.
///
/// Variables are eliminated in turn. The tables that mention one are its bucket; they are added
/// up in parts of at most so many rows, and each part is minimised over the variable on its
/// own, which can only lower the result. Where one part is enough everywhere, bounds are exact
/// and a search guided by them never turns back. Before minimising, what the parts of a bucket
/// say of the variables that they share is evened out between them, which tightens the bound.
///
/// ## Source
/// Dechter and Rish (2003), "Mini-buckets: a general scheme for bounded inference",
/// doi:10.1145/636865.636866; Ihler, Flerova, Dechter and Otten (2012), "Join-graph based
/// cost-shifting schemes".
package struct MiniBuckets: Sendable {
  /// One part of a bucket, its tables in `costs` and `messages`.
  struct Part: Sendable {
    /// Into `contextPositions` and `contextStrides`: what the part mentions beside its variable.
    var context: Range<Int>
    /// Where its costs start: row-major over the context, the bucket's variable fastest.
    var costs: Int
    /// Where its minima start: row-major over the context.
    var messages: Int
  }

  /// Shape `[position]`: the variables in the order in which a search settles them.
  package let variables: [Int]
  /// Shape `[position]`: the number of values.
  let sizes: [Int]
  /// Shape `[position]`: the parts of the bucket, as a range of `parts`.
  private(set) var buckets: [Range<Int>] = []
  private(set) var parts: [Part] = []
  private(set) var contextPositions: [Int] = []
  private(set) var contextStrides: [Int] = []
  private(set) var costs: [Int] = []
  private(set) var messages: [Int] = []
  /// No package costs less.
  package private(set) var floor = 0
  /// Whether no bucket had to be split.
  package private(set) var isExact = true

  /// A table over positions of the search order, the last of them its bucket.
  private typealias Function = (scope: [Int], costs: [Int])

  /// Bounds the costs of a network with parts of at most so many rows; the order may be one
  /// for a network of the same variables with more tables.
  package init(_ network: CostNetwork, order: EliminationOrder? = nil, limit: Int) {
    let order =
      order ?? EliminationOrder(domains: network.domains, scopes: network.factors.map(\.scope))
    let variables = Array(order.variables.reversed())
    self.variables = variables
    sizes = variables.map { network.domains[$0] }
    buckets = Array(repeating: 0..<0, count: variables.count)
    var pending: [[Function]] = Array(repeating: [], count: variables.count)
    var position = Array(repeating: 0, count: variables.count)
    for (place, variable) in variables.enumerated() { position[variable] = place }
    for factor in network.factors { file(placed(factor, at: position), in: &pending) }
    for position in variables.indices.reversed() {
      let functions = pending[position]
      pending[position] = []
      for message in close(position, functions, limit) { file(message, in: &pending) }
    }
  }

  private mutating func file(_ function: Function, in pending: inout [[Function]]) {
    if let position = function.scope.last {
      pending[position].append(function)
    } else {
      floor = min(floor + function.costs[0], CostNetwork.infinite)
    }
  }

  /// The same table over positions, ascending; shape of `position` `[variable]`.
  private func placed(_ factor: Table<Int>, at position: [Int]) -> Function {
    let original = factor.scope.map { position[$0] }
    let scope = original.sorted()
    let strides = scope.map { place in
      original[(original.firstIndex(of: place)! + 1)...].reduce(1) { $0 * sizes[$1] }
    }
    return (scope, rows(scope.map { sizes[$0] }, strides).map { factor.values[$0] })
  }

  /// For each row of a table of these sizes, the row of another with these strides.
  private func rows(_ sizes: [Int], _ strides: [Int]) -> [Int] {
    var result = [0]
    for (size, stride) in zip(sizes, strides) {
      var next: [Int] = []
      next.reserveCapacity(result.count * size)
      for row in result { for value in 0..<size { next.append(row + value * stride) } }
      result = next
    }
    return result
  }

  /// For each row over `context`, the row over the part of it that is `inner`.
  private func rows(over context: [Int], of inner: [Int]) -> [Int] {
    let strides = context.map { place -> Int in
      guard let index = inner.firstIndex(of: place) else { return 0 }
      return inner[(index + 1)...].reduce(1) { $0 * sizes[$1] }
    }
    return rows(context.map { sizes[$0] }, strides)
  }

  /// Adds the functions of a bucket up in parts, keeps them, and returns their minima.
  private mutating func close(
    _ position: Int, _ functions: [Function], _ limit: Int
  ) -> [Function] {
    var sums = partition(functions, limit).map { sum(functions, $0) }
    if sums.count > 1 {
      isExact = false
      evenOut(&sums, position)
    }
    let start = parts.count
    let minima = sums.map { keep($0, position) }
    buckets[position] = start..<parts.count
    return minima
  }

  /// Which functions go together: largest first, each into the first part that has room.
  private func partition(_ functions: [Function], _ limit: Int) -> [[Int]] {
    var result: [(scope: BitSet, members: [Int])] = []
    let largestFirst = functions.indices.sorted {
      (-functions[$0].costs.count, $0) < (-functions[$1].costs.count, $1)
    }
    for index in largestFirst {
      let scope = BitSet(functions[index].scope)
      let place = result.firstIndex {
        scope.isSubset(of: $0.scope) || rowCount($0.scope.union(scope)) <= limit
      }
      if let place {
        result[place].scope = result[place].scope.union(scope)
        result[place].members.append(index)
      } else {
        result.append((scope, [index]))
      }
    }
    return result.map(\.members)
  }

  private func rowCount(_ scope: BitSet) -> Int {
    var rows = 1
    for place in scope.members {
      rows *= sizes[place]
      if rows > 1 << 40 { break }
    }
    return rows
  }

  private func sum(_ functions: [Function], _ members: [Int]) -> Function {
    if members.count == 1 { return functions[members[0]] }
    let scope = BitSet(members.flatMap { functions[$0].scope }).members
    let options = sizes[scope[scope.count - 1]]
    let context = Array(scope.dropLast())
    var total = Array(repeating: 0, count: rowCount(BitSet(scope)))
    for member in members {
      let function = functions[member]
      let rows = rows(over: context, of: Array(function.scope.dropLast()))
      function.costs.withUnsafeBufferPointer { costs in
        for (row, other) in rows.enumerated() {
          for option in 0..<options {
            let cost = total[row * options + option] + costs[other * options + option]
            total[row * options + option] = min(cost, CostNetwork.infinite)
          }
        }
      }
    }
    return (scope, total)
  }

  /// Shifts costs between parts so that all say the same of the variables that they share.
  private func evenOut(_ sums: inout [Function], _ position: Int) {
    let options = sizes[position]
    let shared = sums.map { BitSet($0.scope.dropLast()) }
      .reduce(BitSet(0..<position)) { $0.intersection($1) }.members
    let rows = sums.map { self.rows(over: Array($0.scope.dropLast()), of: shared) }
    let count = shared.reduce(options) { $0 * sizes[$1] }
    let minima = sums.indices.map { least(sums[$0].costs, rows[$0], count, options) }
    for index in sums.indices {
      let shifts = (0..<count).map { shift(of: index, at: $0, minima) }
      for (row, sharedRow) in rows[index].enumerated() {
        for option in 0..<options
        where sums[index].costs[row * options + option] < CostNetwork.infinite / 2 {
          sums[index].costs[row * options + option] += shifts[sharedRow * options + option]
        }
      }
    }
  }

  /// The least cost for each row over the shared variables.
  private func least(_ costs: [Int], _ rows: [Int], _ count: Int, _ options: Int) -> [Int] {
    var result = Array(repeating: CostNetwork.infinite, count: count)
    for (row, sharedRow) in rows.enumerated() {
      for option in 0..<options {
        let place = sharedRow * options + option
        result[place] = min(result[place], costs[row * options + option])
      }
    }
    return result
  }

  /// What to add to one part so that it comes to the mean; the first part takes the remainder.
  private func shift(of index: Int, at place: Int, _ minima: [[Int]]) -> Int {
    var total = 0
    for least in minima {
      if least[place] >= CostNetwork.infinite / 2 { return 0 }
      total += least[place]
    }
    let mean = total / minima.count
    return (index == 0 ? total - mean * (minima.count - 1) : mean) - minima[index][place]
  }

  /// Stores a part's costs and minima; returns the minima.
  private mutating func keep(_ sum: Function, _ position: Int) -> Function {
    let options = sizes[position]
    let context = Array(sum.scope.dropLast())
    let minima = (0..<(sum.costs.count / options)).map { row in
      var least = CostNetwork.infinite
      for option in 0..<options { least = min(least, sum.costs[row * options + option]) }
      return least
    }
    let start = contextPositions.count
    contextPositions += context
    contextStrides += context.indices.map { context[($0 + 1)...].reduce(1) { $0 * sizes[$1] } }
    parts.append(
      Part(
        context: start..<contextPositions.count, costs: costs.count, messages: messages.count))
    costs += sum.costs
    messages += minima
    return (context, minima)
  }
}
