import EntenteEngine
import EntenteMessages

/// How two parties would divide the issues by their points.
package enum DivisionInquiry: Inquiry {
  package static let name = "divide"
  package static let key = "division"

  package static func find(in answers: Answers) -> FairDivision? { FairDivision(answers.compiled) }

  package static func lack(in compiled: CompiledCase) -> Message? {
    FairDivision(compiled) == nil ? Message("lack.numbers") : nil
  }

  package static func document(_ found: FairDivision?, of answers: Answers) -> (any Encodable)? {
    found?.document
  }
}
