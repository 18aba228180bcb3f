extension ExchangeImpossibility {
  /// Tries every step from every set: whether the sets hold nothing at all, are closed under safe
  /// steps, and do not hold everything, so that no safe sequence leads from one end to the other.
  ///
  /// What a step is, and when it is safe, is worked out anew from the exchange, and not by the
  /// search. Two kinds of safe steps need not lead to a set that is listed:
  /// - With payment, any but one that is listed and leaves the others no worse off: handed over
  ///   first by what brings no more than it costs, or last by what costs no more than it brings.
  ///   Whatever sequence goes on from the set, this one can be moved to its front, and be followed.
  /// - In barter, of two units that wait for nothing and that nothing waits for, of which the first
  ///   leaves every side at least as well off as the second while it is still to come, the second's
  ///   last before the first's, or the first's first before the second's. Where a safe sequence has
  ///   them so, the two can change places.
  /// - Returns: `false` also where there are no sets to check, unless the exchange is one whose
  ///   best order is known.
  /// - Complexity: O(sets x units x sides), and O(units^2) for each set of which a step is not
  ///   followed.
  public func check(_ exchange: StagedExchange) -> Bool {
    guard penalties.count == exchange.sideCount else { return false }
    let replay = ImpossibilityReplay(exchange, penalties)
    guard !sets.isEmpty, replay.units.count <= 64 else { return replay.bestOrderFails() }
    let members = Set(sets)
    guard members.contains(0), !members.contains(replay.everything) else { return false }
    return sets.allSatisfy { replay.isClosed($0, members, direction) }
  }
}
