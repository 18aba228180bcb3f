/// Orders lines and conflicts so that few of the curves between them cross.
///
/// ## Source
/// K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system
/// structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (1981): the barycentre method,
/// here with the parties' columns as fixed groups.
struct ConflictOrder {
  /// For each group the lines in it, top down.
  private(set) var groups: [[Int]]
  /// Conflicts, top down.
  private(set) var conflicts: [Int]

  /// Sweeps to and fro a fixed number of times; ties keep their order.
  /// - Parameters:
  ///   - columns: Shape `[column][group]`: lines of one party, groups of one column.
  ///   - conflicts: Indices of lines.
  /// - Complexity: O(sweeps · (ends + lines log lines)).
  init(columns: [[[Int]]], conflicts members: [[Int]]) {
    var columns = columns
    var order = Array(members.indices)
    for _ in 0..<12 {
      let heights = Self.heights(of: columns)
      order = Self.sorted(order) { Self.mean(members[$0].map { heights[$0]! }) }
      let ranks = Self.ranks(of: order)
      var ends: [Int: [Double]] = [:]
      for conflict in members.indices {
        for line in members[conflict] { ends[line, default: []].append(ranks[conflict]) }
      }
      columns = columns.map { $0.map { Self.sorted($0) { Self.mean(ends[$0] ?? []) } } }
    }
    groups = columns.flatMap { $0 }
    conflicts = order
  }

  /// Positions within the column as a share of its length, 0...1.
  private static func heights(of columns: [[[Int]]]) -> [Int: Double] {
    var heights: [Int: Double] = [:]
    for column in columns {
      let lines = column.flatMap { $0 }
      for (index, line) in lines.enumerated() {
        heights[line] = (Double(index) + 0.5) / Double(lines.count)
      }
    }
    return heights
  }

  private static func ranks(of order: [Int]) -> [Double] {
    var ranks = Array(repeating: 0.0, count: order.count)
    for (index, conflict) in order.enumerated() { ranks[conflict] = Double(index) }
    return ranks
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func sorted(_ items: [Int], by key: (Int) -> Double) -> [Int] {
    let keyed = items.enumerated().map {
      (offset: $0.offset, item: $0.element, key: key($0.element))
    }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.item)
  }
}
