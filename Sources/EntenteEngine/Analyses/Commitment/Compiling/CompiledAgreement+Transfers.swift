import EntenteCase

extension CompiledAgreement {
  /// Gathers what is said of an agreement's transfers.
  /// - Parameter parties: the places, in the case, of the parties of the analysis.
  static func transfers(
    of written: Agreement, _ parties: [Int], in theCase: Case
  ) -> [Transfer] {
    let ids = parties.map { theCase.parties[$0].id }
    return written.transfers.compactMap { transfer in
      guard let giver = ids.firstIndex(of: transfer.by),
        let phase = written.phases.firstIndex(where: { $0.id == transfer.phase })
      else { return nil }
      var result = Transfer(
        written: transfer, giver: giver, phase: phase, costs: nil,
        worths: ids.map { _ in Interval(low: 0, high: 0) }, basis: [written.id, transfer.id],
        isAssumed: (transfer.assumed ?? written.assumed) != nil)
      for claim in theCase.claims { result.read(claim, ids) }
      result.basis.sort()
      return result
    }
  }
}

extension CompiledAgreement.Transfer {
  fileprivate mutating func read(_ claim: Claim, _ ids: [String]) {
    guard case .transfer(let figure) = claim.kind, figure.transfer == written.id,
      let party = ids.firstIndex(of: claim.by)
    else { return }
    let range = Interval(low: figure.amount.low, high: figure.amount.high)
    if figure.isCost { costs = range } else { worths[party] = range }
    basis.append(claim.id)
    isAssumed = isAssumed || claim.assumed != nil
  }
}
