/// Whether some order of at most 64 units keeps every step's cost within a limit: a search over
/// sets of units, from the end of the exchange backwards or from its start, which looks at no set
/// twice.
///
/// What the rest of a sequence must keep to depends on the set alone, so a set from which no order
/// was found need not be looked at again. Two rules pass over steps without loss:
/// - With payment a step that is allowed and leaves all no worse off for the steps that are still
///   to be chosen (backwards: its worth is not below its cost; forwards: not above) can be taken at
///   once. Moved to the front of any sequence it hinders none of the steps it passes.
/// - In barter, of two units between the same sides that nothing else binds, the one that costs no
///   more and is worth no less can come first backwards, last forwards: exchanging them leaves both
///   sides better off in between.
struct UnitSearch: Sendable {
  /// What came of it.
  enum Outcome {
    /// Units, first handed over first.
    case found([Int])
    /// No order keeps within the limit; none keeps below `next`.
    case failed(next: Double, sets: SetTable)
    /// The budget was used up.
    case unfinished

    var isUnfinished: Bool { if case .unfinished = self { true } else { false } }
  }

  private let units: ExchangeUnits
  private let rule: StepRule
  private let direction: ExchangeImpossibility.Direction
  private let limit: Double
  /// Shape `[unit]`: what must be in the set before the unit can be added.
  private let required: [UInt64]
  /// Shape `[unit]`: units that can be added first where this one can, without loss.
  private let better: [UInt64]
  private let full: UInt64

  /// The sets from which no order leads on; they stay so from one run to the next.
  private var dead = SetTable()
  /// The least cost beyond the limit that was met.
  private(set) var next = Double.infinity
  private var path: [Int] = []
  private var rest: Remainder
  private var work = 0
  private var most: Int
  private var isUsedUp = false
  private var watch = StopWatch()

  /// - Parameters:
  ///   - limit: what no step's cost may pass.
  ///   - most: how many sets may be looked at.
  init(
    _ units: ExchangeUnits, _ rule: StepRule, _ direction: ExchangeImpossibility.Direction,
    limit: Double, most: Int
  ) {
    precondition(units.count <= 64, "a set is one word")
    (self.units, self.rule, self.direction, self.limit) = (units, rule, direction, limit)
    full = units.count == 64 ? .max : 1 << UInt64(units.count) - 1
    required = Self.required(units, direction)
    better = Self.better(units, rule, direction)
    rest = Remainder(nothingOf: units)
    self.most = most
  }

  /// Shape `[unit]`: what the search would have in the set before it adds the unit.
  static func order(
    _ units: ExchangeUnits, _ rule: StepRule, _ direction: ExchangeImpossibility.Direction
  ) -> [UInt64] {
    zip(required(units, direction), better(units, rule, direction)).map { $0 | $1 }
  }

  /// Searches; tells how many sets it looked at.
  mutating func run() -> (outcome: Outcome, work: Int) { run(from: 0, most: most) }

  /// Searches on from a set; what it is built of is not looked at again.
  mutating func run(from set: UInt64, most: Int) -> (outcome: Outcome, work: Int) {
    (work, isUsedUp, path, self.most) = (0, false, [], most)
    rest = direction == .backward ? Remainder(nothingOf: units) : Remainder(allOf: units)
    for unit in 0..<units.count where set >> UInt64(unit) & 1 == 1 { move(unit) }
    if visit(set) {
      return (.found(direction == .backward ? path.reversed() : path), work)
    }
    return (isUsedUp ? .unfinished : .failed(next: next, sets: dead), work)
  }

  private mutating func visit(_ set: UInt64) -> Bool {
    if set == full { return true }
    if dead.contains(set) { return false }
    guard work < most, !watch.isAsked() else {
      isUsedUp = true
      return false
    }
    work += 1
    for (unit, _) in moves(set) {
      move(unit)
      path.append(unit)
      if visit(set | 1 << UInt64(unit)) { return true }
      path.removeLast()
      undo(unit)
      if isUsedUp { return false }
    }
    dead.insert(set)
    return false
  }

  /// The steps to try, the most promising first; one where that one suffices.
  private mutating func moves(_ set: UInt64) -> [(unit: Int, promise: Double)] {
    var moves: [(unit: Int, promise: Double)] = []
    for unit in 0..<units.count {
      let bit = UInt64(1) << UInt64(unit)
      guard set & bit == 0, required[unit] & ~set == 0, better[unit] & ~set == 0 else { continue }
      if direction == .forward { rest.remove(unit, units) }
      defer { if direction == .forward { rest.add(unit, units) } }
      guard let cost = rule.cost(unit, before: rest, in: units) else { continue }
      guard cost <= limit + rule.tolerance(units) else {
        next = min(next, cost)
        continue
      }
      if isFree(unit) { return [(unit, 0)] }
      let promise =
        rule.objective == .imbalance ? -cost : rule.promise(unit, before: rest, in: units)
      moves.append((unit, promise))
    }
    return moves.sorted { $0.promise != $1.promise ? $0.promise > $1.promise : $0.unit < $1.unit }
  }

