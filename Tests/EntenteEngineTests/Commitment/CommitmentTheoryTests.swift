import EntenteEngine
import Testing

@Suite struct CommitmentTheoryTests {
  static let shift = CommitmentTheory.PowerShift(before: 0.3, after: 0.8, cost: 1, discount: 0.9)

  @Test func `Fearon's shift of power ends in war unless 4.5556 is guaranteed`() {
    #expect(Self.shift.leadsToWar)
    #expect(abs(Self.shift.smallestGuarantee - 4.5556) < 0.00005)
    var slow = Self.shift
    slow.after = Self.shift.largestSafeStep
    #expect(!slow.leadsToWar || slow.smallestGuarantee < 1e-12)
    slow.after += 1e-6
    #expect(slow.leadsToWar)
  }

  @Test func `the safe path of power has the eight published steps`() throws {
    let path = try #require(Self.shift.safePath)
    let published = [0.3444, 0.3938, 0.4487, 0.5097, 0.5774, 0.6527, 0.7363, 0.8292]
    #expect(path.count == 8)
    #expect(zip(path, published).allSatisfy { abs($0 - $1) < 0.00005 })
    for (before, after) in zip([0.3] + path, path) {
      let step = CommitmentTheory.PowerShift(
        before: before, after: after - 1e-9, cost: 1, discount: 0.9)
      #expect(!step.leadsToWar)
    }
  }

  /// Today the declining party is offered all; from tomorrow on no more than it could get by force.
  private func agreement(_ shift: CommitmentTheory.PowerShift) -> PhasedAgreement {
    let later = 1 - shift.after - shift.cost * (1 - shift.discount)
    let fight = Obligation(party: 0, gain: 1 - shift.before - shift.cost - 1)
    return PhasedAgreement(
      discounts: [shift.discount], noAgreement: [0],
      breakdown: Breakdown(daily: [1 - shift.before]),
      phases: [
        AgreementPhase(
          length: 1, daily: [1], obligations: [fight], end: PhaseEnd(to: .phase(1))),
        AgreementPhase(length: nil, daily: [later]),
      ])
  }

  @Test func `a phased agreement tells of the same war and asks the same guarantee`() throws {
    let found = Commitment.run(agreement(Self.shift))
    #expect(found.first?.firstBreak?.day == 1)
    let gain = try #require(found.first?.firstBreak?.gain)
    #expect(abs(gain - (0.9 * 0.8 - 0.3 - 0.01) / 0.1) < 1e-12)
    for (worth, holds) in [(Self.shift.smallestGuarantee, true), (4.5555, false)] {
      var guaranteed = agreement(Self.shift)
      guaranteed.guarantees = [Guarantee(on: 0, worth: worth)]
      #expect(Commitment.run(guaranteed).keeps == holds)
    }
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      let shift = CommitmentTheory.PowerShift(
        before: random.unit(), after: random.unit(), cost: 2 * random.unit(),
        discount: 0.5 + 0.49 * random.unit())
      #expect(Commitment.run(agreement(shift)).keeps == !shift.leadsToWar)
    }
  }

  @Test func `Powell's condition is Fearon's where the riser takes all beyond the other's force`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<500 {
      let shift = CommitmentTheory.PowerShift(
        before: random.unit(), after: random.unit(), cost: random.unit(), discount: 0.9)
      let fails = CommitmentTheory.shiftForbidsSettlement(
        declinerNow: (1 - shift.before) / 0.1 - shift.cost,
        riserNext: shift.after / 0.1 + shift.cost, whole: 10, discount: 0.9)
      #expect(fails == shift.leadsToWar)
    }
  }

  @Test func `a grim trigger holds just from its threshold on`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let punishment = random.unit()
      let reward = punishment + random.unit()
      let temptation = reward + random.unit()
      let threshold = CommitmentTheory.grimTriggerThreshold(
        temptation: temptation, reward: reward, punishment: punishment)
      for (shift, holds) in [(1e-6, true), (-1e-6, false)] {
        let agreement = PhasedAgreement(
          discounts: [threshold + shift], noAgreement: [punishment],
          breakdown: Breakdown(daily: [punishment]),
          phases: [
            AgreementPhase(
              length: nil, daily: [reward],
              obligations: [Obligation(party: 0, gain: temptation - reward)])
          ])
        #expect(Commitment.run(agreement).keeps == holds)
      }
    }
    #expect(
      CommitmentTheory.grimTriggerThreshold(temptation: 5, reward: 3, punishment: 1) == 0.5)
  }

  @Test func `the first of Rubinstein's shares leaves both indifferent to waiting`() {
    for (first, second) in [(0.9, 0.8), (0.5, 0.5), (0.99, 0.3)] {
      let mine = CommitmentTheory.firstShare(first: first, second: second)
      let theirs = CommitmentTheory.firstShare(first: second, second: first)
      #expect(abs((1 - mine) - second * theirs) < 1e-12)
      #expect(abs((1 - theirs) - first * mine) < 1e-12)
    }
    #expect(abs(CommitmentTheory.firstShare(first: 0.9, second: 0.9) - 1 / 1.9) < 1e-12)
  }
}
