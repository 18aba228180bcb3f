extension ParetoWorkspace {
  /// The points of moved sets that no other is at least as good as for everybody; equal points
  /// once. Points below `floors` in any worth are left out.
  /// - Complexity: two parties O(candidates + result * lists); three O(n log n); more
  ///   O(n log^(parties - 2) n) for n candidates.
  func union(_ lists: [ParetoList], floors: [Double]) throws(ParetoLimit) -> ParetoSet {
    try spend(lists.reduce(0) { $0 + $1.range.count })
    let pending =
      dimension == 2
      ? try ParetoSweep(workspace: self, floors: floors).union(lists)
      : try ParetoMaxima(workspace: self, floors: floors).union(lists)
    try check(more: pending.count)
    return settled(pending)
  }

  /// The sums of one point of each set that no other sum is at least as good as.
  func sum(_ a: ParetoSet, _ b: ParetoSet, floors: [Double]) throws(ParetoLimit) -> ParetoSet {
    let (larger, smaller) = a.count >= b.count ? (a, b) : (b, a)
    let (pairs, overflow) = larger.count.multipliedReportingOverflow(by: smaller.count)
    guard !overflow else { throw .work }
    guard pairs > 0 else { return larger.count == 0 ? larger : smaller }
    let lists = (0..<smaller.count).map {
      ParetoList(
        larger, shift: smaller.values + $0, shiftStride: smaller.count,
        rightNode: smaller.left[$0])
    }
    defer { withExtendedLifetime((a, b)) {} }
    return try union(lists, floors: floors)
  }
}
