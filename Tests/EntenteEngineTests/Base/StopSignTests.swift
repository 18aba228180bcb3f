import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// What analyses give back that are asked to stop: less, and they say so.
@Suite struct StopSignTests {
  /// The sign that asks from the first time it is looked at, or after so many times.
  private func sign(after polls: Int = 0) -> StopSign {
    let counter = PollCounter(after: polls)
    return StopSign { counter.ask() }
  }

  @Test func `a sign holds for what is done under it, on all threads, and no longer`() {
    #expect(!StopSign.current.isAsked)
    let seen = sign().over {
      SampleBlocks(samples: 16, threads: 3).map { _, _ in StopSign.current.isAsked }
    }
    #expect(seen == Array(repeating: true, count: 16))
    #expect(!StopSign.current.isAsked)
  }

  @Test func `a budget is empty once a stop is asked`() {
    var budget = Budget(100)
    sign(after: 3).over {
      #expect((0..<5).map { _ in budget.spend() } == [true, true, true, false, false])
    }
    #expect(budget.spent == 3 && budget.remaining == 0)
  }

  @Test func `an impasse that is stopped anywhere lists nothing wrong, and is whole or says so`() {
    for seed in Cases.random(short: 40, long: 400) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      var whole = Budget.standard
      let all = Impasse.run(problem, budget: &whole)
      for polls in [0, 1, 4, 15, 60, 250] {
        var budget = Budget.standard
        let found = sign(after: polls).over { Impasse.run(problem, budget: &budget) }
        #expect(Set(found.conflicts).isSubset(of: all.conflicts), "seed \(seed), \(polls)")
        #expect(
          Set(found.corrections.map(\.lines)).isSubset(of: all.corrections.map(\.lines)),
          "seed \(seed), \(polls)")
        #expect(
          !found.isComplete || found.conflicts == all.conflicts, "seed \(seed), \(polls)")
      }
    }
  }

  @Test func `packages and efficient packages that are stopped are all, or it is said`() {
    var kinds: Set<Bool> = []
    for seed in Cases.random(short: 40, long: 400) {
      let bargain = RandomBargain(seed: UInt64(seed), numbers: .real)
      var whole = Budget.standard
      let best = RankedPackage.best(bargain.problem, limit: 5, budget: &whole)
      let all = Frontier.run(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &whole)
      for polls in [0, 2, 20, 200] {
        var budget = Budget.standard
        sign(after: polls).over {
          let some = RankedPackage.best(bargain.problem, limit: 5, budget: &budget)
          #expect(!some.isComplete || some.packages == best.packages, "seed \(seed), \(polls)")
          let frontier = Frontier.run(
            bargain.problem, valuations: bargain.valuations, options: bargain.options,
            budget: &budget)
          #expect(!frontier.isComplete || frontier.count == all.count, "seed \(seed), \(polls)")
          kinds.insert(frontier.isComplete)
        }
      }
    }
    #expect(kinds == [true, false])
  }

  @Test func `stability that is stopped has the same stable states or none, and says so`() {
    for seed in Cases.random(short: 60, long: 600) {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 16)
      let all = Stability(conflict.model, conflict.orders)
      for polls in [0, 1, 3, 7] {
        let some = sign(after: polls).over { Stability(conflict.model, conflict.orders) }
        #expect(!some.isComplete || some == all)
        for concept in StabilityConcept.allCases {
          for maker in conflict.orders.indices {
            let stable = some.stable(concept, for: maker)
            #expect(stable.isEmpty || stable == all.stable(concept, for: maker))
          }
        }
      }
      #expect(!sign().over { Stability(conflict.model, conflict.orders) }.isComplete)
    }
  }

  @Test func `worlds that are stopped are fewer, and none say nothing`() throws {
    let knowledge = AgreementKnowledge(
      PhasedAgreement(
        discounts: [0.4, 0.9], noAgreement: [0, 0], breakdown: Breakdown(daily: [0, 0]),
        phases: [
          AgreementPhase(
            length: nil, daily: [1, 1],
            obligations: [Obligation(party: 0, gain: 1), Obligation(party: 1, gain: 1)])
        ]),
      unknowns: [.init(.gain(phase: 0, obligation: 0), Interval(low: 0, high: 2))])
    let some = try #require(
      sign(after: 100).over { CommitmentWorlds.run(knowledge, samples: 1_000, seed: 1) })
    #expect((1...100).contains(some.samples))
    let low = some.holds.confidence.low
    #expect(low <= some.holds.value && some.holds.value <= some.holds.confidence.high)
    sign().over {
      #expect(CommitmentWorlds.run(knowledge, samples: 1_000, seed: 1) == nil)
      #expect(CommitmentWorlds.effects(knowledge, samples: 1_000, seed: 1) == nil)
    }
  }

  @Test func `an exchange that is stopped is settled as before, or left open`() {
    for seed in Cases.random(short: 60, long: 600) {
      let exchange = RandomExchange.make(seed: UInt64(seed), items: 3...9)
      guard exchange.faults().isEmpty, exchange.sideCount == 2 else { continue }
      var whole = Budget(20_000)
      let all = SafeExchange.smallestGuarantee(exchange, on: .shared, budget: &whole)
      for polls in [0, 3, 30] {
        var budget = Budget(20_000)
        let some = sign(after: polls).over {
          SafeExchange.smallestGuarantee(exchange, on: .shared, budget: &budget)
        }
        if some.isProven, all.isProven { #expect(abs(some.value - all.value) < 1e-6) }
        #expect(some.plan?.check(exchange) ?? [] == [])
      }
    }
  }
}
