extension Case {
  /// What has become of an offer, by the latest answer of each party.
  ///
  /// A party that made an offer stands by it until it answers otherwise; but what nobody has accepted
  /// is not agreed.
  /// - Complexity: O(issues + answers²).
  public func state(of offer: Offer) -> OfferState {
    if let newer = offer.supersededBy { return .superseded(by: newer) }
    if let day = offer.withdrawn { return .withdrawn(day) }
    let answers = Dictionary(offer.answers.map { ($0.party, $0.answer) }) { first, _ in first }
    let deciders = deciders(of: offer)
    let against = deciders.filter { answers[$0] == .rejects }
    if !against.isEmpty { return .rejected(by: against) }
    let areAllFor = deciders.allSatisfy {
      answers[$0] == .accepts || answers[$0] == nil && offer.by.contains($0)
    }
    let isAccepted = deciders.contains { answers[$0] == .accepts }
    return areAllFor && isAccepted ? .agreed : .onTheTable
  }

  /// The parties, by id and in the order of the case, whose agreement settles what an offer names.
  public func deciders(of offer: Offer) -> [String] {
    let settled = issues.filter { offer.terms[$0.id] != nil }
    let named = settled.map { issue in
      issue.movedBy.map { [$0] } ?? issue.binds ?? parties.map(\.id)
    }
    return parties.map(\.id).filter { party in named.contains { $0.contains(party) } }
  }
}
