import EntenteEngine
import Testing

/// What is handed over in steps, against days counted one by one.
@Suite struct TransferPlanTests {
  /// Two phases of which the first ends, without shocks or with one.
  private func agreement(_ random: inout SplitMix64) -> PhasedAgreement {
    let worth = { (random: inout SplitMix64) in Double(random.next() % 40) / 10 }
    let shocks = random.next() % 2 == 0 ? [] : [Shock(chance: 0.02, to: .breakdown)]
    return PhasedAgreement(
      discounts: [0.9 + Double(random.next() % 9) / 100], noAgreement: [0],
      breakdown: Breakdown(daily: [-worth(&random)], once: [-worth(&random)]),
      phases: [
        AgreementPhase(
          length: Int(random.next() % 30) + 5, daily: [worth(&random)], shocks: shocks,
          end: PhaseEnd(to: .phase(1), assurance: 0.5)),
        AgreementPhase(length: nil, daily: [worth(&random)]),
      ],
      guarantees: random.next() % 2 == 0
        ? [] : [Guarantee(on: 0, worth: worth(&random), honoured: 0.5)])
  }

  /// The least, over all steps, by which going on beats stopping, day by day.
  private func leastSlack(
    _ steps: [Double], every days: Int, _ phase: Int, _ agreement: PhasedAgreement
  ) -> Double {
    let (discount, model) = (agreement.discounts[0], agreement.phases[phase])
    let broken = agreement.breakdown.once[0] + agreement.breakdown.daily[0] / (1 - discount)
    let chance = model.shocks.first?.chance ?? 0
    let lasting = agreement.phases[1].daily[0] / (1 - discount)
    // Backwards from the end, or from so far ahead that nothing is left of it.
    var worth = model.length == nil ? lasting : 0.5 * lasting + 0.5 * broken
    let last = model.length ?? 4_000
    var least = Double.infinity
    let penalty = agreement.guarantees.reduce(0) { $0 + $1.worth * $1.honoured }
    for day in stride(from: last, through: 1, by: -1) {
      worth = model.daily[0] + discount * ((1 - chance) * worth + chance * broken)
      let step = (day - 1) / days
      guard (day - 1) % days == 0, step < steps.count else { continue }
      worth -= steps[step]
      least = min(least, worth - broken + penalty)
    }
    return least
  }

  @Test func `in the steps found nobody gains by stopping, counted day by day`() throws {
    var random = SplitMix64(seed: 17)
    var found = 0
    for _ in 0..<400 {
      let agreement = agreement(&random)
      let (phase, days) = (Int(random.next() % 2), Int(random.next() % 3) + 1)
      let total = Double(random.next() % 200)
      guard
        let plan = TransferPlan.find(
          total: total, by: 0, in: phase, every: days, of: agreement)
      else { continue }
      found += plan.steps.count > 1 ? 1 : 0
      #expect(abs(plan.steps.reduce(0, +) - total) < 1e-9)
      #expect(plan.steps.allSatisfy { $0 >= 0 })
      if let length = agreement.phases[phase].length {
        #expect(1 + (plan.steps.count - 1) * days <= length)
      }
      let least = leastSlack(plan.steps, every: days, phase, agreement)
      #expect(least >= -1e-6, "\(plan.steps)")
      #expect(abs(least - (plan.slacks.min() ?? 0)) < 1e-6)
    }
    #expect(found > 50)
  }

  @Test func `with one step fewer every division that is tried lets somebody gain`() {
    var random = SplitMix64(seed: 23)
    var tried = 0
    for _ in 0..<300 {
      let agreement = agreement(&random)
      let (phase, total) = (Int(random.next() % 2), Double(random.next() % 200))
      let plan = TransferPlan.find(total: total, by: 0, in: phase, every: 2, of: agreement)
      guard let count = plan?.steps.count, (2...6).contains(count) else { continue }
      tried += 1
      for _ in 0..<60 {
        let parts = (0..<count - 1).map { _ in random.unit() + 1e-6 }
        let sum = parts.reduce(0, +)
        let steps = parts.map { $0 / sum * total }
        #expect(leastSlack(steps, every: 2, phase, agreement) < 1e-9)
      }
    }
    #expect(tried > 20)
  }

  @Test func `where breakdown is no worse nothing is handed over for nothing`() {
    let agreement = PhasedAgreement(
      discounts: [0.9], noAgreement: [0], breakdown: Breakdown(daily: [1]),
      phases: [AgreementPhase(length: nil, daily: [1])])
    #expect(TransferPlan.find(total: 1, by: 0, in: 0, every: 1, of: agreement) == nil)
    #expect(TransferPlan.find(total: 0, by: 0, in: 0, every: 1, of: agreement)?.steps == [0])
  }
}
