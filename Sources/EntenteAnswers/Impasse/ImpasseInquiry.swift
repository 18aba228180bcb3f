import EntenteEngine

/// Why the talks are stuck: every minimal conflict between lines, and every smallest move.
package enum ImpasseInquiry: Inquiry {
  package static let name = "impasse"

  package static func find(in answers: Answers) -> Impasse {
    var budget = answers.limits.work
    return Impasse.run(answers.compiled.problem, budget: &budget)
  }

  package static func document(_ found: Impasse, of answers: Answers) -> (any Encodable)? {
    ImpasseDocument(answers)
  }
}

/// What each conflict needs besides its lines.
package enum GroundsAnalysis: Analysis {
  package static func find(in answers: Answers) -> [ConflictGrounds] {
    var budget = answers.limits.share
    return ConflictGrounds.all(
      answers.impasse.conflicts, of: answers.compiled.problem, budget: &budget)
  }
}

/// How the likelihood of an agreement hangs on each group of lines.
package enum AgreementAnalysis: Analysis {
  package static func find(in answers: Answers) -> AgreementFunction {
    var budget = answers.limits.work
    return AgreementFunction(answers.impasse, of: answers.compiled.problem, budget: &budget)
  }
}

/// How much less one party would have to take for an agreement.
package enum LoweringAnalysis: Analysis {
  package static func find(in answers: Answers) -> [Lowering] {
    var budget = answers.limits.share
    return Lowering.all(answers.compiled, impasse: answers.impasse, budget: &budget)
  }
}

/// What conflicts share.
package enum SharedLinesAnalysis: Analysis {
  package static func find(in answers: Answers) -> SharedLines? { SharedLines(answers.impasse) }
}

extension Answers {
  /// How much less one party would have to take for an agreement, all other lines being held; one
  /// for each line on worth that is enough by itself.
  public var lowerings: [Lowering] { self[LoweringAnalysis.self] }

  /// Conflicts, corrections, likelihood.
  public var impasse: Impasse { self[ImpasseInquiry.self] }

  /// Shape of the impasse's conflicts: the rules that each needs besides its lines.
  public var grounds: [ConflictGrounds] { self[GroundsAnalysis.self] }

  /// The lines that conflicts share; `nil` where there are fewer than two, or not all are known.
  public var sharedLines: SharedLines? { self[SharedLinesAnalysis.self] }

  /// The smallest sets of lines to give way, where all of them are known.
  package var corrections: [BitSet]? {
    impasse.isComplete ? impasse.corrections.map(\.lines) : nil
  }
}
