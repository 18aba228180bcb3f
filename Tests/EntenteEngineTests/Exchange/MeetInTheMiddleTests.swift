import Testing

@testable import EntenteEngine

/// The search by way of passages, on exchanges small enough to know the answer.
@Suite struct MeetInTheMiddleTests {
  @Test func `by way of passages, too, the fairest order is that of all orders`() {
    var found = 0
    for (exchange, definition) in zip(AllOrdersTests.sample, AllOrdersTests.definitions)
    where !exchange.hasDays && exchange.items.count >= 6 {
      let solver = ExchangeSolver(exchange)
      var search = BottleneckSearch(
        solver: solver, rule: solver.rule(.imbalance), floor: 0, mostPlainly: 1)
      var budget = Budget.standard
      let result = search.run(&budget)
      #expect(result.bound >= result.value)
      guard definition.isSafe else {
        #expect(result.schedule == nil)
        continue
      }
      #expect(abs(result.value - definition.imbalance) < 1e-9)
      found += 1
    }
    #expect(found > 500)
  }

  @Test func `bounds hold, and nothing is called proven, when the budget ends on the way`() {
    var unproven = 0
    for (index, exchange) in AllOrdersTests.sample.enumerated()
    where !exchange.hasDays && exchange.items.count == 7 {
      let definition = AllOrdersTests.definitions[index]
      let solver = ExchangeSolver(exchange)
      for units in [1, 8, 40, 150] {
        var search = BottleneckSearch(
          solver: solver, rule: solver.rule(.imbalance), floor: 0, mostPlainly: 1)
        var budget = Budget(units)
        let result = search.run(&budget)
        #expect(result.bound <= definition.imbalance + 1e-9)
        #expect(result.value >= definition.imbalance - 1e-9)
        if result.bound < result.value { unproven += 1 }
      }
    }
    #expect(unproven > 100)
  }

  @Test func `the table holds each set that can come before, within the limit and no other`() {
    var random = SplitMix64(seed: 7)
    for exchange in AllOrdersTests.sample.filter({ $0.items.count >= 6 }).prefix(700) {
      let units = ExchangeUnits(exchange)
      guard let tipping = Tipping(units) else { continue }
      let rule = ExchangeSolver(exchange).rule(.imbalance)
      let required = UnitSearch.order(units, rule, .forward)
      let table = PassageTable(tipping, required: required, most: 1 << 10)
      let limit = tipping.bound + 0.5 * random.unit()
      let found = table.passages(within: limit, most: 1 << 10)
      let expected = (0..<UInt64(1) << UInt64(units.count)).filter { set in
        let next = set | 1 << UInt64(tipping.unit)
        return set != next && isReachable(set, required) && isReachable(next, required)
          && abs(shift(set, tipping)) <= limit && abs(shift(next, tipping)) <= limit
      }
      #expect(found.areAll && found.sets.sorted() == expected)
      let few = table.passages(within: limit, most: expected.count / 2)
      #expect(!few.areAll || few.sets.sorted() == expected)
      #expect(few.sets.count <= expected.count / 2)
      #expect(Set(few.sets).isSubset(of: expected))
    }
  }

  private func isReachable(_ set: UInt64, _ required: [UInt64]) -> Bool {
    required.indices.allSatisfy { set >> UInt64($0) & 1 == 0 || required[$0] & ~set == 0 }
  }

  private func shift(_ set: UInt64, _ tipping: Tipping) -> Double {
    tipping.shifts.indices.reduce(0) { $0 + (set >> UInt64($1) & 1 == 1 ? tipping.shifts[$1] : 0) }
  }

  @Test func `the fairest order of twenty items of each side that wait for each other is proven`() {
    var random = SplitMix64(seed: 30)
    for settlement in [StagedExchange.Settlement.barter, .payment] {
      var exchange = StagedExchange(items: [], penalties: [40, 40], settlement: settlement)
      exchange.items = (0..<40).map { index in
        let cost = 1 + random.unit()
        var item = ExchangeItem(
          from: index % 2, to: 1 - index % 2, worth: Interval(exactly: cost + random.unit()),
          cost: Interval(exactly: cost))
        // So many wait that the sets of a half are few enough for a test without optimisation.
        if index > 3, random.index(below: 3) > 0 { item.after = [random.index(below: index)] }
        return item
      }
      var budget = Budget.standard
      let found = SafeExchange.fairest(exchange, budget: &budget)
      #expect(found.isProven && found.plan?.check(exchange) == [])
      #expect(found.plan.map { abs($0.imbalance - found.value) < 1e-9 } == true)
    }
  }

  @Test func `the fairest order is the same in whatever unit worth is counted`() {
    for (index, exchange) in AllOrdersTests.sample.enumerated() where !exchange.hasDays {
      var large = exchange
      large.penalties = exchange.penalties.map { $0 * 0x1p40 }
      for item in large.items.indices {
        let (worth, cost) = (exchange.items[item].worth, exchange.items[item].cost)
        large.items[item].worth = Interval(low: worth.low * 0x1p40, high: worth.high * 0x1p40)
        large.items[item].cost = Interval(low: cost.low * 0x1p40, high: cost.high * 0x1p40)
      }
      var budget = Budget.standard
      let found = SafeExchange.fairest(large, budget: &budget)
      let expected = AllOrdersTests.definitions[index].imbalance
      #expect(found.value == expected || abs(found.value - expected) < 1e-9)
    }
  }
}
