/// Safe sequences of a staged exchange: whether there is one, the least guarantee that makes one
/// possible, the fastest and the fairest.
///
/// Where nothing binds items to each other and payment is continuous, the best order is known and
/// built at once, for any number of items. Otherwise whether an order exists is a hard question
/// (barter: with penalty `X` for one side, `0` for the other, items of the first of cost and worth
/// `c` each that sum to `2X`, and one of the second of cost and worth `X`, it asks for some that sum
/// to `X`), and is settled by search over sets of units, up to 64 of them; beyond that an order
/// built step by step may be found, and answers say what they prove.
///
/// One unit of budget is one set looked at.
public enum SafeExchange {
  /// A safe sequence, or why there is none.
  /// - Precondition: the exchange is valid.
  public static func sequence(_ exchange: StagedExchange, budget: inout Budget) -> ExchangeAnswer {
    precondition(exchange.isValid, "faults are told, not analysed")
    let solver = ExchangeSolver(exchange)
    switch solver.decide(solver.rule(.none), limit: 0, &budget) {
    case .found(let schedule):
      return .safe(solver.plan(schedule, penalties: exchange.penalties))
    case .failed(_, let proof): return .impossible(proof)
    case .unfinished: return .unfinished
    }
  }

  /// Whether some order keeps to what comes before what, to dates and to what can be handed over in a
  /// day, safe or not; `nil` where that was not settled.
  /// - Precondition: the exchange is valid.
  public static func hasOrder(_ exchange: StagedExchange, budget: inout Budget) -> Bool? {
    var free = exchange
    for item in free.items.indices {
      (free.items[item].worth, free.items[item].cost) = (Interval(exactly: 0), Interval(exactly: 0))
    }
    // Where nothing is at stake nobody gains by stopping, and every order is safe.
    switch sequence(free, budget: &budget) {
    case .safe: return true
    case .impossible: return false
    case .unfinished: return nil
    }
  }

  /// The smallest penalty or guarantee, on one side or on all together, for which a safe sequence
  /// exists, with that sequence and a proof that less does not do.
  ///
  /// On one side, the penalty found takes the place of the side's own. Shared, all penalties do;
  /// in barter for two sides only, by trying what each side needs at each smaller share of the
  /// other.
  /// - Returns: without a plan, and proven, where no guarantee on that side suffices.
  /// - Precondition: the exchange is valid.
  public static func smallestGuarantee(
    _ exchange: StagedExchange, on bearer: GuaranteeBearer, budget: inout Budget
  ) -> ExchangeOptimum {
    precondition(exchange.isValid, "faults are told, not analysed")
    let solver = ExchangeSolver(exchange)
    switch (exchange.settlement, bearer) {
    case (.payment, _): return solver.smallestTotal(bearer, &budget)
    case (.barter, .side(let side)):
      return solver.smallestPenalty(of: side, penalties: exchange.penalties, &budget)
    case (.barter, .shared):
      precondition(exchange.sideCount == 2, "what is shared in barter is shared by two")
      return solver.smallestSum(&budget)
    }
  }

  /// The safe sequence that is over first, under capacity and dates; the figure is its days.
  /// - Precondition: the exchange is valid.
  public static func fastest(
    _ exchange: StagedExchange, budget: inout Budget
  ) -> ExchangeOptimum {
    precondition(exchange.isValid, "faults are told, not analysed")
    return ExchangeSolver(exchange).fastest(&budget)
  }

  /// The safe sequence whose largest imbalance is smallest; the figure is that imbalance, 0...1.
  /// - Precondition: the exchange is valid.
  public static func fairest(
    _ exchange: StagedExchange, budget: inout Budget
  ) -> ExchangeOptimum {
    precondition(exchange.isValid, "faults are told, not analysed")
    let solver = ExchangeSolver(exchange)
    var search = BottleneckSearch(solver: solver, rule: solver.rule(.imbalance), floor: 0)
    let found = search.run(&budget)
    return ExchangeOptimum(
      plan: found.schedule.map { solver.plan($0, penalties: exchange.penalties) },
      value: found.value, bound: found.bound)
  }

