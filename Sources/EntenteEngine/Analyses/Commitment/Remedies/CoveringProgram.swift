/// The least cost of amounts, at least 0, under conditions `factors * amounts >= least`, with few
/// amounts and conditions that are added as they are found.
///
/// With costs that are not negative its dual starts from a solution, nothing, so plain simplex
/// steps on the dual suffice; Bland's rule ends them.
///
/// ## Source
/// R. G. Bland (1977), "New finite pivoting rules for the simplex method",
/// doi:10.1287/moor.2.2.103.
struct CoveringProgram {
  /// One condition.
  struct Row: Hashable {
    var factors: [Double]
    var least: Double

    func slack(_ amounts: [Double]) -> Double {
      zip(factors, amounts).reduce(-least) { $0 + $1.0 * $1.1 }
    }
  }

  private let costs: [Double]
  private var rows: [Row] = []

  init(costs: [Double]) { self.costs = costs }

  /// Adds conditions; `false` where all of them are there already, so that rounding alone keeps
  /// them violated.
  mutating func add(_ new: [Row]) -> Bool {
    let fresh = new.filter { !rows.contains($0) }
    rows += fresh
    return !fresh.isEmpty
  }

  /// The cheapest amounts; `nil` where no amounts meet all conditions.
  func solve() -> [Double]? {
    let width = rows.count + costs.count
    // One line for each amount: the dual's condition; the last column is its right side.
    var lines = costs.indices.map { line in
      rows.map { $0.factors[line] } + costs.indices.map { $0 == line ? 1 : 0 } + [costs[line]]
    }
    var top = rows.map { -$0.least } + costs.map { _ in 0 } + [0]
    var basis = costs.indices.map { rows.count + $0 }
    let zero = 0x1p-40
    while let column = (0..<width).first(where: { top[$0] < -zero * scale($0) }) {
      let candidates = lines.indices.filter { lines[$0][column] > zero }
      guard
        let pivot = candidates.min(by: { a, b in
          let (x, y) = (lines[a][width] / lines[a][column], lines[b][width] / lines[b][column])
          return x != y ? x < y : basis[a] < basis[b]
        })
      else { return nil }
      basis[pivot] = column
      Self.pivot(&lines, &top, pivot, column)
    }
    return costs.indices.map { max(0, top[rows.count + $0]) }
  }

  /// What a column's figures are measured by.
  private func scale(_ column: Int) -> Double {
    column < rows.count ? max(1, abs(rows[column].least)) : 1
  }

  private static func pivot(
    _ lines: inout [[Double]], _ top: inout [Double], _ pivot: Int, _ column: Int
  ) {
    let head = lines[pivot][column]
    for place in lines[pivot].indices { lines[pivot][place] /= head }
    for line in lines.indices where line != pivot {
      let factor = lines[line][column]
      for place in lines[line].indices { lines[line][place] -= factor * lines[pivot][place] }
    }
    let factor = top[column]
    for place in top.indices { top[place] -= factor * lines[pivot][place] }
  }
}
