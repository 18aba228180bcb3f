import EntenteEngine
import Randomness

/// `entente-bench exchange [--json] [most sets]`: safe sequences of two sides; the smallest
/// guarantee proven where items are independent, and where they bind each other.
enum ExchangeBench {
  static func run(_ arguments: [String]) {
    let units = arguments.compactMap { Int($0) }.first ?? 4_000_000
    let asJSON = arguments.contains("--json")
    if !asJSON { print("exchange | value | bound | sets | ms") }
    for size in [200] {
      row("2 x \(size) independent, payment", asJSON, units) { budget in
        SafeExchange.smallestGuarantee(
          exchange(size, .payment, seed: 1, isBound: false), on: .shared, budget: &budget)
      }
    }
    for settlement in [StagedExchange.Settlement.payment, .barter] {
      for seed in 1...5 {
        for (name, isGenerous) in [("generous", true), ("tight", false)] {
          let bound = exchange(
            20, settlement, seed: UInt64(seed), isBound: true, isGenerous: isGenerous)
          for bearer in [GuaranteeBearer.side(0), .shared] {
            let title = "2 x 20 bound, \(settlement), \(name), \(seed), \(bearer)"
            row(title, asJSON, units) { budget in
              SafeExchange.smallestGuarantee(bound, on: bearer, budget: &budget)
            }
          }
        }
      }
    }
    for settlement in [StagedExchange.Settlement.payment, .barter] {
      for seed in 1...5 {
        for (name, isGenerous) in [("generous", true), ("tight", false)] {
          var bound = exchange(
            20, settlement, seed: UInt64(seed), isBound: true, isGenerous: isGenerous)
          let title = "2 x 20 bound, \(settlement), \(name), \(seed)"
          row("\(title), fairest", asJSON, units) { budget in
            SafeExchange.fairest(bound, budget: &budget)
          }
          bound.capacity = [3, 2]
          row("\(title), fastest", asJSON, units) { [bound] budget in
            SafeExchange.fastest(bound, budget: &budget)
          }
        }
      }
    }
  }

  private static func row(
    _ name: String, _ asJSON: Bool, _ units: Int,
    _ body: (inout Budget) -> ExchangeOptimum
  ) {
    var budget = Budget(units)
    var found: ExchangeOptimum?
    let time = ContinuousClock().measure { found = body(&budget) }
    guard let found else { return }
    let shown = (time.inMilliseconds * 1000).rounded() / 1000
    print(
      asJSON
        ? #"{"name": "exchange: \#(name)", "value": "\#(found.value)", "bound": "\#(found.bound)", "sets": \#(budget.spent), "milliseconds": \#(shown)}"#
        : "\(name) | \(found.value) | \(found.bound) | \(budget.spent) | \(shown)")
  }

  /// Random items, whose receivers value them more than their givers when generous; bound by
  /// waiting for others, and by groups of two.
  private static func exchange(
    _ size: Int, _ settlement: StagedExchange.Settlement, seed: UInt64, isBound: Bool,
    isGenerous: Bool = true
  ) -> StagedExchange {
    var random = SplitMix64(seed: seed)
    var exchange = StagedExchange(items: [], penalties: [4, 4], settlement: settlement)
    exchange.items = (0..<2 * size).map { index in
      let cost = 1 + 9 * random.unit()
      var item = ExchangeItem(
        from: index % 2, to: 1 - index % 2,
        worth: Interval(
          exactly: cost * (isGenerous ? 0.8 + random.unit() : 0.6 + 0.8 * random.unit())),
        cost: Interval(exactly: cost))
      if isBound, index > 4, random.unit() < 1.0 / 3 {
        item.after = [Int(random.unit() * Double(index))]
      }
      return item
    }
    return exchange
  }
}
