import EntenteEngine
import Testing

/// Terms that let parties meet on an assurance, against scans of amounts and assurances.
@Suite struct GapClosingTests {
  /// A trial of 20 days, then a lasting phase that one party wants and the other does not.
  private func agreement(_ random: inout SplitMix64) -> PhasedAgreement {
    let worth = { (low: Double, random: inout SplitMix64) in
      low + Double(random.next() % 30) / 10
    }
    return PhasedAgreement(
      discounts: [0.97, 0.98], noAgreement: [0, 0],
      breakdown: Breakdown(daily: [worth(-4, &random), worth(-1, &random)]),
      phases: [
        AgreementPhase(
          length: 20, daily: [worth(-1, &random), worth(0, &random)],
          obligations: [
            Obligation(party: 1, gain: worth(1, &random), detection: 0.5, penalty: 40)
          ], end: PhaseEnd(to: .phase(1), assurance: 0.5)),
        AgreementPhase(length: nil, daily: [worth(1, &random), worth(-4, &random)]),
      ])
  }

  private let term = CheapestMix.Instrument.term(phase: 1, worths: [-30, 90])
  private let payment = CheapestMix.Instrument.payment(to: 1, from: nil)
  private let guarantee = CheapestMix.Instrument.guarantee(on: 1, coversEnds: true)

  /// Whether all sign and keep to it at some of 100 assurances.
  private func meets(_ agreement: PhasedAgreement) -> Bool {
    (0...100).contains { step in
      var trial = agreement
      trial[.assurance(phase: 0)] = min(0.9999, max(0.0001, Double(step) / 100))
      return Remedies.meets(.all, trial)
    }
  }

  private func gaps(_ count: Int, seed: UInt64) -> [PhasedAgreement] {
    var random = SplitMix64(seed: seed)
    var found: [PhasedAgreement] = []
    while found.count < count {
      let agreement = agreement(&random)
      if AssuranceClause.run(agreement, phase: 0).common == nil { found.append(agreement) }
    }
    return found
  }

  @Test func `the least of a term closes the gap and a little less does not`() throws {
    var closed = 0
    for agreement in gaps(25, seed: 3) {
      for instrument in [term, payment, guarantee] {
        let found = GapClosing.least(instrument, for: agreement, phase: 0)
        guard let amount = found?.amounts.first else {
          let most = instrument.most ?? 1000
          for step in 1...4 {
            let trial = instrument.applied(most * Double(step) / 4, to: agreement)
            #expect(!meets(trial), "\(instrument)")
          }
          continue
        }
        closed += 1
        var trial = instrument.applied(amount * 1.0001 + 1e-9, to: agreement)
        trial[.assurance(phase: 0)] = try #require(found?.assurance)
        #expect(
          AssuranceClause.run(
            instrument.applied(amount * 1.0001 + 1e-9, to: agreement), phase: 0
          ).common != nil)
        for share in [0.999, 0.9, 0.5, 0.1] {
          #expect(!meets(instrument.applied(amount * share, to: agreement)), "\(instrument)")
        }
      }
    }
    #expect(closed > 15)
  }

  @Test func `no mix on a grid is cheaper than the cheapest`() throws {
    var found = 0
    for agreement in gaps(6, seed: 9) {
      let costs = [30.0, 50]
      let mix = GapClosing.cheapest(
        [term, payment], unitCosts: costs, for: agreement, phase: 0)
      var best = Double.infinity
      for share in 0...10 {
        for paid in 0...20 {
          let amounts = [Double(share) / 10, Double(paid) / 10]
          let cost = amounts[0] * costs[0] + amounts[1] * costs[1]
          guard cost < best else { continue }
          let trial = payment.applied(amounts[1], to: term.applied(amounts[0], to: agreement))
          if meets(trial) { best = cost }
        }
      }
      guard let mix else {
        #expect(best == .infinity)
        continue
      }
      found += 1
      #expect(mix.cost <= best + 1e-9 && mix.amounts[0] <= 1 + 1e-9)
      // What is found does it, at the assurance that it names.
      var trial = payment.applied(
        mix.amounts[1] + 1e-6, to: term.applied(mix.amounts[0], to: agreement))
      trial[.assurance(phase: 0)] = mix.assurance
      #expect(Remedies.meets(.party(1), trial))
    }
    #expect(found > 3)
  }
}
