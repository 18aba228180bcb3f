import EntenteEngine

/// The likeliest packages, no two of which cross the same lines.
package enum PackageListing: Analysis {
  package static func find(in answers: Answers) -> DistinctPackages {
    var budget = answers.limits.work
    return RankedPackage.bestDistinct(
      answers.compiled.problem, limit: answers.limits.packages, corrections: answers.corrections,
      budget: &budget)
  }
}

extension Answers {
  /// The likeliest packages, no two of which cross the same lines.
  public var packages: DistinctPackages { self[PackageListing.self] }
}
