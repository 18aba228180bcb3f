extension Claim.Kind {
  /// The id of the agreement, obligation, transfer or exchange of which the claim says something,
  /// without which it says nothing; `nil` for one that speaks of the issues, or of its party alone.
  var statedOf: String? {
    switch self {
    case .agreementWorths(let worths): worths.agreement
    case .breachGain(let gain): gain.obligation
    case .transfer(let figure): figure.transfer
    case .exchange(let figures): figures.exchange
    case .line, .floor, .prefers, .priorities, .comparison, .numbers, .wants, .ranks, .overlooks,
      .accepts, .halfLife, .fact:
      nil
    }
  }
}
