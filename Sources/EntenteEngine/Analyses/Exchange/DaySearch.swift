/// Whether some order of at most 64 units, spread over days, keeps every step's cost within a
/// limit, each side's capacity, and the dates: a search forwards over what has been handed over, by
/// which day, with how much of that day's capacity used. It is at most three steps deep for each unit,
/// however far away the dates are.
struct DaySearch {
  /// A unit and its day.
  typealias Step = (unit: Int, day: Int)

  private struct Key: Hashable {
    var set: UInt64
    var day: Int
    var used: [Int]
  }

  private let units: ExchangeUnits
  private let rule: StepRule
  private let limit: Double
  private let capacity: [Int?]
  private let lastDay: Int
  private let full: UInt64
  private var visited: Set<Key> = []
  private var rest: Remainder
  private var left: [Int]
  private(set) var path: [Step] = []
  /// The least cost beyond the limit that was met.
  private(set) var next = Double.infinity
  private(set) var work = 0
  private let most: Int
  private var isUsedUp = false
  private var watch = StopWatch()

  init(
    _ units: ExchangeUnits, _ rule: StepRule, limit: Double, capacity: [Int?], lastDay: Int,
    most: Int
  ) {
    precondition(units.count <= 64, "a set is one word")
    (self.units, self.rule, self.limit, self.most) = (units, rule, limit, most)
    self.capacity = capacity.isEmpty ? units.sides.map { _ in nil } : capacity
    self.lastDay = lastDay
    full = units.count == 64 ? .max : 1 << UInt64(units.count) - 1
    rest = Remainder(allOf: units)
    left = units.sides.map { side in units.counts.reduce(0) { $0 + $1[side] } }
  }

  /// Whether there is one; `nil` where the budget was used up before.
  mutating func run() -> Bool? {
    if visit(0, 1, units.sides.map { _ in 0 }) { return true }
    return isUsedUp ? nil : false
  }

  private mutating func visit(_ set: UInt64, _ day: Int, _ used: [Int]) -> Bool {
    if set == full { return true }
    isUsedUp = isUsedUp || work >= most || watch.isAsked()
    guard !isUsedUp, day <= lastDay, isInTime(set, day, used),
      visited.insert(Key(set: set, day: day, used: used)).inserted
    else { return false }
    work += 1
    for unit in moves(set, day, used) {
      hand(over: unit, on: day)
      let after = zip(used, units.counts[unit]).map { $0 + $1 }
      if visit(set | 1 << UInt64(unit), day, after) { return true }
      takeBack()
    }
    guard let next = nextDay(set, day, used) else { return false }
    return visit(set, next, used.map { _ in 0 })
  }

  /// The next day on which more is possible: with new capacity where some was used, else with the
  /// next unit whose first day comes. Days pass by the hundred thousand in between.
  private func nextDay(_ set: UInt64, _ day: Int, _ used: [Int]) -> Int? {
    if used.contains(where: { $0 > 0 }) { return day + 1 }
    return (0..<units.count).lazy.filter { [units] in
      set >> UInt64($0) & 1 == 0 && units.days[$0].lowerBound > day
    }.map { [units] in units.days[$0].lowerBound }.min()
  }

  private mutating func hand(over unit: Int, on day: Int) {
    rest.remove(unit, units)
    for side in left.indices { left[side] -= units.counts[unit][side] }
    path.append((unit, day))
  }

  private mutating func takeBack() {
    let (unit, _) = path.removeLast()
    rest.add(unit, units)
    for side in left.indices { left[side] += units.counts[unit][side] }
  }

  /// Whether what is left can still be handed over in time.
  private func isInTime(_ set: UInt64, _ day: Int, _ used: [Int]) -> Bool {
    for (side, capacity) in capacity.enumerated() {
      guard let capacity else { continue }
      let (room, _) = (lastDay - day).multipliedReportingOverflow(by: capacity)
      if left[side] > room + capacity - used[side] { return false }
    }
    return (0..<units.count).allSatisfy {
      set >> UInt64($0) & 1 == 1 || units.days[$0].upperBound >= day
    }
  }

  private mutating func moves(_ set: UInt64, _ day: Int, _ used: [Int]) -> [Int] {
    var moves: [(unit: Int, promise: Double)] = []
    for unit in 0..<units.count where set >> UInt64(unit) & 1 == 0 {
      let isFree = units.before[unit].allSatisfy { set >> UInt64($0) & 1 == 1 }
      guard isFree, units.days[unit].contains(day), hasRoom(unit, used) else { continue }
      rest.remove(unit, units)
      defer { rest.add(unit, units) }
      guard let cost = rule.cost(unit, before: rest, in: units) else { continue }
      guard cost <= limit + rule.tolerance(units) else {
        next = min(next, cost)
        continue
      }
      moves.append((unit, rule.promise(unit, before: rest, in: units)))
    }
    return moves.sorted {
      $0.promise != $1.promise ? $0.promise > $1.promise : $0.unit < $1.unit
    }.map(\.unit)
  }

  private func hasRoom(_ unit: Int, _ used: [Int]) -> Bool {
    capacity.indices.allSatisfy { side in
      capacity[side].map { used[side] + units.counts[unit][side] <= $0 } ?? true
    }
  }
}
