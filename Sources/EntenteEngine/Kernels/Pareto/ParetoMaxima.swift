/// The non-dominated union of moved sets for three and more parties.
///
/// Candidates are written out as rows of keys, a bounded number at a time, together with what has
/// survived so far; sorted by the first worth, so that only an earlier row can be as good as a
/// later one; and thinned by a staircase (three parties) or by dividing (more).
struct ParetoMaxima {
  private let workspace: ParetoWorkspace
  private let floors: [Double]
  private let dimension: Int

  /// How many candidates are looked at together; more where more have survived.
  private static let batch = 1 << 18

  init(workspace: ParetoWorkspace, floors: [Double]) {
    self.workspace = workspace
    self.floors = floors
    dimension = workspace.dimension
  }

  /// The union, its nodes not joined yet.
  func union(_ lists: [ParetoList]) throws(ParetoLimit) -> ParetoSet {
    var survivors: ParetoSet?
    var batch: [ParetoList] = []
    var size = 0
    for list in lists where !list.range.isEmpty {
      batch.append(list)
      size += list.range.count
      guard size >= max(Self.batch, 2 * (survivors?.count ?? 0)) else { continue }
      survivors = try thinned(batch, with: survivors)
      (batch, size) = ([], 0)
    }
    if let survivors, batch.isEmpty { return survivors }
    return try thinned(batch, with: survivors)
  }

  private func thinned(
    _ batch: [ParetoList], with survivors: ParetoSet?
  ) throws(ParetoLimit) -> ParetoSet {
    let lists =
      (survivors.map { [ParetoList($0, shift: workspace.zeros, shiftStride: 0)] } ?? [])
      + batch
    try workspace.check(more: 3 * lists.reduce(0) { $0 + $1.range.count })
    var rows = ParetoRows(dimension: dimension, lists: lists)
    defer { rows.free() }
    rows.fill(from: lists, floors: floors, rounders: workspace.grid.rounders)
    rows.sort()
    rows.dropRepeats()
    let kept = dimension == 3 ? ParetoStaircase.keep(rows) : try divided(rows)
    defer { withExtendedLifetime(survivors) {} }
    return collected(kept, from: lists, rows)
  }

  /// What dividing keeps; comparisons count as work, as with many parties they are most of it.
  private func divided(_ rows: ParetoRows) throws(ParetoLimit) -> [Int32] {
    let (most, overflow) = workspace.remaining.multipliedReportingOverflow(
      by: ParetoWorkspace.comparisonsAUnit)
    guard let found = ParetoDivision.keep(rows, comparing: overflow ? .max : most) else {
      throw .work
    }
    try workspace.spend(found.compared / ParetoWorkspace.comparisonsAUnit)
    return found.kept
  }

  private func collected(
    _ kept: [Int32], from lists: [ParetoList], _ rows: ParetoRows
  ) -> ParetoSet {
    let count = kept.count
    let result = ParetoSet(
      count: count, dimension: dimension, isJoined: false, memory: workspace.memory)
    for place in 0..<count {
      let (listIndex, point) = rows.origin(of: Int(kept[place]))
      let list = lists[listIndex]
      for party in 0..<dimension {
        result.values[party * count + place] = list.value(point, party)
      }
      result.left[place] = list.left[point]
      result.right![place] = list.second(point)
    }
    return result
  }
}
