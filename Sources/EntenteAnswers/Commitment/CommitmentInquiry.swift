import EntenteEngine
import EntenteMessages

/// Whether agreements in phases would hold once signed.
package enum CommitmentInquiry: Inquiry {
  package static let name = "commitment"
  /// More agreements than these are not looked at for a brief.
  private static let briefLimit = 3

  package static func find(in answers: Answers) -> [CommitmentFindings] {
    answers.compiled.agreements.prefix(briefLimit).map {
      CommitmentFindings($0, in: answers.compiled.theCase, options: .brief)
    }
  }

  package static func lack(in compiled: CompiledCase) -> Message? {
    compiled.agreements.isEmpty ? Message("lack.agreement") : nil
  }

  package static func document(
    _ found: [CommitmentFindings], of answers: Answers
  ) -> (any Encodable)? {
    CommitmentDocument(found)
  }
}

extension Answers {
  /// Whether agreements in phases would hold once signed, in the order of the case.
  public var commitments: [CommitmentFindings] { self[CommitmentInquiry.self] }
}
