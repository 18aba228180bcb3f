import EntenteEngine
import Testing

@Suite struct AssuranceClauseTests {
  @Test func `what a party accepts is what a verdict at each probability says`() {
    var counts = [0, 0]
    for seed in 0..<1500 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      guard agreement.phases[0].end != nil else { continue }
      let clause = AssuranceClause.run(agreement, phase: 0)
      for step in 1..<40 {
        let assurance = Double(step) / 40
        var trial = agreement
        trial[.assurance(phase: 0)] = assurance
        let found = Commitment.run(trial)
        for party in agreement.discounts.indices {
          let keeps = found.decisions.allSatisfy { $0.party != party || $0.holds }
          let claimed = clause.parties[party]
          #expect(Self.contains(claimed.signs, assurance) == found.signs[party], "seed \(seed)")
          #expect(Self.contains(claimed.keeps, assurance) == keeps, "seed \(seed)")
        }
        #expect(Self.contains(clause.common, assurance) == found.holds, "seed \(seed)")
        counts[found.holds ? 0 : 1] += 1
      }
    }
    #expect(counts.allSatisfy { $0 > 100 })
  }

  private static func contains(_ interval: Interval?, _ value: Double) -> Bool {
    guard let interval else { return false }
    return interval.low <= value && value <= interval.high
  }

  /// A truce that one party signs only for what follows it, and the other only if that is unlikely.
  private var disputed: PhasedAgreement {
    PhasedAgreement(
      discounts: [0.9, 0.9], noAgreement: [0.5, 0.5], breakdown: Breakdown(daily: [0, 0.6]),
      phases: [
        AgreementPhase(
          length: 1, daily: [0.5, 1.5], end: PhaseEnd(to: .phase(1), assurance: 0.5)),
        AgreementPhase(length: nil, daily: [1, 0]),
      ])
  }

  @Test func `a disputed clause has the interval of the algebra, or a gap and what closes it`()
    throws
  {
    // 0.5 + 9 p >= 5, so p >= 1/2; 1.5 + 9 (1 - p) 0.6 >= 5, so p <= 19/54.
    let clause = AssuranceClause.run(disputed, phase: 0)
    #expect(clause.common == nil)
    let gap = try #require(clause.gap)
    #expect(gap.asking == 0 && gap.allowing == 1)
    #expect(abs(gap.atLeast - 0.5) < 1e-12 && abs(gap.atMost - 19.0 / 54) < 1e-12)
    #expect(abs(gap.width - 4.0 / 27) < 1e-12)
    // Entering the permanent phase is to be worth more to the second: by the gap's worth over 1/2.
    let closings = AssuranceClause.closings(
      disputed, phase: 0,
      varying: [
        (.daily(phase: 1, party: 1), Interval(low: 0, high: 2)),
        (.daily(phase: 1, party: 0), Interval(low: 1, high: 1.01)),
      ])
    // 1.5 + 9 (0.5 x + 0.5 * 0.6) >= 5.
    #expect(abs(try #require(closings[0].change) - 0.8 / 4.5) < 1e-9)
    #expect(abs(try #require(closings[0].assurance) - 0.5) < 1e-6)
    #expect(closings[1].value == nil)
  }
}
