import EntenteEngine

/// Small random exchanges; figures are small whole numbers, so that ties are frequent.
enum RandomExchange {
  /// With groups, waiting, all humanitarian orders, intervals, items known in part, two sides or
  /// three; some cannot be carried out at all, and have faults.
  static func make(seed: UInt64, items count: ClosedRange<Int>) -> StagedExchange {
    var random = SplitMix64(seed: seed &* 7919 &+ 3)
    let count = count.lowerBound + random.index(below: count.count)
    let sides = random.index(below: 5) == 0 ? 3 : 2
    var exchange = StagedExchange(
      items: [], penalties: (0..<sides).map { _ in Double(random.index(below: 12)) },
      settlement: random.index(below: 2) == 0 ? .barter : .payment)
    exchange.order = [.free, .free, .withinSides, .acrossSides][random.index(below: 4)]
    exchange.items = (0..<count).map { index in item(index, sides, &random) }
    if random.index(below: 3) == 0 { group(&exchange, &random) }
    return exchange
  }

  /// The same with what the parties can hand over in a day, and with dates.
  static func withDays(_ exchange: StagedExchange, seed: UInt64) -> StagedExchange {
    var random = SplitMix64(seed: seed)
    var dated = exchange
    dated.capacity = exchange.penalties.map { _ in [nil, 1, 2, 2][random.index(below: 4)] }
    for item in dated.items.indices where random.index(below: 4) == 0 {
      let first = 1 + random.index(below: 3)
      dated.items[item].notBefore = first
      if random.index(below: 2) == 0 {
        dated.items[item].notAfter = first + random.index(below: 3)
      }
    }
    return dated
  }

  private static func item(
    _ index: Int, _ sides: Int, _ random: inout SplitMix64
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

  /// Two items change hands at one moment, in larger exchanges sometimes two more.
  private static func group(_ exchange: inout StagedExchange, _ random: inout SplitMix64) {
    guard exchange.items.count > 1 else { return }
    let count = exchange.items.count
    for number in 0..<(count > 5 ? 1 + random.index(below: 2) : 1) {
      let first = random.index(below: count)
      let second = (first + 1 + random.index(below: count - 1)) % count
      for item in [first, second] { exchange.items[item].group = number }
    }
  }
}
