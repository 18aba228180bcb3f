import Testing

@testable import EntenteEngine

@Suite struct RemedyTests {
  @Test func `the smallest guarantee suffices and a little less does not`() {
    var found = 0
    for seed in 0..<800 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      for party in agreement.discounts.indices {
        let worth = Remedies.smallestGuarantee(on: party, coversEnds: true, in: agreement)
        let keeps = { (worth: Double) in
          var trial = agreement
          trial.guarantees.append(Guarantee(on: party, worth: worth, coversEnds: true))
          return Commitment.run(trial).decisions.allSatisfy { $0.party != party || $0.holds }
        }
        guard let worth else {
          #expect(!keeps(1e6))
          continue
        }
        #expect(keeps(worth), "seed \(seed)")
        if worth > 0 {
          #expect(!keeps(worth * (1 - 1e-6)), "seed \(seed)")
          found += 1
        }
      }
    }
    #expect(found > 300)
  }

  @Test func `payments within the interval suffice, and just outside of it do not`() {
    var counts = [0, 0]
    for seed in 0..<800 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      let payer = agreement.partyCount > 1 ? 1 : nil
      let holds = { (amount: Double) in
        var trial = agreement
        for phase in trial.phases.indices {
          trial.phases[phase].daily[0] += amount
          if payer != nil { trial.phases[phase].daily[1] -= amount }
        }
        let found = Commitment.run(trial)
        return [0, payer].compactMap(\.self).allSatisfy { party in
          found.signs[party] && found.decisions.allSatisfy { $0.party != party || $0.holds }
        }
      }
      guard let interval = Remedies.payments(to: 0, from: payer, of: agreement) else {
        #expect([0, 0.1, 1, 3, 10, 100].allSatisfy { !holds($0) }, "seed \(seed)")
        counts[0] += 1
        continue
      }
      counts[1] += 1
      #expect(holds(interval.low), "seed \(seed)")
      if interval.low > 0 { #expect(!holds(interval.low * (1 - 1e-6)), "seed \(seed)") }
      if interval.high.isFinite {
        #expect(!holds(interval.high * (1 + 1e-6) + 1e-6), "seed \(seed)")
      }
    }
    #expect(counts.allSatisfy { $0 > 100 })
  }

  /// A truce, worth 1 a day to each party, in which breaking brings 4 unless it is noticed.
  private var truce: PhasedAgreement {
    PhasedAgreement(
      discounts: [0.9, 0.9], noAgreement: [0, 0], breakdown: Breakdown(daily: [0, 0]),
      phases: [
        AgreementPhase(
          length: 10, daily: [1, 1],
          obligations: [Obligation(party: 0, gain: 4), Obligation(party: 1, gain: 2)],
          end: PhaseEnd(to: .phase(1), assurance: 0.5)),
        AgreementPhase(length: nil, daily: [1, 1]),
      ])
  }

  @Test func `detection and patience hold from the smallest that suffices`() throws {
    let detection = CommitmentFigure.detection(phase: 0, obligation: 0)
    let seen = Remedies.holding(
      of: [detection], within: Interval(low: 0, high: 1), in: truce, goal: .keeping)
    // On the last day: q d (1/2) 10 >= 4.
    #expect(seen.count == 1)
    #expect(abs(try #require(seen.first).low - 4 / 4.5) < 1e-9)
    let patience = Remedies.holding(
      of: [.discount(party: 0)], within: Interval(low: 0.01, high: 0.999), in: truce,
      goal: .party(0))
    // d / (1 - d) / 2 >= 4.
    #expect(abs(try #require(patience.first).low - 8.0 / 9) < 1e-9)
  }

  @Test func `lengths are all those for which it holds`() {
    var agreement = truce
    agreement.phases[0].end?.target = .breakdown
    agreement.phases[0].end?.assurance = 1
    // Just before the end nothing is lost by breaking.
    #expect(Remedies.lengths(of: 0, upTo: 30, in: agreement).isEmpty)
    #expect(Remedies.lengths(of: 0, upTo: 30, in: truce) == [1...30])
    var changing = truce
    changing.phases[1].daily = [0.5, 0.5]
    changing.noAgreement = [0.7, 0.7]
    let ranges = Remedies.lengths(of: 0, upTo: 100, in: changing, goal: .party(1))
    for length in 1...100 {
      changing.phases[0].length = length
      let holds = Remedies.meets(.party(1), changing)
      #expect(ranges.contains { $0.contains(length) } == holds)
    }
  }

  @Test func `the cheapest mix suffices, and no mix on a grid is cheaper`() {
    var counts = [0, 0]
    for seed in 0..<300 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      let instruments: [CheapestMix.Instrument] = [
        .guarantee(on: 0, coversEnds: true), .payment(to: 0, from: nil),
      ]
      let costs = [1.0, 3]
      let slack = { (amounts: [Double]) in
        var trial = agreement
        trial.guarantees.append(Guarantee(on: 0, worth: amounts[0], coversEnds: true))
        for phase in trial.phases.indices { trial.phases[phase].daily[0] += amounts[1] }
        let found = Commitment.run(trial)
        return min(
          found.signing.min() ?? 0, found.decisions.map(\.smallestSlack).min() ?? 0)
      }
      guard let mix = CheapestMix.find(instruments, unitCosts: costs, for: agreement) else {
        #expect(slack([50, 50]) < 0, "seed \(seed)")
        counts[0] += 1
        continue
      }
      counts[1] += 1
      #expect(slack(mix.amounts) > -1e-8, "seed \(seed)")
      for guarantee in 0..<12 {
        for payment in 0..<12 {
          let amounts = [Double(guarantee) * 0.7, Double(payment) * 0.3]
          let cost = amounts[0] * costs[0] + amounts[1] * costs[1]
          if cost < mix.cost - 1e-9 { #expect(slack(amounts) < 0, "seed \(seed)") }
        }
      }
    }
    #expect(counts.allSatisfy { $0 > 20 })
  }

  @Test func `a transfer in the fewest steps is safe, and one step fewer is not`() throws {
    let transfer = StepwiseTransfer(
      total: 100, daily: 3, completion: 40, penalty: 5, discount: 0.95)
    let steps = try #require(transfer.schedule)
    // The last 3 + 38 + 5 = 46; each before it 3.25, so 54 takes 17.
    #expect(steps.count == 18)
    #expect(abs(steps.reduce(0, +) - 100) < 1e-9)
    #expect(transfer.slacks(steps).allSatisfy { $0 > -1e-9 })
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      // However 100 is cut into 17 steps, some step is too large.
      let parts = (0..<17).map { $0 == 16 ? 6 + 10 * random.unit() : random.unit() }
      let cut = parts.map { $0 * 100 / parts.reduce(0, +) }
      #expect(transfer.slacks(cut).min() ?? 0 < 0)
    }
    #expect(StepwiseTransfer(total: 1, daily: 0, completion: 0, discount: 0.9).fewestSteps == nil)
  }
}
