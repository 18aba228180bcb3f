import EntenteEngine

/// What would make an agreement hold that does not: each thing alone, and the cheapest mix.
public struct CommitmentRemedies: Sendable {
  /// What would make one party sign and keep to it.
  public struct Party: Sendable {
    /// The least guarantee, honoured for certain, with which it keeps to it; `nil` where none will
    /// do, 0 where none is needed.
    public var guarantee: Double?
    /// The daily payments with which it signs and keeps to it; `nil` where none will do.
    public var payment: Interval?
    /// The chances a day of seeing its breaches with which it does; empty where none will do.
    public var detection: [Interval]
    /// The half-lives in days with which it does; empty where none will do.
    public var halfLife: [Interval]
  }

  /// Shape `[party]`; `nil` for a party that signs and keeps to it.
  public let parties: [Party?]
  /// Shape `[phase]`: lengths in days for which all sign and keep to it; empty where none will do,
  /// and for phases without an end.
  public let lengths: [[ClosedRange<Int>]]
  /// What can be bought: for each party a guarantee on it and a payment to it.
  public let instruments: [CheapestMix.Instrument]
  /// The cheapest amounts of these by their present worths, with guarantees at their worth and
  /// points of all parties alike; `nil` where none will do.
  public let mix: CheapestMix?

  /// Lengths longer than this are not tried.
  package static let longest = 400

  /// Looks for what would make an agreement hold; `nil` where a stop is asked on the way, as what was
  /// not looked for is not told from what will not do.
  public init?(_ agreement: PhasedAgreement) {
    let sign = StopSign.current
    parties = (0..<agreement.partyCount).map {
      sign.isAsked ? nil : Self.party($0, agreement)
    }
    lengths = agreement.phases.indices.map {
      sign.isAsked ? [] : Remedies.lengths(of: $0, upTo: Self.longest, in: agreement)
    }
    guard !sign.isAsked else { return nil }
    instruments = (0..<agreement.partyCount).flatMap {
      [CheapestMix.Instrument.guarantee(on: $0, coversEnds: true), .payment(to: $0, from: nil)]
    }
    let costs = agreement.discounts.flatMap { discount -> [Double] in [1, 1 / (1 - discount)] }
    mix = CheapestMix.find(instruments, unitCosts: costs, for: agreement)
  }

  private static func party(_ party: Int, _ agreement: PhasedAgreement) -> Party? {
    guard !Remedies.meets(.party(party), agreement) else { return nil }
    let detections = agreement.phases.indices.flatMap { phase in
      agreement.phases[phase].obligations.indices
        .filter { agreement.phases[phase].obligations[$0].party == party }
        .map { CommitmentFigure.detection(phase: phase, obligation: $0) }
    }
    let patience = Interval(
      low: PhasedAgreement.discount(halfLife: 1), high: PhasedAgreement.discount(halfLife: 36_500))
    return Party(
      guarantee: Remedies.smallestGuarantee(on: party, coversEnds: true, in: agreement),
      payment: Remedies.payments(to: party, of: agreement),
      detection: detections.isEmpty
        ? []
        : Remedies.holding(
          of: detections, within: Interval(low: 0, high: 1), in: agreement, goal: .party(party)),
      halfLife: Remedies.holding(
        of: [.discount(party: party)], within: patience, in: agreement, goal: .party(party)
      ).map {
        Interval(
          low: PhasedAgreement.halfLife(discount: $0.low),
          high: PhasedAgreement.halfLife(discount: $0.high))
      })
  }
}
