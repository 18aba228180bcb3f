/// The non-dominated union of moved sets for two parties.
///
/// Each list falls in the first worth and rises in the second. A sweep from the best first worth
/// down takes the next point from the head of some list; a list whose head is not better for the
/// second party than what was taken last moves on past all such points, so that a point which
/// does not survive costs one comparison. Many lists are swept a few at a time, and the results
/// swept again, as in a merge sort.
///
/// ## Source
/// Nemhauser and Ullmann (1969), "Discrete dynamic programming and capital allocation",
/// doi:10.1287/mnsc.15.9.494, for lists in place of tables; the sweep over several lists at once
/// is a merge with heads that skip.
struct ParetoSweep {
  private let workspace: ParetoWorkspace
  private let floors: [Double]

  /// How many lists are swept at once.
  private static let fanIn = ParetoListMerge.lists

  init(workspace: ParetoWorkspace, floors: [Double]) {
    self.workspace = workspace
    self.floors = floors
  }

  /// The union, its nodes not joined yet.
  func union(_ lists: [ParetoList]) throws(ParetoLimit) -> ParetoSet {
    if lists.count <= Self.fanIn { return try sweep(lists[...], floors: floors) }
    var levels: [[ParetoSet]] = []
    for start in stride(from: 0, to: lists.count, by: Self.fanIn) {
      let end = min(lists.count, start + Self.fanIn)
      try add(try sweep(lists[start..<end], floors: floors), to: &levels)
    }
    return try merged(levels.reversed().flatMap { $0 })
  }

  /// Puts a result on the lowest level; a full level becomes one set of the next.
  private func add(_ set: ParetoSet, to levels: inout [[ParetoSet]]) throws(ParetoLimit) {
    try workspace.check(more: set.count)
    var (set, level) = (set, 0)
    while true {
      if level == levels.count { levels.append([]) }
      levels[level].append(set)
      if levels[level].count < Self.fanIn { return }
      set = try merged(levels[level])
      levels[level] = []
      level += 1
    }
  }

  private func merged(_ sets: [ParetoSet]) throws(ParetoLimit) -> ParetoSet {
    let lists = sets.map { ParetoList($0, shift: workspace.zeros) }
    try workspace.spend(sets.reduce(0) { $0 + $1.count })
    defer { withExtendedLifetime(sets) {} }
    let none = [-Double.infinity, -Double.infinity]
    if lists.count <= Self.fanIn { return try sweep(lists[...], floors: none) }
    return try ParetoSweep(workspace: workspace, floors: none).union(lists)
  }

  private func sweep(
    _ lists: ArraySlice<ParetoList>, floors: [Double]
  ) throws(ParetoLimit) -> ParetoSet {
    let merge = workspace.merge
    merge.clear()
    var most = 0
    for list in lists {
      let range = list.within(floors)
      guard !range.isEmpty else { continue }
      merge.add(list, range)
      most += range.count
    }
    try workspace.check(more: 2 * most)
    let taken = merge.sweep(most: most)
    let result = ParetoSet(count: taken, dimension: 2, isJoined: false, memory: workspace.memory)
    merge.copy(to: result)
    return result
  }
}

extension ParetoList {
  /// The points at or over the floors: both worths are monotone, so they are a stretch.
  fileprivate func within(_ floors: [Double]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    if floors[0] > -.infinity { while high > low, value(high - 1, 0) < floors[0] { high -= 1 } }
    if floors[1] > -.infinity { while low < high, value(low, 1) < floors[1] { low += 1 } }
    return low..<high
  }
}
