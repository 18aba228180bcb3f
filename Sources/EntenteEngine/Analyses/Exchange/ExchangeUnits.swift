/// What changes hands at one moment, with all that the search asks of it: items of one group are
/// one unit, and units are numbered by their first item.
struct ExchangeUnits: Sendable {
  /// Shape `[unit]`: the items, ascending.
  let members: [[Int]]
  /// Shape `[unit][side]`: what the unit costs.
  let gives: [[Double]]
  /// Shape `[unit][side]`: what it is worth.
  let receives: [[Double]]
  /// Shape `[unit][side]`: the items that the side hands over.
  let counts: [[Int]]
  /// Shape `[unit]`: what must come before it, ascending.
  let before: [[Int]]
  /// Shape `[unit]`: its first and last day.
  let days: [ClosedRange<Int>]
  /// Shape `[unit]`: with payment, what all sides together gain by it.
  let net: [Double]
  /// Shape `[unit]`: with payment, what sides could keep by not doing their part of it.
  let need: [Double]
  /// Shape `[side]`: all that a side receives.
  let totals: [Double]
  /// Differences smaller than this are none.
  let tolerance: Double
  /// Whether some unit must wait for another.
  var isOrdered: Bool { !before.allSatisfy(\.isEmpty) }
  var count: Int { members.count }
  var sides: Range<Int> { totals.indices }

  /// - Precondition: indices name items and sides.
  init(_ exchange: StagedExchange) {
    let members = Self.members(exchange.items)
    self.members = members
    let items = exchange.items
    let sides = exchange.penalties.indices
    gives = members.map { unit in
      sides.map { side in
        unit.reduce(0) { $0 + (items[$1].giver == side ? items[$1].safeCost : 0) }
      }
    }
    receives = members.map { unit in
      sides.map { side in
        unit.reduce(0) { $0 + (items[$1].receiver == side ? items[$1].safeWorth : 0) }
      }
    }
    counts = members.map { unit in
      sides.map { side in unit.count { items[$0].giver == side } }
    }
    let days = members.map { unit in Self.days(unit.map { items[$0] }) }
    self.days = days
    before = UnitOrder(exchange, members, days).before
    net = zip(receives, gives).map { zip($0, $1).reduce(0) { $0 + $1.0 - $1.1 } }
    need = zip(receives, gives).map { zip($0, $1).reduce(0) { $0 + max(0, $1.1 - $1.0) } }
    totals = sides.map { [receives] side in receives.reduce(0) { $0 + $1[side] } }
    let size = items.reduce(0) { $0 + $1.safeWorth + $1.safeCost }
    tolerance = (1 + size + exchange.penalties.reduce(0, +)) * 0x1p-40
  }

  /// A sum of figures, without what rounding leaves where they come to nothing.
  func withoutDust(_ sum: Double) -> Double { abs(sum) <= tolerance ? 0 : sum }

  private static func members(_ items: [ExchangeItem]) -> [[Int]] {
    var units: [[Int]] = []
    var places: [Int: Int] = [:]
    for (index, item) in items.enumerated() {
      if let group = item.group, let place = places[group] {
        units[place].append(index)
        continue
      }
      if let group = item.group { places[group] = units.count }
      units.append([index])
    }
    return units
  }

  /// The days on which all can be handed over; one that is over before day 1 where there are none.
  private static func days(_ items: [ExchangeItem]) -> ClosedRange<Int> {
    let first = items.reduce(1) { max($0, $1.notBefore ?? 1) }
    let last = items.reduce(Int.max) { min($0, $1.notAfter ?? .max) }
    return first <= last ? first...last : 0...0
  }
}

/// What must come before what.
struct UnitOrder {
  /// Shape `[unit]`: ascending.
  private(set) var before: [[Int]]

  init(_ exchange: StagedExchange, _ members: [[Int]], _ days: [ClosedRange<Int>]) {
    let items = exchange.items
    var unitOf = Array(repeating: 0, count: items.count)
    for (unit, list) in members.enumerated() { for item in list { unitOf[item] = unit } }
    before = members.map { list in
      list.flatMap { items[$0].after.map { unitOf[$0] } }
    }
    addUrgency(exchange, members)
    addDates(days)
    before = before.map { Set($0).sorted() }
  }

  private mutating func addUrgency(_ exchange: StagedExchange, _ members: [[Int]]) {
    guard exchange.order != .free else { return }
    let items = exchange.items
    let urgency = members.map { list in list.map { items[$0].urgency }.min() ?? 0 }
    let givers = members.map { list in Set(list.map { items[$0].giver }) }
    for later in members.indices {
      for earlier in members.indices where urgency[earlier] < urgency[later] {
        let isBound =
          exchange.order == .acrossSides || !givers[earlier].isDisjoint(with: givers[later])
        if isBound { before[later].append(earlier) }
      }
    }
  }

  /// What ends before something else may begin comes before it.
  private mutating func addDates(_ days: [ClosedRange<Int>]) {
    guard days.contains(where: { $0.lowerBound > 1 }) else { return }
    for later in days.indices {
      for earlier in days.indices where days[earlier].upperBound < days[later].lowerBound {
        before[later].append(earlier)
      }
    }
  }

  /// Units that wait for each other; empty where none do.
  var circle: [Int] {
    var waiting = before.map(\.count)
    var followers = before.map { _ in [Int]() }
    for (unit, list) in before.enumerated() { for other in list { followers[other].append(unit) } }
    var free = before.indices.filter { waiting[$0] == 0 }
    while let unit = free.popLast() {
      for follower in followers[unit] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { free.append(follower) }
      }
    }
    return before.indices.filter { waiting[$0] > 0 }
  }
}
