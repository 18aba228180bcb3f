import EntenteEngine
import Testing

@Suite struct CommitmentWorldsTests {
  /// Grim trigger: keeps just where `d / (1 - d) >= gain`, with the gain evenly between 0 and 2.
  private func trigger(discount: Double) -> AgreementKnowledge {
    AgreementKnowledge(
      PhasedAgreement(
        discounts: [discount, 0.9], noAgreement: [0, 0], breakdown: Breakdown(daily: [0, 0]),
        phases: [
          AgreementPhase(
            length: nil, daily: [1, 1],
            obligations: [Obligation(party: 0, gain: 1), Obligation(party: 1, gain: 1)])
        ]),
      unknowns: [
        .init(.gain(phase: 0, obligation: 0), Interval(low: 0, high: 2)),
        .init(.daily(phase: 0, party: 1), Interval(low: 0, high: 1)),
      ])
  }

  @Test func `the share is the probability, as often within its error as that says`() throws {
    // 0.4 / 0.6 of 2, and of the second party's daily worth all over 1/9.
    let (first, second) = (1.0 / 3, 8.0 / 9)
    let knowledge = trigger(discount: 0.4)
    let hits = try (0..<60).count { seed in
      let worlds = try #require(
        CommitmentWorlds.run(knowledge, samples: 400, seed: UInt64(seed)))
      let error = worlds.partyKeeps[0].confidence
      return error.low <= first && first <= error.high
    }
    #expect((52...60).contains(hits))
    let worlds = try #require(CommitmentWorlds.run(knowledge, samples: 10_000, seed: 1))
    #expect(abs(worlds.partyKeeps[0].value - first) < 0.02)
    #expect(abs(worlds.partyKeeps[1].value - second) < 0.015)
    #expect(abs(worlds.holds.value - first * second) < 0.02)
    #expect(worlds.signs.map(\.value) == [1, 1])
  }

  @Test func `half-lives have their middle, and are drawn, by their days`() throws {
    var knowledge = trigger(discount: 0.5)
    let discount = PhasedAgreement.discount(halfLife:)
    knowledge.unknowns = [
      .init(.discount(party: 1), Interval(low: discount(100), high: discount(900))),
      .init(.gain(phase: 0, obligation: 0), Interval(low: 0, high: 2)),
    ]
    let middle = try #require(knowledge.middle)
    #expect(abs(PhasedAgreement.halfLife(discount: middle[0]) - 500) < 1e-6 && middle[1] == 1)
    let days = (0..<2_000).compactMap {
      knowledge.sample(seed: $0).map { PhasedAgreement.halfLife(discount: $0[0]) }
    }
    #expect(days.allSatisfy { (99.999...900.001).contains($0) })
    #expect(abs(days.reduce(0, +) / 2_000 - 500) < 20)
    #expect(abs(Double(days.count { $0 < 300 }) / 2_000 - 0.25) < 0.03)
  }

  @Test func `the answer is the same for any number of threads`() {
    let knowledge = trigger(discount: 0.5)
    let answers = [1, 2, 3].map {
      CommitmentWorlds.run(knowledge, samples: 3000, seed: 7, threads: $0)
    }
    #expect(answers[0] != nil && answers[0] == answers[1] && answers[1] == answers[2])
    #expect(
      CommitmentWorlds.effects(knowledge, samples: 500, seed: 7, threads: 1)
        == CommitmentWorlds.effects(knowledge, samples: 500, seed: 7, threads: 3))
  }

  @Test func `orders bind every world, and contradictions leave none`() throws {
    var knowledge = trigger(discount: 0.5)
    knowledge.orders = [.init(1, atLeast: 0)]
    // The gain is at most the daily worth, which is at most 1: the first always keeps.
    let worlds = try #require(CommitmentWorlds.run(knowledge, samples: 2000, seed: 3))
    #expect(worlds.partyKeeps[0].value == 1)
    // The density of the worth w is 2 w, so the share over 1/9 is 80/81.
    #expect(abs(worlds.partyKeeps[1].value - 80.0 / 81) < 0.02)
    knowledge.unknowns[0].range.low = 1.5
    #expect(CommitmentWorlds.run(knowledge, samples: 10, seed: 3) == nil)
  }

  @Test func `long chains of orders are drawn too`() throws {
    var knowledge = trigger(discount: 0.5)
    knowledge.agreement.phases[0].obligations = (0..<8).map { _ in Obligation(party: 0, gain: 1) }
    knowledge.unknowns = (0..<8).map {
      .init(.gain(phase: 0, obligation: $0), Interval(low: 0, high: 1.2))
    }
    knowledge.orders = (1..<8).map { .init($0, atLeast: $0 - 1) }
    let worlds = try #require(CommitmentWorlds.run(knowledge, samples: 1500, seed: 5))
    // The largest of eight is at most 1 with probability (1 / 1.2)^8.
    #expect(abs(worlds.partyKeeps[0].value - 0.2326) < 0.04)
  }

  @Test func `values in a long chain of orders lie as those of sorted draws do`() throws {
    var knowledge = trigger(discount: 0.5)
    knowledge.agreement.phases[0].obligations = (0..<8).map { _ in Obligation(party: 0) }
    knowledge.unknowns = (0..<8).map {
      .init(.gain(phase: 0, obligation: $0), Interval(low: 0, high: 1))
    }
    knowledge.orders = (1..<8).map { .init($0, atLeast: $0 - 1) }
    var sums = Array(repeating: 0.0, count: 8)
    for seed in 0..<4000 {
      let values = try #require(knowledge.sample(seed: UInt64(seed)))
      #expect(values == values.sorted())
      for place in values.indices { sums[place] += values[place] }
    }
    for (place, sum) in sums.enumerated() {
      #expect(abs(sum / 4000 - Double(place + 1) / 9) < 0.01, "\(place): \(sum / 4000)")
    }
  }

  @Test func `with a figure at its end all worlds still agree with the orders`() throws {
    var knowledge = trigger(discount: 0.5)
    // The gain is at most the worth; the first keeps where it is at most 1, the second, which
    // gains 1 by breaking, where the worth is at least 1/9.
    knowledge.orders = [.init(1, atLeast: 0)]
    let narrow = try #require(knowledge.tightened)
    #expect(narrow.unknowns.map(\.range) == [Interval(low: 0, high: 1), Interval(low: 0, high: 1)])
    let effects = try #require(CommitmentWorlds.effects(knowledge, samples: 500, seed: 1))
    #expect(effects[1].shareAtLow == 0 && effects[1].shareAtHigh == 1)
    #expect(effects[0].shareAtHigh == 1)
    #expect(knowledge.areOrdered(0, 1) && !knowledge.areOrdered(0, 0))
    knowledge.unknowns[0].range.low = 1.5
    #expect(knowledge.tightened == nil)
  }

  @Test func `effects and map show what each figure changes`() throws {
    let knowledge = trigger(discount: 0.4)
    let effects = try #require(CommitmentWorlds.effects(knowledge, samples: 4000, seed: 2))
    #expect(abs(effects[0].shareAtLow - 8.0 / 9) < 0.03 && effects[0].shareAtHigh == 0)
    #expect(effects[1].shareAtLow == 0 && abs(effects[1].shareAtHigh - 1.0 / 3) < 0.03)
    #expect(effects[0].swing > effects[1].swing)
    // The middle: a daily worth of 1/2 to the second, 9 / 2 - 1 of slack; 2/3 - gain to the first.
    #expect(abs(effects[0].slackAtLow - 2.0 / 3) < 1e-12)
    #expect(abs(effects[0].slackAtHigh - (2.0 / 3 - 2)) < 1e-12)
    let map = try #require(
      CommitmentWorlds.map(
        knowledge, across: 0, upwards: 1, steps: 4, samples: 16, seed: 2))
    #expect(map.acrossValues == [0, 2.0 / 3, 4.0 / 3, 2])
    #expect(map.shares[0] == [0, 0, 0, 0])
    #expect(map.shares[3] == [1, 1, 0, 0])
  }
}