  private func isFree(_ unit: Int) -> Bool {
    guard rule.settlement == .payment, rule.allowsDominance else { return false }
    return direction == .backward ? units.net[unit] >= 0 : units.net[unit] <= 0
  }

  private mutating func move(_ unit: Int) {
    if direction == .backward { rest.add(unit, units) } else { rest.remove(unit, units) }
  }

  private mutating func undo(_ unit: Int) {
    if direction == .backward { rest.remove(unit, units) } else { rest.add(unit, units) }
  }

  private static func required(
    _ units: ExchangeUnits, _ direction: ExchangeImpossibility.Direction
  ) -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: units.count)
    for (unit, list) in units.before.enumerated() {
      for other in list {
        switch direction {
        case .forward: masks[unit] |= 1 << UInt64(other)
        case .backward: masks[other] |= 1 << UInt64(unit)
        }
      }
    }
    return masks
  }

  private static func better(
    _ units: ExchangeUnits, _ rule: StepRule, _ direction: ExchangeImpossibility.Direction
  ) -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: units.count)
    guard rule.settlement == .barter || !rule.allowsDominance else { return masks }
    let dominance = UnitDominance(units, onlyEqual: !rule.allowsDominance)
    for unit in 0..<units.count {
      for other in 0..<units.count where dominance.isBetter(other, unit) {
        switch direction {
        case .backward: masks[unit] |= 1 << UInt64(other)
        case .forward: masks[other] |= 1 << UInt64(unit)
        }
      }
    }
    return masks
  }
}

/// Which units can stand back for others of their kind.
struct UnitDominance {
  private let units: ExchangeUnits
  /// Shape `[unit]`: the one side that gives and the one that receives; `nil` where it is a swap,
  /// or something binds it to other units.
  private let sides: [[Int]?]

  private let onlyEqual: Bool

  /// - Parameter onlyEqual: whether units stand back for equal ones alone.
  init(_ units: ExchangeUnits, onlyEqual: Bool = false) {
    self.units = units
    self.onlyEqual = onlyEqual
    let bound = Set(units.before.flatMap(\.self))
    sides = (0..<units.count).map { unit in
      guard units.before[unit].isEmpty, !bound.contains(unit) else { return nil }
      let givers = units.sides.filter { units.counts[unit][$0] > 0 }
      let receivers = units.sides.filter { units.receives[unit][$0] > 0 }
      return givers.count == 1 && receivers.count <= 1 && receivers != givers
        ? givers + receivers : nil
    }
  }

  /// Whether one costs its giver no more than another and is worth no less; of equals, the first.
  func isBetter(_ one: Int, _ other: Int) -> Bool {
    guard one != other, let sides = sides[one], sides == self.sides[other] else { return false }
    let (cost, otherCost) = (units.gives[one][sides[0]], units.gives[other][sides[0]])
    let worth = sides.count > 1 ? units.receives[one][sides[1]] : 0
    let otherWorth = sides.count > 1 ? units.receives[other][sides[1]] : 0
    if cost == otherCost, worth == otherWorth { return one < other }
    return !onlyEqual && cost <= otherCost && worth >= otherWorth
  }
}

/// A set of words, without order.
struct SetTable: Sendable {
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)
  private var hasZero = false
  private(set) var count = 0

  /// Whether a word is there.
  func contains(_ word: UInt64) -> Bool { word == 0 ? hasZero : slots[place(word)] == word }

  /// Adds a word; `false` where it was there.
  @discardableResult mutating func insert(_ word: UInt64) -> Bool {
    if word == 0 {
      defer { hasZero = true }
      if !hasZero { count += 1 }
      return !hasZero
    }
    if count * 2 > slots.count { grow() }
    let place = place(word)
    guard slots[place] == 0 else { return false }
    slots[place] = word
    count += 1
    return true
  }

  /// The words, ascending.
  var sorted: [UInt64] { (hasZero ? [0] : []) + slots.filter { $0 != 0 }.sorted() }

  private func place(_ word: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
    while slots[place] != 0, slots[place] != word { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for word in old where word != 0 { slots[place(word)] = word }
  }
}
