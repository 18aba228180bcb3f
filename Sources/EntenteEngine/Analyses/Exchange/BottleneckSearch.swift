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

  let solver: ExchangeSolver
  let rule: StepRule
  /// What the cost never counts below.
  let floor: Double

  /// - Complexity: some 50 decisions at the most; usually three.
  func run(_ budget: inout Budget) -> Result {
    let greedy = GreedyOrder(units: solver.units, rule: rule)
    var result = Result(
      schedule: nil, value: .infinity, bound: max(floor, greedy.endsBound), proof: nil)
    guard result.bound < .infinity else {
      if case .failed(_, let proof) = solver.decide(rule, limit: floor, &budget) {
        result.proof = proof
      }
      return result
    }
    decide(result.bound, &result, &budget)
    if result.schedule == nil, result.bound < .infinity { decide(.infinity, &result, &budget) }
    var isUsedUp = budget.remaining == 0
    while result.schedule != nil, !isUsedUp, result.value - result.bound > margin {
      isUsedUp = !decide((result.bound + result.value) / 2, &result, &budget)
    }
    prove(&result, &budget)
    return result
  }

  /// A guarantee smaller by this much is smaller for certain.
  private var margin: Double { solver.units.tolerance * 16 }

  /// Decides one limit, and keeps what came of it; `false` where nothing did.
  @discardableResult private func decide(
    _ limit: Double, _ result: inout Result, _ budget: inout Budget
  ) -> Bool {
    switch solver.decide(rule, limit: limit, &budget) {
    case .found(let schedule):
      let greedy = GreedyOrder(units: solver.units, rule: rule)
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

  /// Decides once more just below what was found, so that the proof is about that.
  private func prove(_ result: inout Result, _ budget: inout Budget) {
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
    let limit = result.value - margin
    if case .failed(_, let proof) = solver.decide(rule, limit: limit, &budget) {
      result.proof = proof
    }
  }
}
