import EntenteEngine

/// Who has spoken on what.
package enum StatementsInquiry: Inquiry {
  package static let name = "statements"

  package static func find(in answers: Answers) -> StatedPositions {
    StatedPositions(answers.compiled)
  }

  package static func document(
    _ found: StatedPositions, of answers: Answers
  ) -> (any Encodable)? {
    StatementsDocument(found, of: answers.compiled).issues
  }
}

extension Answers {
  /// Who has spoken on what.
  public var statements: StatedPositions { self[StatementsInquiry.self] }
}
