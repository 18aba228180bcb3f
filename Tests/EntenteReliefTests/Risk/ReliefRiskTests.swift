import EntenteEngine
import Testing

@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReliefRiskTests {
  /// Two towns fed from one store by trucks of one trip a day, where one way may be cut from the
  /// second day on: what goes to one town on the first day is not ready for the other's cut.
  private struct Fork {
    var people: [Double]
    var stock: Double
    var trips: [Double]
    var trucks: Double
    var probabilities: [Double]

    static func random(_ random: inout SplitMix64) -> Fork {
      let cut = [0.1 + 0.4 * random.unit(), 0.1 + 0.3 * random.unit()]
      return Fork(
        people: (0..<2).map { _ in Double(1 + random.index(below: 2)) * 1000 },
        stock: Double(6 + random.index(below: 6)),
        trips: (0..<2).map { _ in Double(3 + random.index(below: 4)) },
        trucks: Double(2 + random.index(below: 3)),
        probabilities: [cut[0], cut[1], 1 - cut[0] - cut[1]])
    }

    var problem: ReliefProblem {
      ReliefProblem(
        days: 3,
        places: [.init(stockTonnes: [stock]), .init(), .init()],
        sites: (0..<2).map { .init(place: 1 + $0, peopleADay: [9e4, 9e4, 9e4]) },
        zones: people.map { .init(people: $0) }, commodities: [.init()],
        rations: [.init(fixed: [[1]])], lineWeights: [1],
        reaches: (0..<2).map { .init(site: $0, zone: $0) },
        roads: (0..<2).map {
          .init(
            from: 0, to: 1 + $0, kilometres: 9, hours: 12,
            tripsADay: .init(repeating: trips[$0], count: 3))
        },
        fleets: [.init(trucks: trucks, tonnes: 1, hoursADay: 24)])
    }

    var scenarios: [ReliefScenario] {
      (0..<3).map { town in
        ReliefScenario(
          events: town < 2 ? [town] : [], probability: probabilities[town],
          cuts: town < 2 ? [.init(.road(town), days: 1..<3)] : [])
      }
    }

    /// The share of need that is met when so much is sent on the first day and then the best is
    /// done: what is sent later serves on two days at the most.
    func share(sent: [Double], _ scenario: Int) -> Double {
      let tonnes = people.map { $0 / 1000 }
      let rest = stock - sent[0] - sent[1]
      let room = (0..<2).map { town in
        scenario == town ? 0 : min(2 * trips[town], roomLater(tonnes[town], sent[town]))
      }
      let kept = (0..<2).reduce(0) { $0 + min(3 * tonnes[$1], sent[$1]) }
      return (kept + min(rest, room[0] + room[1], 2 * trucks)) / (3 * tonnes[0] + 3 * tonnes[1])
    }

    /// What more the last two days can take of a town that was sent so much.
    private func roomLater(_ need: Double, _ sent: Double) -> Double {
      2 * need - max(0, min(2 * need, sent - need))
    }

    /// The best of all first days in steps.
    func best(step: Double, _ score: (Tail) -> Double) -> Double {
      var best = 0.0
      for first in stride(from: 0, through: min(trips[0], stock, trucks), by: step) {
        for second in stride(
          from: 0, through: min(trips[1], stock - first, trucks - first), by: step)
        {
          let shares = (0..<3).map { scenario in
            Tail.Case(
              value: share(sent: [first, second], scenario), probability: probabilities[scenario])
          }
          best = max(best, score(Tail(shares)))
        }
      }
      return best
    }
  }

  @Test func `the best common first day is the one that trying all first days finds`() throws {
    var random = SplitMix64(seed: 69)
    for _ in 0..<60 {
      let fork = Fork.random(&random)
      let outcome = try ReliefRisk.hedging(
        fork.problem, fork.scenarios, aim: .expected, solver: #require(reliefSolver))
      #expect(abs(outcome.share.expected - fork.best(step: 0.5) { $0.expected }) < 1e-6, "\(fork)")
      #expect(outcome.commonDays == 1)
    }
  }

  @Test func `worst and tail are as good as trying first days in small steps`() throws {
    var random = SplitMix64(seed: 70)
    var differing = 0
    for _ in 0..<120 {
      let fork = Fork.random(&random)
      let mean = try ReliefRisk.hedging(
        fork.problem, fork.scenarios, aim: .expected, solver: #require(reliefSolver))
      if mean.share.tailMean(0.7) < fork.best(step: 0.25, { $0.tailMean(0.7) }) - 0.01 {
        differing += 1
      }
      for (aim, score) in Self.aims {
        let outcome = try ReliefRisk.hedging(
          fork.problem, fork.scenarios, aim: aim, solver: #require(reliefSolver))
        let steps = fork.best(step: 1.0 / 16, score)
        #expect(score(outcome.share) >= steps - 1e-6, "\(fork) \(aim)")
        #expect(score(outcome.share) <= steps + 0.05, "\(fork) \(aim)")
      }
    }
    #expect(differing > 5)
  }

  private static let aims: [(RiskAim, @Sendable (Tail) -> Double)] = [
    (.expected, { $0.expected }), (.worst, { $0.worst }),
    (.tail(level: 0.7), { $0.tailMean(0.7) }),
  ]

  private func scenarios(
    _ problem: ReliefProblem, _ random: inout SplitMix64
  ) -> [ReliefScenario] {
    Events(
      (0..<2).map { _ in
        .init(
          probability: 0.1 + 0.5 * random.unit(),
          cuts: ReplannerTests.cuts(problem, &random))
      }
    ).scenarios().scenarios
  }

  @Test func `each aim is served best by the plan made for it, and knowing serves all better`()
    throws
  {
    var random = SplitMix64(seed: 71)
    let solver = try #require(reliefSolver)
    for seed in 0..<80 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let list = scenarios(problem, &random)
      let knowing = try ReliefRisk.knowing(problem, list, solver: solver)
      let reacting = try ReliefRisk.reacting(problem, list, solver: solver)
      let plans = try Self.aims.map {
        try ReliefRisk.hedging(problem, list, aim: $0.0, solver: solver)
      }
      for (index, aim) in Self.aims.enumerated() {
        let own = aim.1(plans[index].share)
        #expect(aim.1(knowing.share) >= own - 1e-6, "seed \(seed)")
        for plan in plans { #expect(own >= aim.1(plan.share) - 1e-6, "seed \(seed)") }
      }
      for (known, one) in zip(knowing.results, reacting.results) {
        #expect(known.coverage.share >= one.coverage.share - 1e-6)
      }
      for plan in plans + [knowing] {
        for result in plan.results {
          let cut = problem.cutting(result.scenario.cuts)
          #expect(ReliefCheck(result.dispatch, of: cut).flaws.isEmpty, "seed \(seed)")
        }
        #expect(plan.shortfall(beside: knowing).allSatisfy { $0 > -1e-2 })
      }
    }
  }

  @Test func `what is known of each scenario is what a run of its own finds`() throws {
    var random = SplitMix64(seed: 72)
    let solver = try #require(reliefSolver)
    for seed in 100..<160 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let list = scenarios(problem, &random)
      let knowing = try ReliefRisk.knowing(problem, list, solver: solver)
      for result in knowing.results {
        let own = try Relief.run(
          problem.cutting(result.scenario.cuts), aim: .total,
          options: .init(takesLeastTransport: false, alsoBottlenecks: false), solver: solver)
        #expect(abs(own.value - result.coverage.rations) < 1e-5 * max(10, own.value))
      }
    }
  }

  @Test func `scenarios that cannot be told apart yet are planned alike`() throws {
    var random = SplitMix64(seed: 73)
    var compared = 0
    for seed in 0..<80 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let list = scenarios(problem, &random)
      let outcome = try ReliefRisk.hedging(
        problem, list, aim: .expected, solver: #require(reliefSolver))
      let hedge = StochasticProgram(list.map { problem.cutting($0.cuts) })
      for (index, result) in outcome.results.enumerated() {
        for day in 0..<problem.days where hedge.twins[index][day] != index {
          let twin = outcome.results[hedge.twins[index][day]].dispatch
          #expect(
            result.dispatch.shipments.filter { $0.day == day }
              == twin.shipments.filter { $0.day == day })
          #expect(
            result.dispatch.intakes.filter { $0.day == day }
              == twin.intakes.filter { $0.day == day })
          #expect(
            result.dispatch.handouts.filter { $0.day == day }
              == twin.handouts.filter { $0.day == day })
          compared += 1
        }
      }
    }
    #expect(compared > 50)
  }

  @Test func `a single scenario needs no hedge`() throws {
    let solver = try #require(reliefSolver)
    let problem = RandomRelief.problem(seed: 3)
    let only = [ReliefScenario(probability: 0.2, cuts: [])]
    for aim in Self.aims {
      let outcome = try ReliefRisk.hedging(problem, only, aim: aim.0, solver: solver)
      let best = try Relief.run(problem, aim: .total, solver: solver)
      #expect(abs(outcome.share.expected - best.coverage.share) < 1e-6)
      #expect(outcome.commonDays == problem.days)
    }
  }
}
