extension ExchangePlan {
  /// What a replay finds wrong.
  public enum Flaw: Sendable, Hashable {
    /// The item is not handed over exactly once.
    case notOnce(item: Int)
    /// The items of a group are in different steps.
    case splitGroup(Int)
    /// An item comes before what it must wait for.
    case tooSoon(item: Int, before: Int)
    /// A less urgent item comes before a more urgent one that binds it.
    case outOfOrder(item: Int, before: Int)
    /// A step's day is before that of the one before it, or outside of an item's dates.
    case wrongDay(step: Int)
    /// A side hands over more in a day than it can.
    case overCapacity(side: Int, day: Int)
    /// A figure of the step is not what the exchange gives.
    case wrongFigures(step: Int)
    /// Somebody gains by stopping.
    case unsafe(step: Int)
  }

  /// Replays the plan from the exchange alone, with the plan's penalties in place of its own.
  /// - Returns: all that is wrong, by item and step; nothing where the plan is as it says.
  /// - Complexity: O(items^2).
  public func check(_ exchange: StagedExchange) -> [Flaw] {
    let places = exchange.items.indices.map { item in
      steps.indices.filter { steps[$0].items.contains(item) }
    }
    let missing = places.indices.filter { item in
      places[item].count != 1 || steps[places[item][0]].items.count { $0 == item } != 1
    }
    guard missing.isEmpty, penalties.count == exchange.sideCount else {
      return missing.map { .notOnce(item: $0) }
    }
    return orderFlaws(exchange, places.map { $0[0] }) + dayFlaws(exchange) + safetyFlaws(exchange)
  }

  private func orderFlaws(_ exchange: StagedExchange, _ step: [Int]) -> [Flaw] {
    var flaws: [Flaw] = []
    let (items, companies) = (exchange.items, companies(exchange))
    for (index, item) in items.enumerated() {
      for other in item.after where step[other] > step[index] {
        flaws.append(.tooSoon(item: index, before: other))
      }
      for (otherIndex, other) in items.enumerated() {
        if let group = item.group, group == other.group, step[index] < step[otherIndex] {
          flaws.append(.splitGroup(group))
        }
        let isLate = mustPrecede(companies[otherIndex], companies[index], exchange.order)
        if isLate, step[index] < step[otherIndex] {
          flaws.append(.outOfOrder(item: index, before: otherIndex))
        }
      }
    }
    return flaws
  }

  /// Shape `[item]`: what changes hands with it, itself included.
  private func companies(_ exchange: StagedExchange) -> [[ExchangeItem]] {
    exchange.items.map { item in
      item.group == nil ? [item] : exchange.items.filter { $0.group == item.group }
    }
  }

  /// Whether some items must come before others that are less urgent. Items that go together are as
  /// urgent as the most urgent of them, and handed over by all that give one of them.
  private func mustPrecede(
    _ items: [ExchangeItem], _ others: [ExchangeItem], _ order: StagedExchange.HumanitarianOrder
  ) -> Bool {
    guard order != .free,
      items.map(\.urgency).min() ?? 0 < others.map(\.urgency).min() ?? 0
    else { return false }
    return order == .acrossSides
      || items.contains { item in others.contains { $0.giver == item.giver } }
  }

  private func dayFlaws(_ exchange: StagedExchange) -> [Flaw] {
    var flaws: [Flaw] = []
    for (place, step) in steps.enumerated() {
      let isInTime = step.items.allSatisfy { item in
        let item = exchange.items[item]
        return (item.notBefore ?? 1) <= step.day && step.day <= item.notAfter ?? .max
      }
      if !isInTime || step.day < (place > 0 ? steps[place - 1].day : 1) {
        flaws.append(.wrongDay(step: place))
      }
    }
    for (side, capacity) in exchange.capacity.enumerated() {
      guard let capacity else { continue }
      for day in Set(steps.map(\.day)).sorted() {
        let load = steps.filter { $0.day == day }.flatMap(\.items)
          .count { exchange.items[$0].giver == side }
        if load > capacity { flaws.append(.overCapacity(side: side, day: day)) }
      }
    }
    return flaws
  }

  private func safetyFlaws(_ exchange: StagedExchange) -> [Flaw] {
    let size = exchange.items.reduce(1) { $0 + $1.safeWorth + $1.safeCost }
    let tolerance = (size + penalties.reduce(0, +) + exchange.penalties.reduce(0, +)) * 0x1p-38
    var flaws: [Flaw] = []
    for place in steps.indices {
      let coming = steps[place...].flatMap(\.items).map { exchange.items[$0] }
      let now = steps[place].items.map { exchange.items[$0] }
      let prospects = penalties.indices.map { Self.prospect($0, of: coming) }
      var slacks = zip(prospects, penalties).map { $0 + $1 }
      if exchange.settlement == .payment {
        // What each would have left beside payments at its worse moment, before or after.
        let worst = penalties.indices.map { side in
          min(prospects[side], prospects[side] - Self.prospect(side, of: now))
        }
        slacks = [(worst + penalties).reduce(0, +)]
      }
      let found = prospects + slacks
      let stated = steps[place].prospects + steps[place].slacks
      if found.count != stated.count
        || zip(found, stated).contains(where: { abs($0 - $1) > tolerance })
      {
        flaws.append(.wrongFigures(step: place))
      }
      if slacks.contains(where: { $0 < -tolerance }) { flaws.append(.unsafe(step: place)) }
    }
    return flaws
  }

  private static func prospect(_ side: Int, of items: [ExchangeItem]) -> Double {
    items.reduce(0) {
      $0 + ($1.receiver == side ? $1.safeWorth : 0) - ($1.giver == side ? $1.safeCost : 0)
    }
  }
}
