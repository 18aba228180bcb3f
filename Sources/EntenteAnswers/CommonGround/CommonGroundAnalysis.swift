import EntenteEngine

/// What all acceptable packages share.
package enum CommonGroundAnalysis: Analysis {
  package static func find(in answers: Answers) -> CommonGround {
    var budget = answers.limits.share
    return CommonGround.run(answers.compiled.problem, budget: &budget)
  }
}

extension Answers {
  /// What all acceptable packages share.
  public var commonGround: CommonGround { self[CommonGroundAnalysis.self] }
}
