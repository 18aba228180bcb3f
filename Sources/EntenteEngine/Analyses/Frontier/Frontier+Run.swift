extension Frontier {
  /// The most parties that a frontier can be found for.
  ///
  /// The kernels take any number; beyond so many nearly every package is efficient.
  public static let mostParties = 16

  /// Finds the frontier of the packages that the options let count, with a package for every
  /// point.
  ///
  /// The answer is exact, or `epsilon` says how far off it is at the most, or `isComplete` is
  /// false. Where the budget or the memory would not do, the run is repeated on coarser grids
  /// with what is left of the budget, unless the options forbid it.
  /// - Precondition: one to `mostParties` valuations with finite values for every option.
  /// - Complexity: O(issues * options * frontier) pairs for two parties without interactions; in
  ///   general the sum over the tables' rows of the products of their sets' sizes.
  public static func run(
    _ problem: Problem, valuations: [Valuation], options: FrontierOptions = .init(),
    budget: inout Budget
  ) -> Frontier {
    var run = FrontierRun(problem, valuations, options)
    return run.frontier(&budget)
  }
}

/// One request for a frontier.
private struct FrontierRun {
  let problem: Problem
  let valuations: [Valuation]
  let options: FrontierOptions
  let elimination: ParetoElimination
  let magnitudes: [Double]
  let exact: ParetoGrid
  var work = 0
  var peakPoints = 0
  var peakBytes = 0

  init(_ problem: Problem, _ valuations: [Valuation], _ options: FrontierOptions) {
    precondition(
      (1...Frontier.mostParties).contains(valuations.count), "one to sixteen parties")
    precondition(
      valuations.allSatisfy { $0.values.map(\.count) == problem.optionCounts },
      "a value for every option")
    self.problem = problem
    self.valuations = valuations
    self.options = options
    let model = ParetoModel(problem, valuations, options)
    elimination = ParetoElimination(model)
    magnitudes = model.magnitudes(reservations: valuations.map(\.reservation))
    precondition(magnitudes.allSatisfy(\.isFinite), "values are finite numbers")
    exact = ParetoGrid(magnitudes: magnitudes)
  }

  mutating func frontier(_ budget: inout Budget) -> Frontier {
    guard elimination.largestTable <= options.tableLimit else { return conditioned(&budget) }
    var coarsest = options.epsilon / Double(max(1, elimination.roundings))
    for attempt in 0..<8 {
      let grid = ParetoGrid(magnitudes: magnitudes, coarsest: coarsest)
      let isLast = attempt == 7 || !options.coarsens
      let workspace = ParetoWorkspace(
        grid: grid, workLimit: isLast ? budget.remaining : budget.remaining / 2,
        memoryLimit: options.memoryLimit)
      let points = try? elimination.run(workspace, floors: floors(grid))
      note(workspace, &budget)
      if let points { return finished(points, workspace, complete: true) }
      if isLast { break }
      coarsest = max(coarsest * 16, magnitudes.max()! * 0x1p-14)
    }
    return finished(nil, nil, complete: false)
  }

  /// Settles the issue with the most company in every way, one after another, and puts the
  /// frontiers together; repeated on what is left where a table is still too large.
  ///
  /// ## Source
  /// Dechter (1990), "Enhancement schemes for constraint processing", on cutset conditioning,
  /// doi:10.1016/0004-3702(90)90046-3.
  private mutating func conditioned(_ budget: inout Budget) -> Frontier {
    var listing = FrontierListing(problem, valuations, exact)
    guard let issue = elimination.model.mostConnectedIssue else {
      return frontier(listing, complete: false, epsilon: .infinity, feasible: .unknown)
    }
    var (isComplete, epsilon) = (true, 0.0)
    var feasible = Frontier.Count.exactly(0)
    for option in 0..<problem.optionCounts[issue] {
      guard budget.spend(problem.optionCounts.count) else {
        (isComplete, epsilon, feasible) = (false, .infinity, .unknown)
        break
      }
      let pinned = PinnedProblem(problem, valuations, issue: issue, option: option)
      let part = Frontier.run(
        pinned.problem, valuations: pinned.valuations, options: options, budget: &budget)
      listing.add(part, pinned)
      isComplete = isComplete && part.isComplete
      epsilon = max(epsilon, part.epsilon)
      feasible = feasible.adding(part.feasible)
      work += part.work + problem.optionCounts.count
      peakPoints = max(peakPoints, part.peakPoints)
      peakBytes = max(peakBytes, part.peakBytes)
    }
    listing.settle()
    return frontier(listing, complete: isComplete, epsilon: epsilon, feasible: feasible)
  }

