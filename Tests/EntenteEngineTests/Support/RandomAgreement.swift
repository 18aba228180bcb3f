import EntenteEngine

/// Small random phased agreements: every feature, often tight.
enum RandomAgreement {
  /// The agreement of a seed.
  static func make(seed: UInt64) -> PhasedAgreement {
    var random = SplitMix64(seed: seed &* 977 &+ 5)
    let parties = 1 + random.index(below: 3)
    let phases = 1 + random.index(below: 4)
    var agreement = PhasedAgreement(
      discounts: (0..<parties).map { _ in 0.3 + 0.5 * random.unit() },
      noAgreement: row(parties, -2...2, &random),
      breakdown: Breakdown(daily: row(parties, -3...1, &random)),
      phases: [])
    if random.index(below: 2) == 0 { agreement.breakdown.once = row(parties, -3...0, &random) }
    agreement.phases = (0..<phases).map { index in
      phase(parties, phases, isLast: index == phases - 1, &random)
    }
    agreement.guarantees = (0..<random.index(below: 3)).map { _ in
      Guarantee(
        on: random.index(below: parties), worth: 3 * random.unit(), honoured: random.unit(),
        phases: random.index(below: 2) == 0 ? nil : [random.index(below: phases)],
        coversEnds: random.index(below: 2) == 0)
    }
    return agreement
  }

  private static func phase(
    _ parties: Int, _ phases: Int, isLast: Bool, _ random: inout SplitMix64
  ) -> AgreementPhase {
    let isOpen = isLast || random.index(below: 6) == 0
    var phase = AgreementPhase(
      length: isOpen ? nil : 1 + random.index(below: 7), daily: row(parties, 0...4, &random))
    if random.index(below: 3) == 0 { phase.onEntry = row(parties, -2...2, &random) }
    if random.index(below: 3) == 0 {
      phase.breakdown = Breakdown(daily: row(parties, -3...2, &random))
    }
    phase.obligations = (0..<random.index(below: 4)).map { _ in
      obligation(parties, isOpen: isOpen, &random)
    }
    phase.shocks = (0..<random.index(below: 3)).map { _ in
      Shock(chance: 0.3 * random.unit(), to: target(phases, &random))
    }
    if !isOpen { phase.end = end(parties, phases, &random) }
    return phase
  }

  private static func obligation(
    _ parties: Int, isOpen: Bool, _ random: inout SplitMix64
  ) -> Obligation {
    let lasting = isOpen || random.index(below: 3) > 0 ? 1 + random.index(below: 5) : nil
    return Obligation(
      party: random.index(below: parties), gain: 4 * random.unit(),
      delay: random.index(below: lasting ?? 4), dailyGain: 3 * random.unit() - 0.5,
      lasting: lasting,
      detection: [0, 1, random.unit(), random.unit()][random.index(below: 4)],
      penalty: 2 * random.unit())
  }

  private static func end(
    _ parties: Int, _ phases: Int, _ random: inout SplitMix64
  ) -> PhaseEnd {
    PhaseEnd(
      to: .phase(random.index(below: phases)),
      assurance: random.index(below: 2) == 0 ? 1 : random.unit(),
      otherwise: target(phases, &random),
      consents: (0..<parties).filter { _ in random.index(below: 3) == 0 },
      exits: (0..<random.index(below: 2)).map { _ in
        PhaseExit(
          party: random.index(below: parties), to: target(phases, &random),
          price: 2 * random.unit())
      })
  }

  private static func target(_ phases: Int, _ random: inout SplitMix64) -> PhaseTarget {
    switch random.index(below: 4) {
    case 0: .noAgreement
    case 1: .breakdown
    default: .phase(random.index(below: phases))
    }
  }

  private static func row(
    _ count: Int, _ range: ClosedRange<Double>, _ random: inout SplitMix64
  ) -> [Double] {
    (0..<count).map { _ in
      range.lowerBound + (range.upperBound - range.lowerBound) * random.unit()
    }
  }
}
