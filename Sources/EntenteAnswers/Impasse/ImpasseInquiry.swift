import EntenteEngine

/// Why the talks are stuck: every minimal conflict between lines, and every smallest move.
package enum ImpasseInquiry: Inquiry {
  package static let name = "impasse"

  package static func find(in answers: Answers) -> Impasse {
    var budget = answers.limits.work
    return Impasse.run(answers.compiled.problem, budget: &budget)
  }

  package static func document(_ found: Impasse, of answers: Answers) -> (any Encodable)? {
    ImpasseDocument(found, of: answers.compiled)
  }
}

/// How the likelihood of an agreement hangs on each group of lines.
package enum AgreementAnalysis: Analysis {
  package static func find(in answers: Answers) -> AgreementFunction {
    var budget = answers.limits.work
    return AgreementFunction(answers.impasse, of: answers.compiled.problem, budget: &budget)
  }
}

extension Answers {
  /// Conflicts, corrections, likelihood.
  public var impasse: Impasse { self[ImpasseInquiry.self] }

  /// The smallest sets of lines to give way, where all of them are known.
  package var corrections: [BitSet]? {
    impasse.isComplete ? impasse.corrections.map(\.lines) : nil
  }
}
