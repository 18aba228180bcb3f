import EntenteAnswers
import EntenteEngine

extension CommitmentWords {
  /// Which terms would close the gap between what parties accept, each alone and together.
  func terms(_ clause: CommitmentFindings.Clause) -> [Brief.Block] {
    guard let found = clause.terms else { return [] }
    let items = zip(found.terms, found.alone).map { term, closing in
      Brief.Item([Sentence(alone(term, closing), restsOn: basis(term))])
    }
    return [
      .paragraph([
        Sentence(
          "Terms that could be added, the least of each that alone would let the parties meet:",
          restsOn: self.found.compiled.basis())
      ]), .list(ordered: false, items), .paragraph([cheapest(found)]),
    ]
  }

  private func basis(_ term: CommitmentTerms.Term) -> [String] {
    guard case .transfer(let place) = term else { return found.compiled.basis() }
    let own = found.compiled.transfers[place].basis
    return Set(found.compiled.basis() + own).sorted()
  }

  private func alone(_ term: CommitmentTerms.Term, _ closing: GapClosing?) -> String {
    guard let closing else { return "No \(none(term)) alone would." }
    let amount = self.amount(term, closing.amounts.first ?? 0)
    return "\(Phrases.capitalized(amount)), with an assurance of "
      + "\(LikelihoodText.of(closing.assurance))."
  }

  private func none(_ term: CommitmentTerms.Term) -> String {
    switch term {
    case .transfer(let place): "share of \(what(place))"
    case .guarantee(let party): "guarantee on \(self.party(party))"
    case .payment(let party): "daily payment to \(self.party(party))"
    }
  }

  private func amount(_ term: CommitmentTerms.Term, _ amount: Double) -> String {
    switch term {
    case .transfer(let place):
      "a share of \(LikelihoodText.of(amount)) of \(what(place)), by "
        + "\(party(found.compiled.transfers[place].giver))"
    case .guarantee(let party):
      "a guarantee of \(AmountText.of(amount)) on \(self.party(party))"
    case .payment(let party): "\(AmountText.of(amount)) a day to \(self.party(party))"
    }
  }

  private func what(_ place: Int) -> String {
    Phrases.quoted(Phrases.withoutStop(found.compiled.transfers[place].written.what))
  }

  private func cheapest(_ terms: CommitmentTerms) -> Sentence {
    let places = terms.terms.indices
    let basis = places.reduce(into: Set<String>()) { $0.formUnion(self.basis(terms.terms[$1])) }
    guard let mix = terms.cheapest else {
      return Sentence("No mix of these would let them meet.", restsOn: basis.sorted())
    }
    let parts = places.filter { mix.amounts[$0] > 1e-9 }
      .map { amount(terms.terms[$0], mix.amounts[$0]) }
    return Sentence(
      "The cheapest mix with which all would sign and keep to it, counting points of all parties "
        + "alike and what is handed over at its cost: \(Phrases.list(parts)), with an assurance of "
        + "\(LikelihoodText.of(mix.assurance)).", restsOn: basis.sorted())
  }

  /// In what steps something could be handed over.
  var transfers: [Brief.Block] {
    guard !found.transfers.isEmpty else { return [] }
    return [.list(ordered: false, found.transfers.map(item))]
  }

  private func item(_ found: CommitmentTransfer) -> Brief.Item {
    let (transfer, basis) = (
      found.transfer, Set(self.found.compiled.basis() + found.transfer.basis).sorted()
    )
    let giver = party(transfer.giver)
    let lead = Phrases.capitalized(Phrases.withoutStop(transfer.written.what))
    guard let plan = found.plan else {
      return Brief.Item(
        lead: lead,
        [
          Sentence(
            "No number of steps in \(phase(transfer.phase)) keeps \(giver) from gaining by keeping "
              + "the rest.", restsOn: basis)
        ])
    }
    return Brief.Item(
      lead: lead,
      [Sentence(schedule(plan, giver, transfer), restsOn: basis)]
        + ends(found).map { Sentence($0, restsOn: basis) })
  }

  private func schedule(
    _ plan: TransferPlan, _ giver: String, _ transfer: CompiledAgreement.Transfer
  ) -> String {
    let phase = self.phase(transfer.phase)
    guard let first = plan.steps.first, let last = plan.steps.last, plan.steps.count > 1 else {
      return "One step, on the first day of \(phase), would do: \(giver) would gain nothing by not "
        + "taking it."
    }
    let every =
      transfer.written.every == 1 ? "a day apart" : "\(transfer.written.every) days apart"
    return
      "\(plan.steps.count) steps, \(every), from the first day of \(phase), are the fewest with which "
      + "\(giver) would never gain by keeping the rest: \(plan.steps.count - 1) of "
      + "\(AmountText.of(first)) each and a last one of \(AmountText.of(last)), by what they cost it."
  }

  /// What the range of the cost leaves open.
  private func ends(_ found: CommitmentTransfer) -> [String] {
    guard let costs = found.transfer.costs, !costs.isExact else { return [] }
    func text(_ steps: Int?) -> String {
      steps.map { Phrases.count($0, "step") } ?? "no number of steps"
    }
    return [
      "At the low end of what it costs, \(AmountText.of(costs.low)), it takes \(text(found.stepsAtLow)); "
        + "at the high end, \(AmountText.of(costs.high)), \(text(found.stepsAtHigh))."
    ]
  }
}
