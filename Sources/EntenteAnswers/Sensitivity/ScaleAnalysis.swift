import EntenteEngine

/// How the answer rests on the scale of firmness.
package enum ScaleAnalysis: Analysis {
  package static func find(in answers: Answers) -> ScaleEffect {
    let compiled = answers.compiled
    return ScaleEffect(
      compiled, impasse: answers.impasse, agreement: answers[AgreementAnalysis.self],
      firstGroup: answers.questions.first.map { compiled.problem.lines[$0.line].group })
  }
}

extension Answers {
  /// How the answer rests on the scale of firmness.
  public var scale: ScaleEffect { self[ScaleAnalysis.self] }
}
