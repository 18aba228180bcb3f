import EntenteEngine

/// What would change if assumed lines were none.
package enum AssumedLinesAnalysis: Analysis {
  package static func find(in answers: Answers) -> [AssumedLine] {
    var budget = answers.limits.share
    return AssumedLine.all(answers.compiled, impasse: answers.impasse, budget: &budget)
  }
}

extension Answers {
  /// What would change if lines that an analyst assumed were none, the greatest change first.
  public var assumedLines: [AssumedLine] { self[AssumedLinesAnalysis.self] }
}
