import EntenteEngine

/// How the answer rests on single claims.
package enum EffectsAnalysis: Analysis {
  package static func find(in answers: Answers) -> [ClaimEffect] {
    guard answers.impasse.isComplete else { return [] }
    var budget = answers.limits.work
    return ClaimEffect.all(answers.compiled, impasse: answers.impasse, budget: &budget)
  }
}

extension Answers {
  /// How the answer rests on single claims.
  public var effects: [ClaimEffect] { self[EffectsAnalysis.self] }
}
