extension Impasse {
  /// The minimal corrections, as sets of lines, once some lines are no longer drawn.
  ///
  /// Dropping a line drops it from every set of crossed lines, so the minimal corrections that
  /// remain are the minimal ones among today's without it; no solver is needed. Exact when the
  /// impasse is complete.
  /// - Complexity: O(corrections squared x words).
  public func corrections(without dropped: BitSet) -> [BitSet] {
    Antichain.minimal(corrections.map { $0.lines.subtracting(dropped) })
  }

  /// The minimal conflicts that remain once some lines are no longer drawn.
  public func conflicts(without dropped: BitSet) -> [BitSet] {
    conflicts.filter { $0.isDisjoint(with: dropped) }
  }
}
