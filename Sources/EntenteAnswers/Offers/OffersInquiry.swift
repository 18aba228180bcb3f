import EntenteEngine

/// Who objects to the offers on the table, and what would make them acceptable.
package enum OffersInquiry: Inquiry {
  package static let name = "offer"
  package static let key = "offers"

  package static func find(in answers: Answers) -> [OfferAnalysis] {
    let compiled = answers.compiled
    var budget = answers.limits.share
    return compiled.theCase.offers.map {
      OfferAnalysis.run(
        compiled.problem, terms: compiled.package(of: $0.terms), ordered: compiled.orderedIssues,
        budget: &budget)
    }
  }

  package static func document(_ found: [OfferAnalysis], of answers: Answers) -> (any Encodable)? {
    OfferDocument(answers.tabled, of: answers.compiled).offers
  }
}

/// How the offers stand by the parties' own numbers.
package enum OfferBargainingAnalysis: Analysis {
  package static func find(in answers: Answers) -> [OfferBargaining?] {
    let (compiled, bargaining) = (answers.compiled, answers.bargaining)
    var budget = answers.limits.share
    return compiled.theCase.offers.map { offer in
      bargaining.flatMap {
        OfferBargaining(compiled.package(of: offer.terms), in: $0, budget: &budget)
      }
    }
  }
}

extension Answers {
  /// Shape `[offer]`: the offers on the table, in the order of the case.
  public var offers: [OfferAnalysis] { self[OffersInquiry.self] }

  /// Shape `[offer]`: how the offers stand by the parties' own numbers; `nil` where a party states
  /// none, or nothing follows.
  public var offerBargaining: [OfferBargaining?] { self[OfferBargainingAnalysis.self] }

  /// The offers on the table with what was found of each, by id.
  public var tabled: [(id: String, analysis: OfferAnalysis)] {
    zip(compiled.theCase.offers, offers).map { ($0.id, $1) }.sorted(byID: \.0)
  }
}

extension OfferDocument {
  /// Makes the document of all offers on the table.
  public init(_ answers: Answers) {
    let pairs = zip(answers.compiled.theCase.offers, answers.offerBargaining)
    self.init(
      answers.tabled, of: answers.compiled,
      bargaining: Dictionary(pairs.compactMap { offer, found in found.map { (offer.id, $0) } }) {
        first, _ in first
      })
  }
}
