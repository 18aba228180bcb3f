import EntenteEngine

/// In which order to hand over, so that nobody gains by stopping on the way.
package enum ExchangeInquiry: Inquiry {
  package static let name = "exchange"

  package static func find(in answers: Answers) -> [ExchangeFindings] {
    answers.compiled.exchanges.map {
      ExchangeFindings($0, work: answers.limits.exchangeWork)
    }
  }

  package static func lack(in compiled: CompiledCase) -> String? {
    compiled.theCase.exchanges.isEmpty
      ? "the case has no exchange; list what would be handed over under 'exchanges', and say in "
        + "claims with 'exchange' what it is worth and costs"
      : nil
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
