import EntenteCase

extension CompiledCase {
  /// The lines that are no reservations, by index.
  package var statedLines: BitSet { BitSet(lines.indices).subtracting(reservations) }

  /// The problem of finding what to table: where some agreement is worth to every party what no
  /// agreement is, no other is looked at. As rules these reservations cannot give way.
  ///
  /// - Parameter corrections: Every minimal correction, where these are known; they spare a search.
  /// - Returns: The problem, and whether it leaves out what is below a reservation.
  /// - Complexity: one search for an agreement, where corrections are not known.
  package func tabling(
    corrections: [BitSet]? = nil, budget: inout Budget
  ) -> (problem: Problem, respectsReservations: Bool) {
    guard !reservations.isEmpty else { return (problem, true) }
    var strict = problem
    strict.rules += reservations.members.map { problem.lines[$0].condition }
    if let corrections {
      let isPossible = corrections.contains { $0.isDisjoint(with: reservations) }
      return isPossible ? (strict, true) : (problem, false)
    }
    let found = RankedPackage.best(strict, limit: 1, budget: &budget)
    return found.packages.isEmpty && found.isComplete ? (problem, false) : (strict, true)
  }
}
