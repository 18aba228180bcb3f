extension ExchangeImpossibility {
  /// Tries every step from every set: whether the sets hold nothing at all, are closed under safe
  /// steps, and do not hold everything, so that no safe sequence leads from one end to the other.
  ///
  /// Two steps need not be followed, for the reasons given with the search: any where one that is
  /// safe and leaves all no worse off is followed, and one that stands back for another of its kind
  /// that is not in the set.
  /// - Returns: `false` also where there are no sets to check, unless the exchange is one whose
  ///   best order is known.
  /// - Complexity: O(sets x units x log(sets)).
  public func check(_ exchange: StagedExchange) -> Bool {
    let units = ExchangeUnits(exchange)
    let rule = StepRule(
      objective: .none, settlement: exchange.settlement, penalties: penalties)
    guard !sets.isEmpty, units.count <= 64 else { return isKnown(exchange, units, rule) }
    let members = Set(sets)
    let full: UInt64 = units.count == 64 ? .max : 1 << UInt64(units.count) - 1
    guard members.contains(0), !members.contains(full) else { return false }
    let dominance = exchange.settlement == .barter ? UnitDominance(units) : nil
    return sets.allSatisfy { set in
      let steps = safeSteps(set, units, rule)
      let isSettled = steps.contains { unit in
        exchange.settlement == .payment && members.contains(set | 1 << UInt64(unit))
          && (direction == .backward ? units.net[unit] >= 0 : units.net[unit] <= 0)
      }
      return isSettled
        || steps.allSatisfy { unit in
          members.contains(set | 1 << UInt64(unit))
            || dominance.map { standsBack(unit, set, units, $0) } ?? false
        }
    }
  }

  /// Whether the best order of units that nothing binds is not safe.
  private func isKnown(
    _ exchange: StagedExchange, _ units: ExchangeUnits, _ rule: StepRule
  ) -> Bool {
    guard exchange.settlement == .payment, !units.isOrdered else { return false }
    let greedy = GreedyOrder(units: units, rule: rule)
    return greedy.largestCost(greedy.order) == nil
  }

  private func standsBack(
    _ unit: Int, _ set: UInt64, _ units: ExchangeUnits, _ dominance: UnitDominance
  ) -> Bool {
    (0..<units.count).contains { other in
      guard set >> UInt64(other) & 1 == 0 else { return false }
      return direction == .backward
        ? dominance.isBetter(other, unit) : dominance.isBetter(unit, other)
    }
  }

  /// The units that can safely be added to a set.
  private func safeSteps(
    _ set: UInt64, _ units: ExchangeUnits, _ rule: StepRule
  ) -> [Int] {
    let has = { (unit: Int) in set >> UInt64(unit) & 1 == 1 }
    return (0..<units.count).filter { unit in
      guard !has(unit) else { return false }
      let isFree =
        direction == .forward
        ? units.before[unit].allSatisfy(has)
        : (0..<units.count).allSatisfy { !units.before[$0].contains(unit) || has($0) }
      guard isFree else { return false }
      var rest = Remainder(nothingOf: units)
      for other in 0..<units.count where other != unit {
        if has(other) == (direction == .backward) { rest.add(other, units) }
      }
      return rule.cost(unit, before: rest, in: units) != nil
    }
  }
}
