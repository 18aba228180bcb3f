/// The minimal sets that meet every edge of a family of sets.
///
/// Members are added for one uncovered edge after the other; a branch ends when some member is
/// no longer the only one to meet any edge. Elements that lie in the same edges are searched as
/// one and told apart at the end.
///
/// ## Source
/// K. Murakami, T. Uno, "Efficient algorithms for dualizing large-scale hypergraphs", Discrete
/// Applied Mathematics 170 (2014), algorithm MMCS.
struct HittingSets {
  /// The sets found, in the order of the search.
  private(set) var found: [BitSet] = []
  /// Whether there are no others.
  private(set) var isComplete = true

  private let edges: [BitSet]
  /// Shape `[column]`: the elements that lie in the same edges.
  private let elements: [[Int]]
  /// Shape `[column * words]`: the edges that contain it, as bits.
  private let columns: [UInt64]
  /// Shape `[edge]`: its columns.
  private let rows: [[Int]]
  private let words: Int

  /// Finds all minimal hitting sets, or those met before the budget ends.
  ///
  /// A search node costs one unit, and one more for each 64 words of edges that it looks
  /// through; a set found costs one.
  init(of edges: [BitSet], budget: inout Budget) {
    self.edges = edges
    words = (edges.count + 63) / 64
    let table = ColumnTable(edges, words: words)
    elements = table.elements
    columns = table.columns
    rows = table.rows
    search(&budget)
  }
}

/// The edges seen from their elements, those put together that lie in the same edges.
private struct ColumnTable {
  var elements: [[Int]] = []
  var columns: [UInt64] = []
  var rows: [[Int]]

  init(_ edges: [BitSet], words: Int) {
    rows = edges.map { _ in [] }
    var bits: [Int: [UInt64]] = [:]
    for (index, edge) in edges.enumerated() {
      for element in edge.members {
        bits[element, default: Array(repeating: 0, count: words)][index >> 6] |=
          1 << UInt64(index & 63)
      }
    }
    var number: [[UInt64]: Int] = [:]
    for (element, column) in bits.sorted(by: { $0.key < $1.key }) {
      if let known = number[column] {
        elements[known].append(element)
      } else {
        number[column] = elements.count
        elements.append([element])
        columns += column
      }
    }
    for column in elements.indices {
      for (index, edge) in edges.enumerated() where edge.contains(elements[column][0]) {
        rows[index].append(column)
      }
    }
  }
}

extension HittingSets {
  private mutating func search(_ budget: inout Budget) {
    if edges.contains(where: \.isEmpty) { return }
    var uncovered = Array(repeating: UInt64.max, count: words)
    if edges.count & 63 != 0 { uncovered[words - 1] = (1 << UInt64(edges.count & 63)) - 1 }
    isComplete = extend(Branch(uncovered: uncovered), &budget)
  }

  /// Members chosen so far, and the columns by which they are still to be extended.
  private struct Branch {
    var chosen: [Int] = []
    var uncovered: [UInt64]
    /// Shape `[member]`: the edges that it alone meets.
    var critical: [[UInt64]] = []
    var choices: [Int] = []
    /// How many of the choices were taken up.
    var taken = 0
  }

  /// Extends a branch in every minimal way, depth first; `false` when the budget ends.
  private mutating func extend(_ start: Branch, _ budget: inout Budget) -> Bool {
    var candidates = Array(repeating: true, count: elements.count)
    var open: [Branch] = []
    var next: Branch? = start
    repeat {
      if let branch = next, !enter(branch, &open, &candidates, &budget) { return false }
      next = step(&open, &candidates)
    } while next != nil || !open.isEmpty
    return true
  }

  /// Opens a branch, or reports it where it meets every edge; `false` when the budget ends.
  private mutating func enter(
    _ branch: Branch, _ open: inout [Branch], _ candidates: inout [Bool], _ budget: inout Budget
  ) -> Bool {
    guard budget.spend(1 + words * (branch.chosen.count + 1) / 64) else { return false }
    guard let edge = narrowest(branch.uncovered, candidates) else {
      return report(branch.chosen, &budget)
    }
    open.append(branch)
    let choices = rows[edge].filter { candidates[$0] }
    open[open.count - 1].choices = choices
    for column in choices { candidates[column] = false }
    return true
  }

  /// Takes up the next choice of the last branch that is open, and closes it where there is none.
  private func step(_ open: inout [Branch], _ candidates: inout [Bool]) -> Branch? {
    guard let last = open.last else { return nil }
    if last.taken > 0 { candidates[last.choices[last.taken - 1]] = true }
    guard last.taken < last.choices.count else {
      open.removeLast()
      return nil
    }
    open[open.count - 1].taken += 1
    let column = last.choices[last.taken]
    return add(column, last.uncovered, last.critical).map {
      Branch(chosen: last.chosen + [column], uncovered: $0.uncovered, critical: $0.critical)
    }
  }

  /// Among the first uncovered edges, one with the fewest candidates; none when all are covered.
  private func narrowest(_ uncovered: [UInt64], _ candidates: [Bool]) -> Int? {
    var best: (edge: Int, width: Int)?
    var looks = 16
    for (index, word) in uncovered.enumerated() where word != 0 {
      var rest = word
      while rest != 0, looks > 0 {
        let edge = index * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        looks -= 1
        let width = rows[edge].count { candidates[$0] }
        if width < best?.width ?? .max { best = (edge, width) }
      }
      if looks == 0 { break }
    }
    return best?.edge
  }

  /// What is left uncovered, and critical for each member, after adding a column; none when a
  /// member has become needless.
  private func add(
    _ column: Int, _ uncovered: [UInt64], _ critical: [[UInt64]]
  ) -> (uncovered: [UInt64], critical: [[UInt64]])? {
    let start = column * words
    var next: [[UInt64]] = []
    for bits in critical {
      var left = bits
      var any: UInt64 = 0
      for index in 0..<words {
        left[index] &= ~columns[start + index]
        any |= left[index]
      }
      if any == 0 { return nil }
      next.append(left)
    }
    var own = uncovered
    var rest = uncovered
    for index in 0..<words {
      own[index] &= columns[start + index]
      rest[index] &= ~columns[start + index]
    }
    next.append(own)
    return (rest, next)
  }

  private mutating func report(_ chosen: [Int], _ budget: inout Budget) -> Bool {
    Self.append(oneOfEach: chosen.map { elements[$0] }, to: &found, &budget)
  }

  /// Writes out every set of one element from each list, at one unit a set; `false` when the
  /// budget ends.
  static func append(
    oneOfEach lists: [[Int]], to sets: inout [BitSet], _ budget: inout Budget
  ) -> Bool {
    var places = Array(repeating: 0, count: lists.count)
    while true {
      guard budget.spend() else { return false }
      sets.append(BitSet(zip(lists, places).map { $0[$1] }))
      guard let turn = places.indices.last(where: { places[$0] + 1 < lists[$0].count }) else {
        return true
      }
      places[turn] += 1
      for later in places.indices where later > turn { places[later] = 0 }
    }
  }
}
