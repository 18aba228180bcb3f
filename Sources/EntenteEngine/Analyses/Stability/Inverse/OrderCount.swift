/// How many orders of the states a decision maker could have so that it stays at a state.
///
/// Of an order only the set of states that are no better than the one in question matters. The
/// sets that make it stay are counted by their size, exactly, by branching on states; orders are
/// then counted from the sizes.
public struct OrderCount: Sendable, Hashable {
  /// Strict orders with which the decision maker stays.
  package let strict: BigNatural
  /// All strict orders: the factorial of the number of states.
  package let strictTotal: BigNatural
  /// Orders with ties with which the decision maker stays; `nil` unless asked for.
  package let weak: BigNatural?
  /// All orders with ties; `nil` unless asked for.
  package let weakTotal: BigNatural?

  /// Counts the orders that meet a condition among so many states; `nil` past the budget.
  init?(
    _ condition: StayingCondition, stateCount: Int, countsWeak: Bool, budget: inout Budget
  ) {
    var counter = SetCounter()
    guard let sets = counter.sizes(condition, &budget) else { return nil }
    let relevant = sets.count - 1
    let factorials = Self.factorials(upTo: stateCount)
    var sum = BigNatural(0)
    for (size, count) in sets.enumerated() {
      sum = sum + count * factorials[size] * factorials[relevant - size]
    }
    // The relevant states and the one in question stand in any order among all.
    strict = (relevant + 2..<max(relevant + 2, stateCount + 1)).reduce(sum) {
      $0 * BigNatural($1)
    }
    strictTotal = factorials[stateCount]
    guard countsWeak else {
      weak = nil
      weakTotal = nil
      return
    }
    let all = SetCounter.product(sets, SetCounter.anySets(stateCount - 1 - relevant))
    let orders = Self.weakOrders(upTo: stateCount)
    var weakSum = BigNatural(0)
    for (size, count) in all.enumerated() {
      // The state stands alone on top of those no better, or shares its rank with the best.
      let below = size == 0 ? BigNatural(1) : orders[size] * BigNatural(2)
      weakSum = weakSum + count * below * orders[stateCount - 1 - size]
    }
    weak = weakSum
    weakTotal = orders[stateCount]
  }

  private static func factorials(upTo count: Int) -> [BigNatural] {
    (1..<count + 1).reduce(into: [BigNatural(1)]) { $0.append($0[$1 - 1] * BigNatural($1)) }
  }

  /// Orders with ties of 0, 1, 2, ... things: the first rank takes some, the rest follow.
  private static func weakOrders(upTo count: Int) -> [BigNatural] {
    var orders = [BigNatural(1)]
    for size in 1..<count + 1 {
      let choices = SetCounter.anySets(size)
      orders.append(
        (1...size).reduce(BigNatural(0)) { $0 + choices[$1] * orders[size - $1] })
    }
    return orders
  }
}

/// Counts the sets that meet a condition by size.
private struct SetCounter {
  private var known: [[[BitSet]]: [BigNatural]] = [:]

  /// Shape `[size]`: how many sets of the condition's states meet it; `nil` past the budget.
  mutating func sizes(_ condition: StayingCondition, _ budget: inout Budget) -> [BigNatural]? {
    if let known = known[condition.ways] { return known }
    guard let first = condition.ways.first else { return [BigNatural(1)] }
    guard !first.isEmpty else { return Self.none(of: condition) }
    guard budget.spend(condition.ways.reduce(1) { $0 + $1.count }) else { return nil }
    let state = Self.mostFrequent(in: condition)
    let scope = condition.states.count - 1
    let with = condition.assuming(BitSet([state]))
    let without = condition.excluding(state)
    guard let having = sizes(with, &budget), let lacking = sizes(without, &budget) else {
      return nil
    }
    let withAll = Self.product(having, Self.anySets(scope - (having.count - 1)))
    let withoutAll = Self.product(lacking, Self.anySets(scope - (lacking.count - 1)))
    let result = Self.sum([BigNatural(0)] + withAll, withoutAll + [BigNatural(0)])
    known[condition.ways] = result
    return result
  }

  /// No set at all meets a condition with a move that has no way left.
  private static func none(of condition: StayingCondition) -> [BigNatural] {
    Array(repeating: BigNatural(0), count: condition.states.count + 1)
  }

  private static func mostFrequent(in condition: StayingCondition) -> Int {
    var counts: [Int: Int] = [:]
    for way in condition.ways.joined() {
      for state in way.members { counts[state, default: 0] += 1 }
    }
    let best = counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }
    return best?.key ?? 0
  }

  /// Shape `[size]`: the subsets of so many things.
  static func anySets(_ count: Int) -> [BigNatural] {
    var row = [BigNatural(1)]
    for _ in 0..<max(0, count) {
      row = sum(row + [BigNatural(0)], [BigNatural(0)] + row)
    }
    return row
  }

  static func product(_ left: [BigNatural], _ right: [BigNatural]) -> [BigNatural] {
    var result = Array(repeating: BigNatural(0), count: left.count + right.count - 1)
    for (low, first) in left.enumerated() {
      for (high, second) in right.enumerated() {
        result[low + high] = result[low + high] + first * second
      }
    }
    return result
  }

  private static func sum(_ left: [BigNatural], _ right: [BigNatural]) -> [BigNatural] {
    zip(left, right).map { $0 + $1 }
  }
}
