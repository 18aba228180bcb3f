import EntenteEngine

/// Small random exchanges; figures are small whole numbers, so that ties are frequent.
enum RandomExchange {
  static func make(seed: UInt64, items most: Int = 7) -> StagedExchange {
    var random = SplitMix64(seed: seed &* 7919 &+ 3)
    let count = 1 + random.index(below: most)
    let sides = random.index(below: 5) == 0 ? 3 : 2
    var exchange = StagedExchange(
      items: [], penalties: (0..<sides).map { _ in Double(random.index(below: 12)) },
      settlement: random.index(below: 2) == 0 ? .barter : .payment)
    exchange.order = [.free, .free, .withinSides, .acrossSides][random.index(below: 4)]
    exchange.items = (0..<count).map { index in
      item(index, sides, isSwapped: false, &random)
    }
    if random.index(below: 3) == 0 {
      exchange.order = .free
      group(&exchange, &random)
    }
    return exchange
  }

  private static func item(
    _ index: Int, _ sides: Int, isSwapped: Bool, _ random: inout SplitMix64
  ) -> ExchangeItem {
    let giver = random.index(below: sides)
    let (worth, cost) = (Double(random.index(below: 10)), Double(random.index(below: 8)))
    var item = ExchangeItem(
      from: giver, to: (giver + 1 + random.index(below: sides - 1)) % sides,
      worth: Interval(low: worth, high: worth + Double(random.index(below: 3))),
      cost: Interval(low: max(0, cost - Double(random.index(below: 3))), high: cost))
    if random.index(below: 4) == 0 { item.known = 0.5 }
    item.urgency = random.index(below: 3)
    if index > 0, random.index(below: 4) == 0 { item.after = [random.index(below: index)] }
    return item
  }

  /// Two items change hands at one moment.
  private static func group(_ exchange: inout StagedExchange, _ random: inout SplitMix64) {
    guard exchange.items.count > 1 else { return }
    let first = random.index(below: exchange.items.count - 1)
    for item in [first, first + 1] {
      exchange.items[item].group = 4
      exchange.items[item].after = []
    }
    for item in exchange.items.indices where item > first + 1 { exchange.items[item].after = [] }
  }
}
