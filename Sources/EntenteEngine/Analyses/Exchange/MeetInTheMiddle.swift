/// Whether some order of at most 64 units keeps the imbalance within a limit: by way of the sets
/// after which the unit that tips the balance most can change hands at all.
///
/// Every order hands that unit over after some set. There are few sets that leave the imbalance
/// within a limit close to the least there can be, however many sets there are; from each of them
/// one search leads back to the start and another on to the end.
struct MeetInTheMiddle {
  /// How many sets of one half of the units are kept.
  private static let mostOfHalf = 1 << 20
  /// How many passages are followed for one limit.
  private static let mostPassages = 1 << 14

  private struct Passage {
    var set: UInt64
    /// The larger of the imbalances before and after.
    var cost: Double
    /// Whether an order may lead by way of it.
    var isOpen = true
  }

  private let units: ExchangeUnits
  private let rule: StepRule
  private let table: PassageTable
  private let bound: Double
  private var isPaid = false

  init(_ units: ExchangeUnits, _ rule: StepRule, _ tipping: Tipping) {
    (self.units, self.rule) = (units, rule)
    bound = tipping.bound
    let required = UnitSearch.order(units, rule, .forward)
    table = PassageTable(tipping, required: required, most: Self.mostOfHalf)
  }

  /// Decides a limit; no order keeps below `next`.
  mutating func decide(_ limit: Double, _ budget: inout Budget) -> PassageOutcome {
    if !isPaid {
      isPaid = true
      guard budget.spend(table.count) else { return .unfinished }
    }
    // A little farther than the limit, to know how far to go next.
    let reach = limit + max(limit - bound, 16 * rule.tolerance(units))
    var (sets, areAll) = table.passages(within: reach, most: Self.mostPassages)
    let isFar = areAll
    if !isFar { (sets, areAll) = table.passages(within: limit, most: Self.mostPassages) }
    let list = sets.compactMap(passage)
    let most = limit + rule.tolerance(units)
    let beyond = list.reduce(isFar ? reach : limit) { $1.cost > most ? min($0, $1.cost) : $0 }
    let outcome = follow(
      list.filter { $0.cost <= most }
        .sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.set < $1.set }, limit, &budget)
    guard case .failed(let next) = outcome else { return outcome }
    return areAll ? .failed(next: max(limit, min(next, beyond))) : .unfinished
  }

  /// The passage after a set, where it is safe.
  private func passage(_ set: UInt64) -> Passage? {
    var rest = Remainder(allOf: units)
    for unit in 0..<units.count where set >> UInt64(unit) & 1 == 1 { rest.remove(unit, units) }
    let before = rest.imbalance(units)
    rest.remove(table.unit, units)
    return rule.cost(table.unit, before: rest, in: units).map {
      Passage(set: set, cost: max(before, $0))
    }
  }

  /// Follows passages both ways, with ever more sets for each, until one of them leads to both ends
  /// or none is left.
  private func follow(
    _ passages: [Passage], _ limit: Double, _ budget: inout Budget
  ) -> PassageOutcome {
    var list = passages
    var back = UnitSearch(units, rule, .backward, limit: limit, most: 0)
    var on = UnitSearch(units, rule, .forward, limit: limit, most: 0)
    var most = 1 << 12
    while list.contains(where: \.isOpen) {
      for index in list.indices where list[index].isOpen {
        let (from, to) = ends(list[index].set)
        guard budget.remaining > 0 else { return .unfinished }
        let (order, isOpen) = join(&back, from, &on, to, most, &budget)
        if let order { return .found(order) }
        list[index].isOpen = isOpen
      }
      most *= 8
    }
    return .failed(next: min(back.next, on.next))
  }

  /// What is still to come before a passage, and what has been handed over after it.
  private func ends(_ set: UInt64) -> (UInt64, UInt64) {
    let everything: UInt64 = units.count == 64 ? .max : 1 << UInt64(units.count) - 1
    return (everything & ~set, set | 1 << UInt64(table.unit))
  }

  /// An order by way of a passage, and whether there may be one yet where none was found.
  private func join(
    _ back: inout UnitSearch, _ from: UInt64, _ on: inout UnitSearch, _ to: UInt64,
    _ most: Int, _ budget: inout Budget
  ) -> (order: [Int]?, isOpen: Bool) {
    let end = on.run(from: to, most: min(most, budget.remaining))
    _ = budget.spend(max(1, end.work))
    guard case .found(let later) = end.outcome else { return (nil, end.outcome.isUnfinished) }
    let start = back.run(from: from, most: min(most, max(1, budget.remaining)))
    _ = budget.spend(max(1, start.work))
    guard case .found(let earlier) = start.outcome else {
      return (nil, start.outcome.isUnfinished)
    }
    return (earlier + [table.unit] + later, false)
  }
}

/// What a search by way of passages came to.
enum PassageOutcome {
  /// Units, first handed over first.
  case found([Int])
  /// No order keeps within the limit; none keeps below `next`.
  case failed(next: Double)
  /// The budget was used up, or there are too many sets.
  case unfinished
}