  private mutating func note(_ workspace: ParetoWorkspace, _ budget: inout Budget) {
    _ = budget.spend(workspace.work)
    work += workspace.work
    peakPoints = max(peakPoints, workspace.peak)
    peakBytes = max(peakBytes, workspace.memory.peak)
  }

  /// Shape `[party]`: what sums without the base must reach to be rational, less what rounding
  /// on the way may take.
  private func floors(_ grid: ParetoGrid) -> [Double] {
    let base = elimination.model.base
    return base.indices.map { party in
      guard options.onlyRational, party < valuations.count else { return -.infinity }
      let slack = grid.steps[party] * Double(elimination.roundings + 1)
      return valuations[party].reservation - base[party] - slack
    }
  }

  /// How much may be lost on the way, beyond what counts as equal.
  private func epsilon(_ grid: ParetoGrid) -> Double {
    let coarse = valuations.indices.filter { grid.steps[$0] > exact.steps[$0] }
    return (coarse.map { grid.steps[$0] }.max() ?? 0) * Double(elimination.roundings)
  }

  private func finished(
    _ points: ParetoSet?, _ workspace: ParetoWorkspace?, complete: Bool
  ) -> Frontier {
    let epsilon = workspace.map { self.epsilon($0.grid) } ?? .infinity
    var listing = FrontierListing(problem, valuations, exact)
    if let points, let workspace { listing.add(points, workspace) }
    if options.onlyRational { listing.dropIrrational(slack: epsilon.isFinite ? epsilon : 0) }
    listing.settle()
    return frontier(listing, complete: complete, epsilon: epsilon, feasible: feasible)
  }

  private func frontier(
    _ listing: FrontierListing, complete: Bool, epsilon: Double, feasible: Frontier.Count
  ) -> Frontier {
    Frontier(
      partyCount: valuations.count, issueCount: problem.optionCounts.count,
      utilities: listing.utilities, choices: listing.choices, isComplete: complete,
      epsilon: epsilon, resolution: Array(exact.steps.prefix(valuations.count)),
      feasible: feasible, inducedWidth: elimination.inducedWidth, peakPoints: peakPoints,
      peakBytes: peakBytes, work: work)
  }

  private var feasible: Frontier.Count {
    var graph = FactorGraph(optionCounts: problem.optionCounts)
    graph.requireConstraints(of: problem, options)
    let all = problem.optionCounts.reduce(Counting.one) {
      Counting.times($0, .init(value: UInt128($1), overflows: false))
    }
    guard !graph.factors.isEmpty else {
      return all.overflows
        ? .about(problem.optionCounts.reduce(1) { $0 * Double($1) }) : .exactly(all.value)
    }
    guard let count = Elimination(graph).run(Counting.self, limit: options.tableLimit),
      !count.overflows
    else { return .unknown }
    return .exactly(count.value)
  }
}

extension Frontier.Count {
  fileprivate func adding(_ other: Frontier.Count) -> Frontier.Count {
    switch (self, other) {
    case (.exactly(let a), .exactly(let b)):
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? .about(Double(a) + Double(b)) : .exactly(sum)
    case (.unknown, _), (_, .unknown): return .unknown
    case (.about(let a), .about(let b)): return .about(a + b)
    case (.about(let a), .exactly(let b)), (.exactly(let b), .about(let a)):
      return .about(a + Double(b))
    }
  }
}
