import EntenteEngine
import EntenteMessages

/// In which order to hand over, so that nobody gains by stopping on the way.
package enum ExchangeInquiry: Inquiry {
  package static let name = "exchange"

  package static func find(in answers: Answers) -> [ExchangeFindings] {
    answers.compiled.exchanges.map {
      ExchangeFindings($0, work: answers.limits.exchangeWork)
    }
  }

  package static func lack(in compiled: CompiledCase) -> Message? {
    compiled.theCase.exchanges.isEmpty ? Message("lack.exchange") : nil
  }

  package static func document(
    _ found: [ExchangeFindings], of answers: Answers
  ) -> (any Encodable)? {
    ExchangeDocument(found)
  }
}

extension Answers {
  /// What was found of each staged exchange, by id.
  public var exchanges: [ExchangeFindings] { self[ExchangeInquiry.self] }
}
