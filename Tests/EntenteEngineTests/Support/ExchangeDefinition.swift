import EntenteEngine

/// Every order of an exchange's items, each judged step by step by what `StagedExchange` says.
struct ExchangeDefinition {
  /// Whether some order is safe with the penalties as stated.
  private(set) var isSafe = false
  /// Shape `[side]`: the smallest penalty of each side alone; infinite where none suffices.
  private(set) var alone: [Double]
  /// The smallest sum of penalties.
  private(set) var shared = Double.infinity
  /// The smallest largest imbalance of safe orders.
  private(set) var imbalance = Double.infinity
  /// The fewest days of safe orders.
  private(set) var days = Int.max

  private let exchange: StagedExchange

  init(_ exchange: StagedExchange) {
    self.exchange = exchange
    alone = exchange.penalties.map { _ in .infinity }
    extend([], Set(exchange.items.indices))
  }

  private mutating func extend(_ steps: [[Int]], _ left: Set<Int>) {
    guard left.first != nil else { return judge(steps) }
    var seen: Set<Int> = []
    for item in left.sorted() where !seen.contains(item) {
      let group = exchange.items[item].group
      let step = left.filter { $0 == item || (group != nil && exchange.items[$0].group == group) }
      seen.formUnion(step)
      let rest = left.subtracting(step)
      if step.allSatisfy({ isInOrder($0, rest) }) { extend(steps + [step.sorted()], rest) }
    }
  }

  /// Whether nothing that is still to come ought to have come before an item.
  private func isInOrder(_ index: Int, _ rest: Set<Int>) -> Bool {
    let item = exchange.items[index]
    return rest.allSatisfy { other in
      let isWaitedFor = item.after.contains(other)
      let binds =
        exchange.order == .acrossSides
        || (exchange.order == .withinSides && exchange.items[other].giver == item.giver)
      return !isWaitedFor && !(binds && exchange.items[other].urgency < item.urgency)
    }
  }

  private mutating func judge(_ steps: [[Int]]) {
    let sides = exchange.penalties.indices
    // What each side needs alone in barter, and all together with payment.
    var needed = sides.map { _ in 0.0 }
    var sum = 0.0
    var imbalance = 0.0
    for place in steps.indices {
      let (coming, rest) = (steps[place...].flatMap(\.self), steps[(place + 1)...].flatMap(\.self))
      var worst = 0.0
      for side in sides {
        let (before, after) = (prospect(side, coming), prospect(side, rest))
        needed[side] = max(needed[side], -before)
        worst += min(before, after)
      }
      sum = max(sum, -worst)
      let parts = sides.compactMap { part($0, rest) }
      imbalance = max(imbalance, (parts.max() ?? 0) - (parts.min() ?? 0))
    }
    record(steps, needed, sum, imbalance)
  }

  private mutating func record(
    _ steps: [[Int]], _ needed: [Double], _ sum: Double, _ imbalance: Double
  ) {
    let stated = exchange.penalties
    let isPaid = exchange.settlement == .payment
    shared = min(shared, isPaid ? sum : needed.reduce(0, +))
    for side in stated.indices {
      let others = stated.reduce(0, +) - stated[side]
      let suffices = stated.indices.allSatisfy { $0 == side || needed[$0] <= stated[$0] }
      if isPaid {
        alone[side] = min(alone[side], max(0, sum - others))
      } else if suffices {
        alone[side] = min(alone[side], needed[side])
      }
    }
    let holds =
      isPaid
      ? sum <= stated.reduce(0, +) : zip(needed, stated).allSatisfy { $0 <= $1 }
    guard holds else { return }
    isSafe = true
    self.imbalance = min(self.imbalance, imbalance)
    if let days = days(steps) { self.days = min(self.days, days) }
  }

  private func prospect(_ side: Int, _ items: [Int]) -> Double {
    items.reduce(0) { sum, index in
      let item = exchange.items[index]
      return sum + (item.receiver == side ? item.worth.low * item.known : 0)
        - (item.giver == side ? item.cost.high : 0)
    }
  }

  /// The part of what a side receives that is among some items.
  private func part(_ side: Int, _ items: [Int]) -> Double? {
    let worth = { (list: [Int]) in
      list.reduce(0.0) { sum, index in
        let item = exchange.items[index]
        return sum + (item.receiver == side ? item.worth.low * item.known : 0)
      }
    }
    let all = worth(Array(exchange.items.indices))
    return all > 0 ? worth(items) / all : nil
  }

  /// The days that an order takes when each step is as early as it can be; `nil` where too late.
  private func days(_ steps: [[Int]]) -> Int? {
    var (day, used) = (1, exchange.penalties.map { _ in 0 })
    for step in steps {
      let items = step.map { exchange.items[$0] }
      while true {
        let isOpen = items.allSatisfy { ($0.notBefore ?? 1) <= day }
        let hasRoom = used.indices.allSatisfy { side in
          let load = items.count { $0.giver == side }
          let capacity = exchange.capacity.isEmpty ? nil : exchange.capacity[side]
          return capacity.map { used[side] + load <= $0 } ?? true
        }
        if isOpen && hasRoom { break }
        day += 1
        used = used.map { _ in 0 }
      }
      guard items.allSatisfy({ day <= $0.notAfter ?? .max }) else { return nil }
      for item in items { used[item.giver] += 1 }
    }
    return day
  }
}