  /// Urgency as a wish: a safe sequence that keeps to the order of as many of the most urgent
  /// classes as can be, and their number.
  ///
  /// With `classes` kept to, the items of each of these come before all of later classes, within
  /// sides or across them as the exchange says, and within sides where it says nothing.
  /// - Returns: the answer for the most classes for which it is not impossible; with all of them
  ///   impossible, the last answer and 0.
  /// - Precondition: the exchange is valid.
  public static func mostUrgentFirst(
    _ exchange: StagedExchange, budget: inout Budget
  ) -> (classes: Int, answer: ExchangeAnswer) {
    let classes = Set(exchange.items.map(\.urgency)).sorted()
    var trial = exchange
    if trial.order == .free { trial.order = .withinSides }
    for kept in stride(from: classes.count - 1, through: 0, by: -1) {
      for item in trial.items.indices {
        let rank = classes.firstIndex(of: exchange.items[item].urgency) ?? 0
        trial.items[item].urgency = min(rank, kept)
      }
      guard trial.isValid else { continue }
      let answer = sequence(trial, budget: &budget)
      if case .impossible = answer, kept > 0 { continue }
      return (kept == classes.count - 1 ? classes.count : kept, answer)
    }
    return (0, .unfinished)
  }
}

extension ExchangeSolver {
  /// With payment: the smallest sum, or what of it is left to one side.
  fileprivate func smallestTotal(
    _ bearer: GuaranteeBearer, _ budget: inout Budget
  ) -> ExchangeOptimum {
    var search = BottleneckSearch(solver: self, rule: rule(.total), floor: 0)
    let found = search.run(&budget)
    var (others, bears) = (units.sides.map { _ in 0.0 }, 0)
    if case .side(let side) = bearer {
      (others, bears) = (exchange.penalties, side)
      others[side] = 0
    }
    let stated = others.reduce(0, +)
    let place = { (sum: Double) in
      var penalties = others
      penalties[bears] = max(0, sum - stated)
      return penalties
    }
    var proof = found.value > stated ? found.proof : nil
    proof?.penalties = place(found.value - units.tolerance * 16)
    return ExchangeOptimum(
      plan: found.schedule.map { plan($0, penalties: place(found.value)) },
      value: max(0, found.value - stated), bound: max(0, found.bound - stated), proof: proof)
  }

  fileprivate func smallestPenalty(
    of side: Int, penalties: [Double], _ budget: inout Budget
  ) -> ExchangeOptimum {
    let rule = rule(.guarantee(side: side), penalties: penalties)
    var search = BottleneckSearch(solver: self, rule: rule, floor: 0)
    let found = search.run(&budget)
    var borne = penalties
    borne[side] = found.value
    return ExchangeOptimum(
      plan: found.schedule.map { plan($0, penalties: borne) }, value: found.value,
      bound: found.bound, proof: found.proof)
  }

  /// In barter of two sides: for ever smaller penalties of the second, the smallest of the first.
  fileprivate func smallestSum(_ budget: inout Budget) -> ExchangeOptimum {
    var best = ExchangeOptimum(plan: nil, value: .infinity, bound: 0)
    var most = units.gives.reduce(0) { $0 + $1[1] }
    var isProven = true
    while true {
      let first = smallestPenalty(of: 0, penalties: [0, most], &budget)
      isProven = isProven && first.isProven
      guard first.plan != nil, first.bound < best.value else { break }
      let second = smallestPenalty(of: 1, penalties: [first.value, 0], &budget)
      isProven = isProven && second.isProven
      guard second.plan != nil else { break }
      if first.value + second.value < best.value {
        best.plan = second.plan
        best.value = first.value + second.value
      }
      most = second.value - units.tolerance * 16
      guard most >= 0, isProven else { break }
    }
    best.bound = isProven ? best.value : 0
    return best
  }

  fileprivate func fastest(_ budget: inout Budget) -> ExchangeOptimum {
    var result = ExchangeOptimum(plan: nil, value: .infinity, bound: Double(fewestDays))
    switch decide(rule(.none), limit: 0, &budget) {
    case .found(let schedule):
      result.plan = plan(schedule, penalties: exchange.penalties)
      result.value = Double(result.plan?.days ?? 0)
    case .failed(_, let proof): (result.bound, result.proof) = (.infinity, proof)
    case .unfinished: break
    }
    guard units.count <= 64 else { return result }
    while result.bound < result.value {
      let decision = decideByDays(rule(.none), limit: 0, lastDay: Int(result.bound), &budget)
      switch decision {
      case .found(let schedule):
        result.plan = plan(schedule, penalties: exchange.penalties)
        result.value = result.bound
      case .failed: result.bound += 1
      case .unfinished: return result
      }
      if result.value == .infinity, result.bound > Double(fewestDays + 2 * units.count) {
        result.bound = .infinity
      }
    }
    return result
  }

  /// Days that it takes at the least.
  private var fewestDays: Int {
    let dates = units.days.map(\.lowerBound).max() ?? 1
    let loads = exchange.capacity.indices.map { side in
      let items = units.counts.reduce(0) { $0 + $1[side] }
      return exchange.capacity[side].map { (items + $0 - 1) / $0 } ?? 1
    }
    return max(dates, loads.max() ?? 1)
  }
}
