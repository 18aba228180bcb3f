/// Orders of units that are found without search.
struct GreedyOrder {
  let units: ExchangeUnits
  let rule: StepRule

  /// An order, first handed over first. With payment and nothing that binds units to each other it
  /// is the best there is: built backwards, what gains comes by ascending need, then what loses by
  /// descending need and loss together (for a single item its worth).
  ///
  /// Why: a unit asks for its need and then adds its net. Of two neighbours that both gain, the one
  /// that asks less hinders nothing by coming first; one that gains never hinders one that loses;
  /// and seen from the other end those that lose gain, and ask for need and net.
  /// - Complexity: O(units * log(units)) where nothing binds, else O(units^2).
  var order: [Int] {
    if rule.settlement == .payment, !units.isOrdered { return independent }
    return stepwise
  }

  private var independent: [Int] {
    let backward = (0..<units.count).sorted { a, b in
      let (gainsA, gainsB) = (units.net[a] >= 0, units.net[b] >= 0)
      if gainsA != gainsB { return gainsA }
      let (x, y) =
        gainsA
        ? (units.need[a], units.need[b])
        : (-units.need[a] - units.net[a], -units.need[b] - units.net[b])
      return x != y ? x < y : a < b
    }
    return backward.reversed()
  }

  /// Backwards, at each step what asks for least; of equals, what promises most.
  private var stepwise: [Int] {
    var followers = Array(repeating: 0, count: units.count)
    for list in units.before { for other in list { followers[other] += 1 } }
    var (left, rest) = (Array(0..<units.count), Remainder(nothingOf: units))
    var backward: [Int] = []
    while !left.isEmpty {
      let free = left.filter { followers[$0] == 0 }
      let keys = free.map { key($0, rest) }
      guard let best = free.indices.min(by: { keys[$0] < keys[$1] }) else { break }
      let unit = free[best]
      rest.add(unit, units)
      backward.append(unit)
      left.removeAll { $0 == unit }
      for other in units.before[unit] { followers[other] -= 1 }
    }
    return backward.reversed()
  }

  /// The smaller, the sooner it comes backwards.
  private func key(_ unit: Int, _ rest: Remainder) -> (Int, Double, Double) {
    guard rule.settlement == .payment else {
      let cost = rule.cost(unit, before: rest, in: units)
      return (cost == nil ? 1 : 0, cost ?? 0, -rule.promise(unit, before: rest, in: units))
    }
    return units.net[unit] >= 0
      ? (0, units.need[unit], 0) : (1, -units.need[unit] - units.net[unit], 0)
  }

  /// The largest cost of an order's steps; `nil` where one is not safe at all.
  func largestCost(_ order: [Int]) -> Double? {
    var rest = Remainder(nothingOf: units)
    var largest = -Double.infinity
    for unit in order.reversed() {
      guard let cost = rule.cost(unit, before: rest, in: units) else { return nil }
      largest = max(largest, cost)
      rest.add(unit, units)
    }
    return largest
  }

  /// What the objective is at least, since every sequence has a last and a first step; infinite
  /// where none of these is safe.
  var endsBound: Double {
    var isFollowed = Array(repeating: false, count: units.count)
    for list in units.before { for other in list { isFollowed[other] = true } }
    let nothing = Remainder(nothingOf: units)
    var all = Remainder(allOf: units)
    var (last, first) = (Double.infinity, Double.infinity)
    for unit in 0..<units.count {
      if !isFollowed[unit], let cost = rule.cost(unit, before: nothing, in: units) {
        last = min(last, cost)
      }
      guard units.before[unit].isEmpty else { continue }
      all.remove(unit, units)
      if let cost = rule.cost(unit, before: all, in: units) { first = min(first, cost) }
      all.add(unit, units)
    }
    return max(last, first)
  }
}
