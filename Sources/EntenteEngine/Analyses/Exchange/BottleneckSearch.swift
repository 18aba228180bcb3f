/// The least largest cost of a step over all orders, by deciding limit after limit.
struct BottleneckSearch {
  /// What was found.
  struct Result {
    var schedule: ExchangeSolver.Schedule?
    /// The largest cost, not below the floor; infinite where nothing was found.
    var value: Double
    /// What no order can go below.
    var bound: Double
    /// Why nothing below `value` will do.
    var proof: ExchangeImpossibility?
  }

  private let solver: ExchangeSolver
  private let rule: StepRule
  /// What the cost never counts below.
  private let floor: Double
  /// How many sets are looked at before an imbalance is decided by way of passages.
  private let mostPlainly: Int
  private let greedy: GreedyOrder
  private let tipping: Tipping?
  private var passages: MeetInTheMiddle?
  private var result: Result

  /// - Parameter floor: what the cost never counts below.
  init(solver: ExchangeSolver, rule: StepRule, floor: Double, mostPlainly: Int = 1 << 15) {
    (self.solver, self.rule, self.floor, self.mostPlainly) = (solver, rule, floor, mostPlainly)
    greedy = GreedyOrder(units: solver.units, rule: rule)
    tipping = rule.objective == .imbalance ? Tipping(solver.units) : nil
    result = Result(
      schedule: nil, value: .infinity, bound: max(floor, greedy.endsBound, tipping?.bound ?? 0),
      proof: nil)
  }

  /// - Complexity: some 50 decisions at the most; usually three.
  mutating func run(_ budget: inout Budget) -> Result {
    guard result.bound < .infinity else {
      if case .failed(_, let proof) = solver.decide(rule, limit: floor, &budget) {
        result.proof = proof
      }
      return result
    }
    decide(result.bound, &budget)
    if result.schedule == nil, result.bound < .infinity { decide(.infinity, &budget) }
    narrow(&budget)
    settle()
    prove(&budget)
    return result
  }

  /// What is above the floor by no more than sums of rounded numbers can be is at the floor.
  private mutating func settle() {
    if result.value <= floor + margin { result.value = floor }
    if result.bound <= floor + margin { result.bound = floor }
  }

  /// Goes up from what is proven by ever larger steps, and never farther than half the way to what
  /// was found: what is just too little is often decided sooner than what is far from enough.
  private mutating func narrow(_ budget: inout Budget) {
    var step = margin * 4
    while result.schedule != nil, result.value - result.bound > margin {
      let half = (result.bound + result.value) / 2
      let limit = rule.objective == .imbalance ? min(half, result.bound + step) : half
      guard decideInPart(limit, &budget) else { return improve(from: limit, &budget) }
      step *= 4
    }
  }

  /// Where a limit is too hard to decide: what can be found above it.
  private mutating func improve(from limit: Double, _ budget: inout Budget) {
    var low = limit
    while budget.remaining > 0, result.value - low > max(margin, result.value / 256) {
      let half = (low + result.value) / 2
      if !decideInPart(half, &budget) || result.bound >= half { low = half }
    }
  }

  /// Decides one limit with a quarter of what is left.
  private mutating func decideInPart(_ limit: Double, _ budget: inout Budget) -> Bool {
    var part = Budget(max(1, budget.remaining / 4))
    defer { _ = budget.spend(part.spent) }
    return decide(limit, &part)
  }

  /// A cost smaller by this much is smaller for certain.
  private var margin: Double { rule.tolerance(solver.units) * 16 }

  /// Decides one limit, and keeps what came of it; `false` where nothing did.
  @discardableResult private mutating func decide(
    _ limit: Double, _ budget: inout Budget
  ) -> Bool {
    switch decision(limit, &budget) {
    case .found(let schedule):
      let value = max(floor, greedy.largestCost(schedule.map(\.unit)) ?? limit)
      if value < result.value { (result.schedule, result.value) = (schedule, value) }
      return true
    case .failed(let next, let proof):
      result.bound = max(result.bound, next)
      result.proof = proof
      return true
    case .unfinished: return false
    }
  }

  private mutating func decision(
    _ limit: Double, _ budget: inout Budget
  ) -> ExchangeSolver.Decision {
    guard let tipping, solver.isSetsAlone, limit < .infinity else {
      return solver.decide(rule, limit: limit, &budget)
    }
    if passages == nil {
      var part = Budget(min(mostPlainly, budget.remaining))
      let decision = solver.decide(rule, limit: limit, &part)
      _ = budget.spend(part.spent)
      guard case .unfinished = decision, budget.remaining > 0 else { return decision }
      passages = MeetInTheMiddle(solver.units, rule, tipping)
    }
    switch passages?.decide(limit, &budget) {
    case .found(let order): return solver.schedule(order).map { .found($0) } ?? .unfinished
    case .failed(let next): return .failed(next: next, solver.searched(rule, limit))
    case .unfinished, nil: return solver.decide(rule, limit: limit, &budget)
    }
  }

  /// Decides once more just below what was found, so that the proof is about that.
  private mutating func prove(_ budget: inout Budget) {
    guard result.schedule != nil, result.value > floor else {
      if result.schedule != nil { result.proof = nil }
      return
    }
    guard result.value - result.bound <= margin else {
      result.proof = nil
      return
    }
    result.bound = result.value
    result.proof = nil
    guard rule.objective != .imbalance else { return }
    let limit = result.value - margin
    if case .failed(_, let proof) = solver.decide(rule, limit: limit, &budget) {
      result.proof = proof
    }
  }
}
