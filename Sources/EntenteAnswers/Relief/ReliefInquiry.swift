import EntenteEngine
import EntenteLinear
import EntenteMessages
import EntenteRelief

/// Whether people are fed meanwhile, and what holds that back.
package enum ReliefInquiry: Inquiry {
  package static let name = "relief"

  package static func find(in answers: Answers) -> ReliefFindings? {
    guard answers.limits.withRelief, answers.compiled.theCase.relief != nil else { return nil }
    return ReliefFindings(
      brieflyOf: answers.compiled, packages: answers.packages.entries)
  }

  package static func lack(in compiled: CompiledCase) -> Message? {
    compiled.theCase.relief == nil ? Message("lack.relief") : nil
  }

  package static func document(_ found: ReliefFindings?, of answers: Answers) -> (any Encodable)? {
    found.map { ReliefDocument($0) }
  }
}

extension Answers {
  /// Whether people are fed meanwhile; `nil` where the case has no plan of relief, or where it was
  /// not asked for.
  public var relief: ReliefFindings? { self[ReliefInquiry.self] }
}
