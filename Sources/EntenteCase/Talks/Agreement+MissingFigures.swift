extension Agreement {
  /// A figure that a party would have to state, and no claim of it does.
  public enum MissingFigure: Sendable, Hashable {
    /// What a day is worth.
    case daily(Claim.AgreementWorths.Place)
    /// What breaking an obligation, by id, brings.
    case breach(obligation: String)
    /// How far ahead it looks.
    case halfLife

    /// The figure by the words of the case file.
    public var text: String {
      switch self {
      case .daily(let place): "worth a day of \(place.key)"
      case .breach(let obligation): "what breaking \(obligation) gains"
      case .halfLife: "half-life"
      }
    }
  }

  /// What is missing to say whether a party keeps to it, in the order of the agreement.
  /// - Complexity: O(claims x phases).
  public func missingFigures(of party: String, in theCase: Case) -> [MissingFigure] {
    var daily: Set<Claim.AgreementWorths.Place> = []
    var breaches: Set<String> = []
    var hasHalfLife = false
    for claim in theCase.claims where claim.by == party {
      switch claim.kind {
      case .agreementWorths(let worths):
        guard worths.agreement == id else { continue }
        daily.formUnion(worths.daily.map(\.place) + worths.order)
      case .breachGain(let gain): breaches.insert(gain.obligation)
      case .halfLife: hasHalfLife = true
      case .line, .floor, .prefers, .priorities, .comparison, .numbers, .wants, .ranks, .overlooks,
        .accepts, .transfer, .fact, .exchange:
        continue
      }
    }
    let places: [Claim.AgreementWorths.Place] = phases.map { .phase($0.id) } + [.noAgreement]
    var missing: [MissingFigure] = places.filter { !daily.contains($0) }.map { .daily($0) }
    let isBreakdownKnown =
      daily.contains(.breakdown(from: nil))
      || phases.allSatisfy { daily.contains(.breakdown(from: $0.id)) }
    if !isBreakdownKnown { missing.append(.daily(.breakdown(from: nil))) }
    missing += obligations.filter { $0.by == party && !breaches.contains($0.id) }
      .map { .breach(obligation: $0.id) }
    return hasHalfLife ? missing : missing + [.halfLife]
  }
}
