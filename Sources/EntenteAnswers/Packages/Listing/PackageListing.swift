import EntenteEngine

/// The packages to look at: the most probable agreements, where what packages are worth is known and
/// some cross no line; else the likeliest packages, no two of which cross the same lines.
package enum PackageListing: Analysis {
  package static func find(in answers: Answers) -> DistinctPackages {
    guard let forecast = answers.listedForecast else {
      let found = byLines(answers)
      return answers.worthForecast?.representing(found, in: answers.compiled.problem) ?? found
    }
    return forecast.listing(
      answers.limits.packages, of: answers.compiled.problem,
      open: answers.compiled.unvaluedIssues)
  }

  private static func byLines(_ answers: Answers) -> DistinctPackages {
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
  /// The most probable agreements, where what packages are worth is known and some cross no line;
  /// else the likeliest packages, no two of which cross the same lines.
  public var packages: DistinctPackages { self[PackageListing.self] }
}
