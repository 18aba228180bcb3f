import EntenteEngine

/// What to ask next, and of whom.
package enum QuestionsInquiry: Inquiry {
  package static let name = "questions"

  package static func find(in answers: Answers) -> [Question] {
    let problem = answers.compiled.problem
    var budget = answers.limits.share
    return Question.all(
      problem,
      importances: answers[AgreementAnalysis.self].importances(held: problem.heldProbability),
      corrections: answers.corrections, budget: &budget)
  }

  package static func document(_ found: [Question], of answers: Answers) -> (any Encodable)? {
    QuestionsDocument(answers).questions
  }
}

extension Answers {
  /// What to ask, most worthwhile first.
  public var questions: [Question] { self[QuestionsInquiry.self] }
}
