import EntenteEngine
import Testing

/// Random exchanges of up to seven items against all orders of their items.
@Suite struct AllOrdersTests {
  /// Some are smaller; a third have dates, and days on which only so much can be handed over.
  static let sample = (0..<3600).map { seed in
    let plain = RandomExchange.make(seed: UInt64(seed), items: seed < 900 ? 1...5 : 6...7)
    return seed % 3 == 0 ? RandomExchange.withDays(plain, seed: UInt64(seed)) : plain
  }.filter(\.isValid)
  /// Shape `[exchange]`: all orders of each, worked out once.
  static let definitions = sample.map { ExchangeDefinition($0) }

  @Test func `thousands of exchanges have six or seven items and hundreds of orders`() {
    let sizes = Self.sample.map(\.items.count)
    #expect(sizes.count { $0 >= 6 } > 2000)
    #expect(sizes.count { $0 == 7 } > 1000)
    #expect(Self.definitions.count { $0.orderCount >= 200 } > 700)
    #expect(Self.sample.count { $0.sideCount == 3 } > 400)
    #expect(Self.sample.count { $0.items.contains { $0.group != nil } } > 600)
    #expect(Self.sample.count { $0.order != .free } > 1000)
  }

  @Test func `a safe sequence is found just where some order is safe, and both replay`() {
    var counts = [0, 0]
    for (index, exchange) in Self.sample.enumerated() {
      var budget = Budget.standard
      let definition = Self.definitions[index]
      switch SafeExchange.sequence(exchange, budget: &budget) {
      case .safe(let plan):
        #expect(definition.isSafe, "\(index)")
        #expect(plan.check(exchange) == [], "\(index)")
        counts[0] += 1
      case .impossible(let proof):
        #expect(!definition.isSafe, "\(index)")
        #expect(proof.check(exchange) || exchange.hasDays, "\(index)")
        counts[1] += 1
      case .unfinished: Issue.record("\(index) is small")
      }
    }
    #expect(counts.allSatisfy { $0 > 600 })
  }

  @Test func `the smallest guarantee is that of all orders, and a little less fails`() {
    for (index, exchange) in Self.sample.enumerated() {
      let definition = Self.definitions[index]
      var bearers = exchange.penalties.indices.map {
        (GuaranteeBearer.side($0), definition.alone[$0])
      }
      if exchange.sideCount == 2 || exchange.settlement == .payment {
        bearers.append((.shared, definition.shared))
      }
      for (bearer, smallest) in bearers {
        var budget = Budget.standard
        let found = SafeExchange.smallestGuarantee(exchange, on: bearer, budget: &budget)
        #expect(found.isProven, "\(index)")
        #expect(
          found.value == smallest || abs(found.value - smallest) < 1e-9, "\(index) \(bearer)")
        #expect(found.plan?.check(exchange) ?? [] == [], "\(index)")
        if let proof = found.proof {
          #expect(proof.check(exchange) || exchange.hasDays, "\(index) \(bearer)")
        }
        guard let plan = found.plan, found.value > 0 else { continue }
        expectNoLess(exchange, plan.penalties, bearer, "\(index) \(bearer)")
      }
    }
  }

  /// Safe with the penalties, and not with a little less of any that bears the guarantee.
  private func expectNoLess(
    _ exchange: StagedExchange, _ penalties: [Double], _ bearer: GuaranteeBearer,
    _ comment: Comment
  ) {
    var (less, budget) = (exchange, Budget.standard)
    less.penalties = penalties
    #expect(SafeExchange.sequence(less, budget: &budget).plan != nil, comment)
    for side in penalties.indices where bearer == .side(side) || bearer == .shared {
      guard penalties[side] > 1e-6 else { continue }
      less.penalties = penalties
      less.penalties[side] -= 1e-6
      guard case .impossible(let proof) = SafeExchange.sequence(less, budget: &budget) else {
        Issue.record(comment)
        continue
      }
      #expect(proof.check(less) || exchange.hasDays, comment)
    }
  }

  @Test func `the fairest sequence has the smallest largest imbalance of all orders`() {
    for (index, exchange) in Self.sample.enumerated() {
      var budget = Budget.standard
      let definition = Self.definitions[index]
      let found = SafeExchange.fairest(exchange, budget: &budget)
      #expect(found.isProven, "\(index)")
      #expect(
        found.value == definition.imbalance || abs(found.value - definition.imbalance) < 1e-9,
        "\(index)")
      if let plan = found.plan {
        #expect(plan.check(exchange) == [])
        #expect(abs(plan.imbalance - found.value) < 1e-9)
      }
    }
  }

  @Test func `the fastest sequence takes the fewest days of all orders`() {
    var counts = [0, 0]
    for (index, exchange) in Self.sample.enumerated() {
      var budget = Budget.standard
      let found = SafeExchange.fastest(exchange, budget: &budget)
      #expect(found.isProven, "\(index)")
      #expect(found.plan?.days ?? .max == Self.definitions[index].days, "\(index)")
      #expect(found.plan?.check(exchange) ?? [] == [], "\(index)")
      counts[found.plan == nil ? 0 : 1] += 1
    }
    #expect(counts.allSatisfy { $0 > 600 })
  }

  @Test func `dates far away change nothing but the days`() {
    let later = 400_000
    var count = 0
    for (index, exchange) in Self.sample.enumerated() where exchange.hasDays {
      var distant = exchange
      for item in distant.items.indices {
        distant.items[item].notBefore = (exchange.items[item].notBefore ?? 1) + later
        distant.items[item].notAfter = exchange.items[item].notAfter.map { $0 + later }
      }
      for find in [SafeExchange.fastest, SafeExchange.fairest] {
        var (near, far) = (Budget.standard, Budget.standard)
        let found = find(exchange, &near)
        let same = find(distant, &far)
        let days = found.plan.map { plan in plan.steps.map { [$0.day + later] + $0.items } }
        #expect(
          same.plan.map { plan in plan.steps.map { [$0.day] + $0.items } } == days, "\(index)")
        // The first day, on which nothing can be done yet, is looked at too, once a search.
        let (work, more) = (
          Budget.standard.remaining - near.remaining, near.remaining - far.remaining
        )
        #expect(more <= 2 * work + 16, "\(index)")
        count += days == nil ? 0 : 1
      }
    }
    #expect(count > 300)
  }

  @Test func `there is an order of steps just where one keeps to dates and capacity`() {
    var none = 0
    for (index, exchange) in Self.sample.enumerated() {
      var budget = Budget.standard
      let hasOrder = SafeExchange.hasOrder(exchange, budget: &budget)
      #expect(hasOrder == (Self.definitions[index].orderCount > 0), "\(index)")
      none += hasOrder == false ? 1 : 0
    }
    #expect(none > 10)
  }
}

extension StagedExchange {
  /// Whether capacity and dates bind together: then the search is the only witness of what is
  /// impossible.
  var hasDays: Bool {
    capacity.contains { $0 != nil }
      && items.contains { $0.notBefore ?? 1 > 1 || $0.notAfter != nil }
  }
}
