import EntenteEngine

/// What the likeliest moves open.
package enum OpeningsAnalysis: Analysis {
  /// More moves than these are not looked into.
  package static let limit = 4

  package static func find(in answers: Answers) -> [Opening] {
    var budget = answers.limits.share
    return answers.impasse.corrections.prefix(limit).map {
      Opening.run(answers.compiled.problem, move: $0.lines, budget: &budget)
    }
  }
}

extension Answers {
  /// What each of the likeliest moves opens, in the order of corrections.
  public var openings: [Opening] { self[OpeningsAnalysis.self] }
}
