import EntenteEngine

extension CommitmentEntries {
  func transfer(_ found: CommitmentTransfer) -> Document.Transfer {
    let (transfer, plan) = (found.transfer, found.plan)
    return Document.Transfer(
      transfer: transfer.written.id, party: transfer.written.by, phase: transfer.written.phase,
      every: transfer.written.every, costs: transfer.costs.map(Document.Span.init),
      steps: plan?.steps.count, eachStep: plan?.steps.first, lastStep: plan?.steps.last,
      smallestSlack: plan?.slacks.min(), stepsAtLow: found.stepsAtLow,
      stepsAtHigh: found.stepsAtHigh, restsOn: transfer.basis)
  }

  func terms(_ found: CommitmentTerms) -> Document.Terms {
    Document.Terms(
      alone: zip(found.terms, found.alone).map { term, closing in
        entry(term, closing?.amounts.first, closing?.assurance)
      },
      cheapest: found.cheapest.map { mix in
        zip(found.terms, mix.amounts).filter { $0.1 > 1e-9 }.map { entry($0, $1, nil) }
      }, assurance: found.cheapest?.assurance)
  }

  private func entry(
    _ term: CommitmentTerms.Term, _ amount: Double?, _ assurance: Double?
  ) -> Document.Term {
    let (kind, transfer, party): (String, String?, String) =
      switch term {
      case .transfer(let place):
        ("transfer", compiled.transfers[place].written.id, compiled.transfers[place].written.by)
      case .guarantee(let place): ("guarantee", nil, self.party(place))
      case .payment(let place): ("payment", nil, self.party(place))
      }
    return Document.Term(
      kind: kind, transfer: transfer, party: party, amount: amount, assurance: assurance)
  }
}
