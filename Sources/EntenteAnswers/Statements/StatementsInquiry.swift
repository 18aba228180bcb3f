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

  /// Of each issue, by index, those that decide it and are silent, by index; the reader, who need
  /// not ask itself, and issues on which all others have spoken are left out.
  package var silences: [(issue: Int, parties: [Int])] {
    compiled.issues.indices.compactMap { issue in
      let silent = statements.deciders[issue].filter {
        statements.statements[issue][$0].isEmpty && reader != .party(compiled.partyIDs[$0])
      }
      return silent.isEmpty ? nil : (issue, silent)
    }
  }
}

/// What parties have said they would have, and whether their words agree.
package enum SpokenChoicesAnalysis: Analysis {
  package static func find(in answers: Answers) -> SpokenChoices {
    SpokenChoices(answers.compiled, deciders: answers.statements.deciders)
  }
}

extension Answers {
  /// What parties have said they would have, and whether their words agree.
  public var spokenChoices: SpokenChoices { self[SpokenChoicesAnalysis.self] }
}
