/// What changes hands at one moment, for the check of what is impossible.
struct ReplayedUnit {
  private let indices: [Int]
  private let items: [ExchangeItem]

  /// All of an exchange, in the order of their first items.
  static func all(_ exchange: StagedExchange) -> [ReplayedUnit] {
    let items = exchange.items
    return items.indices.compactMap { first in
      guard let group = items[first].group else {
        return ReplayedUnit(indices: [first], items: [items[first]])
      }
      let members = items.indices.filter { items[$0].group == group }
      guard members[0] == first else { return nil }
      return ReplayedUnit(indices: members, items: members.map { items[$0] })
    }
  }

  /// What it brings a side less what it costs it, at the least favourable values.
  func gain(_ side: Int) -> Double {
    items.reduce(0) {
      $0 + ($1.receiver == side ? $1.worth.low * $1.known : 0)
        - ($1.giver == side ? $1.cost.high : 0)
    }
  }

  /// Whether it must come before another unit: because that one waits for it, is less urgent, or
  /// can only begin when it is too late for this one.
  func mustPrecede(_ other: ReplayedUnit, _ order: StagedExchange.HumanitarianOrder) -> Bool {
    let isWaitedFor = other.items.contains { $0.after.contains { indices.contains($0) } }
    if isWaitedFor || last < other.first { return true }
    guard urgency < other.urgency else { return false }
    return switch order {
    case .free: false
    case .acrossSides: true
    case .withinSides: items.contains { item in other.items.contains { $0.giver == item.giver } }
    }
  }

  private var first: Int { items.reduce(1) { max($0, $1.notBefore ?? 1) } }
  private var last: Int { items.reduce(.max) { min($0, $1.notAfter ?? .max) } }
  private var urgency: Int { items.reduce(.max) { min($0, $1.urgency) } }
}
