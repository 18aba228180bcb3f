import EntenteEngine

/// The likeliest packages, no two of which cross the same lines.
package enum PackageListing: Analysis {
  package static func find(in answers: Answers) -> DistinctPackages {
    var budget = answers.limits.work
    let strict = answers.compiled.tabling(corrections: answers.corrections, budget: &budget)
    let reservations = strict.respectsReservations ? answers.compiled.reservations : BitSet()
    return RankedPackage.bestDistinct(
      strict.problem, limit: answers.limits.packages,
      corrections: answers.corrections?.filter { $0.isDisjoint(with: reservations) },
      budget: &budget)
  }
}

extension Answers {
  /// The likeliest packages, no two of which cross the same lines.
  public var packages: DistinctPackages { self[PackageListing.self] }
}
