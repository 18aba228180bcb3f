/// Searches for one exchange: whether, and how well, by whichever road is exact for it.
struct ExchangeSolver {
  /// Units on their days, first handed over first.
  typealias Schedule = [DaySearch.Step]

  /// What a search within a limit came to.
  enum Decision {
    case found(Schedule)
    case failed(next: Double, ExchangeImpossibility)
    case unfinished
  }

  let exchange: StagedExchange
  let units: ExchangeUnits
  /// Far enough in the future for all to be handed over.
  private let horizon: Int
  /// How many sets a proof keeps at the most.
  static let mostSets = 1 << 17

  init(_ exchange: StagedExchange) {
    self.exchange = exchange
    units = ExchangeUnits(exchange)
    horizon = (units.days.map(\.lowerBound).max() ?? 1) + units.count
  }

  /// Whether the days on which units change hands bind their order.
  private var daysBind: Bool {
    exchange.capacity.contains { $0 != nil }
      && units.days.contains { $0.lowerBound > 1 || $0.upperBound < .max }
  }

  /// Whether an order is settled by sets of units alone, few enough for one word.
  var isSetsAlone: Bool { units.count <= 64 && !daysBind }

  func rule(_ objective: StepRule.Objective, penalties: [Double]? = nil) -> StepRule {
    StepRule(
      objective: objective, settlement: exchange.settlement,
      penalties: penalties ?? exchange.penalties)
  }

  /// Whether some order keeps within a limit.
  func decide(_ rule: StepRule, limit: Double, _ budget: inout Budget) -> Decision {
    let greedy = GreedyOrder(units: units, rule: rule)
    let order = greedy.order
    let cost = greedy.largestCost(order)
    if let cost, cost <= limit + rule.tolerance(units), let schedule = schedule(order) {
      return .found(schedule)
    }
    if let bound = knownBound(greedy, cost), bound > limit + rule.tolerance(units) {
      return .failed(next: bound, proof(rule, limit, .backward, nil))
    }
    guard units.count <= 64 else { return .unfinished }
    return daysBind
      ? decideByDays(rule, limit: limit, lastDay: horizon, &budget)
      : decideBySets(rule, limit: limit, &budget)
  }

  /// What is known without search of units that nothing binds to each other, if there are too many
  /// to search.
  private func knownBound(_ greedy: GreedyOrder, _ cost: Double?) -> Double? {
    guard units.count > 64 else { return nil }
    guard isSettledByOrder, greedy.rule.objective != .imbalance else { return greedy.endsBound }
    return cost ?? .infinity
  }

  /// Whether the order built without search is the best there is.
  private var isSettledByOrder: Bool { exchange.settlement == .payment && !units.isOrdered }

  /// From both ends in turn, with ever more sets, until one of the two has its answer.
  private func decideBySets(
    _ rule: StepRule, limit: Double, _ budget: inout Budget
  ) -> Decision {
    // So few at first that small exchanges, too, are looked at from both ends.
    var most = 8
    while true {
      for direction in [ExchangeImpossibility.Direction.backward, .forward] {
        var search = UnitSearch(
          units, rule, direction, limit: limit, most: min(most, budget.remaining))
        let (outcome, work) = search.run()
        let isPaid = budget.spend(max(1, work))
        switch outcome {
        case .found(let order):
          if let schedule = schedule(order) { return .found(schedule) }
        case .failed(let next, let sets):
          return .failed(next: next, proof(rule, limit, direction, sets))
        case .unfinished: break
        }
        guard isPaid, budget.remaining > 0 else { return .unfinished }
      }
      most *= 8
    }
  }

  func decideByDays(
    _ rule: StepRule, limit: Double, lastDay: Int, _ budget: inout Budget
  ) -> Decision {
    var search = DaySearch(
      units, rule, limit: limit, capacity: exchange.capacity, lastDay: lastDay,
      most: budget.remaining)
    let isFound = search.run()
    _ = budget.spend(max(1, search.work))
    switch isFound {
    case .some(true): return .found(search.path)
    case .some(false): return .failed(next: search.next, proof(rule, limit, .forward, nil))
    case .none: return .unfinished
    }
  }

  /// What stands for a search that keeps no sets.
  func searched(_ rule: StepRule, _ limit: Double) -> ExchangeImpossibility {
    proof(rule, limit, .forward, nil)
  }

  private func proof(
    _ rule: StepRule, _ limit: Double, _ direction: ExchangeImpossibility.Direction,
    _ sets: SetTable?
  ) -> ExchangeImpossibility {
    var penalties = rule.penalties
    switch rule.objective {
    case .guarantee(let side): penalties[side] = max(0, limit)
    case .total: penalties = units.sides.map { $0 == 0 ? max(0, limit) : 0 }
    case .none, .imbalance: break
    }
    let isKept = rule.objective != .imbalance && (sets?.count ?? .max) <= Self.mostSets
    return ExchangeImpossibility(
      direction: direction, sets: isKept ? sets?.sorted ?? [] : [], penalties: penalties,
      setCount: sets?.count ?? 0)
  }

  /// The days of an order: each as early as capacity and dates allow; `nil` where a unit comes too
  /// late.
  func schedule(_ order: [Int]) -> Schedule? {
    var (day, used) = (1, units.sides.map { _ in 0 })
    var schedule: Schedule = []
    for unit in order {
      let first = max(day, units.days[unit].lowerBound)
      let isFull = exchange.capacity.indices.contains { side in
        exchange.capacity[side].map { used[side] + units.counts[unit][side] > $0 } ?? false
      }
      if first > day || isFull { used = units.sides.map { _ in 0 } }
      day = max(first, isFull ? day + 1 : day)
      guard units.days[unit].contains(day) else { return nil }
      for side in used.indices { used[side] += units.counts[unit][side] }
      schedule.append((unit, day))
    }
    return schedule
  }

  /// A plan of a schedule, with all that shows it is safe.
  func plan(_ schedule: Schedule, penalties: [Double]) -> ExchangePlan {
    // From the end on, so that nothing is still to come after the last step, to the last digit.
    var rest = Remainder(nothingOf: units)
    var steps: [ExchangePlan.Step] = []
    for (unit, day) in schedule.reversed() {
      let outstanding = rest.outstanding(units)
      let after = rest.net
      rest.add(unit, units)
      let slacks =
        exchange.settlement == .payment
        ? [penalties.reduce(after, +) - units.need[unit]]
        : zip(rest.prospects, penalties).map { $0 + $1 }
      steps.append(
        ExchangePlan.Step(
          items: units.members[unit], day: day, prospects: rest.prospects.map(units.withoutDust),
          slacks: slacks.map(units.withoutDust), outstanding: outstanding))
    }
    steps.reverse()
    return ExchangePlan(steps: steps, penalties: penalties)
  }
}
