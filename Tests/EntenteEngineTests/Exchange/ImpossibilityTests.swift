import EntenteEngine
import Testing

/// The check of what is impossible, against all orders of small exchanges.
@Suite struct ImpossibilityTests {
  typealias Direction = ExchangeImpossibility.Direction

  /// Exchanges without days, for which proofs have sets, with whether some order is safe.
  static let sample = zip(AllOrdersTests.sample, AllOrdersTests.definitions)
    .filter { !$0.0.hasDays }.map { (exchange: $0.0, isSafe: $0.1.isSafe) }

  private func units(_ exchange: StagedExchange) -> Int { ExchangeMove.all(exchange).count }

  private func proof(
    _ exchange: StagedExchange, _ direction: Direction, _ sets: [UInt64]
  ) -> ExchangeImpossibility {
    ExchangeImpossibility(
      direction: direction, sets: sets, penalties: exchange.penalties, setCount: sets.count)
  }

  @Test func `no sets prove impossible what some order shows to be safe`() {
    var random = SplitMix64(seed: 41)
    var tried = 0
    for (exchange, isSafe) in Self.sample where isSafe {
      let everything = (UInt64(1) << UInt64(units(exchange))) - 1
      for direction in [Direction.backward, .forward] {
        // All sets but the last of a sequence, and ever fewer of them.
        var sets = Array(0..<everything)
        while !sets.isEmpty {
          tried += 1
          #expect(!proof(exchange, direction, sets).check(exchange))
          sets.removeAll { $0 != 0 && random.index(below: 3) == 0 }
          if sets.count < 3 { sets = [] }
        }
        #expect(!proof(exchange, direction, sets).check(exchange))
      }
    }
    #expect(tried > 10_000)
  }

  @Test func `a proof does not hold for larger penalties with which some order is safe`() {
    var tried = 0
    for (exchange, isSafe) in Self.sample where isSafe {
      var (poor, budget) = (exchange, Budget.standard)
      poor.penalties = exchange.penalties.map { _ in 0 }
      guard case .impossible(var proof) = SafeExchange.sequence(poor, budget: &budget) else {
        continue
      }
      #expect(proof.check(poor))
      proof.penalties = exchange.penalties
      #expect(!proof.check(exchange))
      tried += 1
    }
    #expect(tried > 500)
  }

  @Test func `a proof that is tampered with is refused, but for sets that it does not need`() {
    var (tried, accepted) = (0, 0)
    for (exchange, isSafe) in Self.sample where !isSafe {
      var budget = Budget.standard
      guard case .impossible(let proof) = SafeExchange.sequence(exchange, budget: &budget) else {
        Issue.record("impossible")
        continue
      }
      guard !proof.sets.isEmpty else { continue }
      let everything = (UInt64(1) << UInt64(units(exchange))) - 1
      var tampered = proof
      tampered.sets.removeFirst()
      // Without the empty set there is nothing to start from; without any, an order is tried.
      if !tampered.sets.isEmpty { #expect(!tampered.check(exchange)) }
      tampered.sets = proof.sets + [everything]
      #expect(!tampered.check(exchange))
      tampered = proof
      tampered.penalties.append(0)
      #expect(!tampered.check(exchange))
      for place in proof.sets.indices.dropFirst() {
        tampered = proof
        tampered.sets.remove(at: place)
        tried += 1
        if tampered.check(exchange) { accepted += 1 }
      }
    }
    #expect(tried > 1000)
    #expect(accepted * 10 < tried, "\(accepted) of \(tried)")
  }

  /// Steps that need not be followed are decided by the sets, so that these are all that tells.
  @Test func `a step may be passed over just where what is better is listed`() {
    let item = { (giver: Int, worth: Double, cost: Double) in
      ExchangeItem(
        from: giver, to: 1 - giver, worth: Interval(exactly: worth), cost: Interval(exactly: cost))
    }
    // Both of side 0 are safe last; the second leaves all better off while it is to come.
    let barter = StagedExchange(
      items: [item(0, 1, 3), item(0, 2, 2), item(1, 1, 9)], penalties: [3, 4])
    #expect(proof(barter, .backward, [0, 0b010, 0b011]).check(barter))
    #expect(!proof(barter, .backward, [0, 0b001, 0b011]).check(barter))
  }
}
