import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// Which terms would close the gap between what parties accept, each alone and together.
  func terms(_ clause: CommitmentFindings.Clause) -> [Brief.Block] {
    guard let found = clause.terms else { return [] }
    let items = zip(found.terms, found.alone).map { term, closing in
      Brief.Item([closing.map { alone(term, $0) } ?? none(term)])
    }
    return [
      .paragraph([sentence("commitment.terms")]), .list(ordered: false, items),
      .paragraph([cheapest(found)]),
    ]
  }

  private func basis(_ term: CommitmentTerms.Term) -> [String] {
    guard case .transfer(let place) = term else { return found.compiled.basis() }
    let own = found.compiled.transfers[place].basis
    return Set(found.compiled.basis() + own).sorted()
  }

  private func alone(_ term: CommitmentTerms.Term, _ closing: GapClosing) -> Sentence {
    let key =
      switch term {
      case .transfer: "commitment.term.transfer.alone"
      case .guarantee: "commitment.term.guarantee.alone"
      case .payment: "commitment.term.payment.alone"
      }
    var arguments = arguments(term, closing.amounts.first ?? 0)
    arguments["assurance"] = .likelihood(closing.assurance)
    return sentence(key, arguments, restsOn: basis(term))
  }

  private func none(_ term: CommitmentTerms.Term) -> Sentence {
    let key =
      switch term {
      case .transfer: "commitment.term.transfer.none"
      case .guarantee: "commitment.term.guarantee.none"
      case .payment: "commitment.term.payment.none"
      }
    return sentence(key, arguments(term, 0), restsOn: basis(term))
  }

  private func amount(_ term: CommitmentTerms.Term, _ amount: Double) -> Message.Argument {
    switch term {
    case .transfer: .part("commitment.term.transfer", arguments(term, amount))
    case .guarantee(let party): guarantee(amount, on: party)
    case .payment(let party): payment(amount, to: party)
    }
  }

  private func arguments(
    _ term: CommitmentTerms.Term, _ amount: Double
  ) -> [String: Message.Argument] {
    switch term {
    case .transfer(let place):
      [
        "share": .likelihood(amount), "what": what(found.compiled.transfers[place]),
        "giver": party(found.compiled.transfers[place].giver),
      ]
    case .guarantee(let party), .payment(let party):
      ["amount": .amount(amount), "party": self.party(party)]
    }
  }

  private func what(_ transfer: CompiledAgreement.Transfer) -> Message.Argument {
    .text(Phrases.withoutStop(transfer.written.what))
  }

  private func cheapest(_ terms: CommitmentTerms) -> Sentence {
    let places = terms.terms.indices
    let basis = places.reduce(into: Set<String>()) { $0.formUnion(self.basis(terms.terms[$1])) }
      .sorted()
    guard let mix = terms.cheapest else {
      return sentence("commitment.terms.none", restsOn: basis)
    }
    let parts = places.filter { mix.amounts[$0] > 1e-9 }
      .map { amount(terms.terms[$0], mix.amounts[$0]) }
    return sentence(
      "commitment.terms.cheapest",
      ["terms": .list(parts), "assurance": .likelihood(mix.assurance)], restsOn: basis)
  }
}
