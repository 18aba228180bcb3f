import EntenteEngine

/// What each party's own lines say of each option.
package enum StandsAnalysis: Analysis {
  package static func find(in answers: Answers) -> Stands {
    var budget = answers.limits.share
    return Stands.run(
      answers.compiled.problem, partyCount: answers.compiled.theCase.parties.count,
      agreementOptions: answers.commonGround.agreementOptions, budget: &budget)
  }
}

extension Answers {
  /// What each party's own lines say of each option.
  public var stands: Stands { self[StandsAnalysis.self] }
}
