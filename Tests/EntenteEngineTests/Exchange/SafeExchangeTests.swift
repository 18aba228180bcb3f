import EntenteEngine
import EntenteTestSupport
import Testing

@Suite struct SafeExchangeTests {
  /// Independent items of one giver, with continuous payment.
  private func sale(_ items: [(worth: Double, cost: Double)], penalty: Double) -> StagedExchange {
    StagedExchange(
      items: items.map { worth, cost in
        ExchangeItem(
          from: 0, to: 1, worth: Interval(exactly: worth), cost: Interval(exactly: cost))
      }, penalties: [penalty, 0], settlement: .payment)
  }

  @Test func `with nothing at stake the last item fails, so nothing that costs is safe`() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<200 {
      let items = (0..<1 + random.index(below: 6)).map { _ in
        (worth: 10 * random.unit(), cost: 0.1 + random.unit())
      }
      var budget = Budget.standard
      let answer = SafeExchange.sequence(sale(items, penalty: 0), budget: &budget)
      guard case .impossible(let proof) = answer else {
        Issue.record("safe")
        continue
      }
      #expect(proof.check(sale(items, penalty: 0)))
    }
  }

  @Test func `independent items come in the exact order, built backwards`() {
    let exchange = sale([(5, 4), (3, 1), (2, 6), (8, 2), (4, 7)], penalty: 20)
    var budget = Budget.standard
    let plan = SafeExchange.sequence(exchange, budget: &budget).plan
    // Backwards: gains by ascending cost (1, 2, 4), then losses by descending worth (4, 2).
    #expect(plan?.steps.map(\.items) == [[2], [4], [0], [3], [1]])
    let smallest = SafeExchange.smallestGuarantee(exchange, on: .shared, budget: &budget)
    // K + sum over R of (v - c) >= c: 1, 2 - 2, 4 - 8, 7 - 9, 6 - 6.
    #expect(smallest.value == 1)
  }

  @Test func `two hundred items of each side are settled without search`() {
    var random = SplitMix64(seed: 9)
    var exchange = StagedExchange(items: [], penalties: [0, 0], settlement: .payment)
    exchange.items = (0..<400).map { index in
      ExchangeItem(
        from: index % 2, to: 1 - index % 2, worth: Interval(exactly: 10 * random.unit()),
        cost: Interval(exactly: 9 * random.unit()))
    }
    var budget = Budget(1)
    let found = SafeExchange.smallestGuarantee(exchange, on: .shared, budget: &budget)
    #expect(found.isProven && found.plan?.check(exchange) == [])
    #expect(found.proof?.check(exchange) == true)
    #expect(found.plan?.steps.count == 400)
  }

  @Test func `nothing is still to come after the last step, and rounding leaves no figure`() {
    for seed in Cases.random(short: 300, long: 3_000) {
      var random = SplitMix64(seed: UInt64(seed))
      // Tenths do not add up to whole numbers in binary.
      let items = (0..<4 + 2 * random.index(below: 4)).map { index in
        ExchangeItem(
          from: index % 2, to: 1 - index % 2,
          worth: Interval(exactly: 0.1 * Double(6 + random.index(below: 3))),
          cost: Interval(exactly: 0.1 * Double(3 + random.index(below: 3))),
          known: random.index(below: 2) == 0 ? 1 : 0.9)
      }
      let exchange = StagedExchange(items: items, penalties: [1.1, 0.7])
      var budget = Budget.standard
      let found = SafeExchange.fairest(exchange, budget: &budget)
      guard let plan = found.plan else { continue }
      #expect(plan.check(exchange) == [])
      #expect(plan.steps.last?.outstanding == [0, 0])
      let least = SafeExchange.smallestGuarantee(exchange, on: .side(0), budget: &budget)
      let figures =
        plan.steps.flatMap { $0.prospects + $0.slacks + $0.outstanding.compactMap(\.self) }
        + [found.value, least.value]
      #expect(figures.allSatisfy { $0 == 0 || abs($0) > 1e-9 }, "seed \(seed)")
    }
  }

  @Test func `a plan that is tampered with does not replay`() throws {
    let exchange = sale([(5, 4), (3, 1), (8, 2)], penalty: 20)
    var budget = Budget.standard
    let plan = try #require(SafeExchange.sequence(exchange, budget: &budget).plan)
    var swapped = plan
    swapped.steps.swapAt(0, 2)
    #expect(swapped.check(exchange).contains(.wrongFigures(step: 0)))
    var poor = plan
    poor.penalties = [0, 0]
    #expect(poor.check(exchange).contains { if case .unsafe = $0 { true } else { false } })
    var short = plan
    short.steps.removeLast()
    #expect(short.check(exchange) == [.notOnce(item: plan.steps[2].items[0])])
  }

  @Test func `a safe sequence stays safe for all values within the intervals`() {
    var random = SplitMix64(seed: 12)
    for exchange in AllOrdersTests.sample.prefix(600) {
      var budget = Budget.standard
      guard let plan = SafeExchange.sequence(exchange, budget: &budget).plan else { continue }
      var drawn = exchange
      for item in drawn.items.indices {
        let (worth, cost) = (drawn.items[item].worth, drawn.items[item].cost)
        drawn.items[item].worth = Interval(
          exactly: worth.low + (worth.high - worth.low) * random.unit())
        drawn.items[item].cost = Interval(
          exactly: cost.low + (cost.high - cost.low) * random.unit())
      }
      #expect(plan.check(drawn).allSatisfy { if case .unsafe = $0 { false } else { true } })
    }
  }

  @Test func `urgency as a wish keeps as many of the most urgent classes as can be`() {
    // The most urgent item is the dearest to its giver: safe only when it is not last.
    var exchange = sale([(9, 1), (9, 5), (9, 2)], penalty: 2)
    for (item, urgency) in [(0, 0), (1, 1), (2, 1)] { exchange.items[item].urgency = urgency }
    var budget = Budget.standard
    var (classes, answer) = SafeExchange.mostUrgentFirst(exchange, budget: &budget)
    #expect(classes == 2)
    #expect(answer.plan?.steps.first?.items == [0])
    exchange.items[1].urgency = 2
    exchange.items[2].urgency = 1
    (classes, answer) = SafeExchange.mostUrgentFirst(exchange, budget: &budget)
    #expect(classes == 1)
    #expect(answer.plan?.steps.map(\.items) == [[0], [1], [2]])
  }
}
