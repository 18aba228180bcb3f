import EntenteLinear

/// What a plan is to be best at when it is not known what will happen.
public enum ReliefRiskAim: Sendable, Hashable {
  /// The share of need that is met, on average.
  case expected
  /// The share of need that is met at the worst.
  case worst
  /// The mean share of need that is met in the worst cases whose probabilities sum to one minus
  /// the level, 0..<1.
  case tail(level: Double)
}

/// What plans come to in scenarios.
public struct ReliefRiskOutcome: Sendable, Hashable {
  /// What it comes to in one scenario.
  public struct Result: Sendable, Hashable {
    /// The scenario.
    public var scenario: ReliefScenario
    /// What is done on each day.
    public var dispatch: ReliefDispatch
    /// Whose needs are met by it.
    public var coverage: ReliefCoverage

    /// Makes a result.
    public init(
      scenario: ReliefScenario, dispatch: ReliefDispatch, coverage: ReliefCoverage
    ) {
      self.scenario = scenario
      self.dispatch = dispatch
      self.coverage = coverage
    }
  }

  /// Shape `[scenario]`.
  public var results: [Result]
  /// How many days from the start are planned the same in all scenarios.
  public var commonDays: Int
  /// The solver's iterations.
  public var work: Int

  /// Makes an outcome.
  public init(results: [Result], commonDays: Int, work: Int) {
    self.results = results
    self.commonDays = commonDays
    self.work = work
  }

  /// The share of need that is met: on average, at the worst, and in the tail.
  public var share: ReliefTail {
    ReliefTail(
      results.map { .init(value: $0.coverage.share, probability: $0.scenario.probability) })
  }

  /// Shape `[scenario]`: the rations that another outcome brings more, for scenarios in the same
  /// order: beside plans that know the scenario beforehand, the regret.
  public func shortfall(beside other: ReliefRiskOutcome) -> [Double] {
    zip(results, other.results).map { $1.coverage.rations - $0.coverage.rations }
  }
}

/// Plans of relief when roads may be cut and crossings closed.
///
/// All of them seek the most rations. Three answers stand beside each other: what could be done if
/// it were known beforehand what will happen (``knowing(_:_:solver:progress:)``), what is left when
/// the best plan for quiet days is followed and made anew when something happens
/// (``reacting(_:_:solver:progress:)``), and one plan that is good in all cases
/// (``hedging(_:_:aim:solver:progress:)``).
public enum ReliefRisk {
  /// The best plan of each scenario when it is known from the first day on.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: a linear program for each scenario, each from the basis of the last.
  public static func knowing(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefRiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let problems = scenarios.map { problem.cutting($0.cuts) }
    let series = try ReliefSeries(problems, solver: solver)
    var results: [ReliefRiskOutcome.Result] = []
    var basis: LinearBasis?
    for (scenario, cut) in zip(scenarios, problems) {
      series.load(cut)
      let solution = try series.solve(from: basis, progress: progress)
      basis = solution.basis
      results.append(
        try result(scenario, series.program, solution.status, solution.columns, solver))
    }
    return ReliefRiskOutcome(results: results, commonDays: 0, work: series.work)
  }

  /// What the best plan for quiet days comes to when it is followed up to the day on which
  /// something is cut for the first time, and from then on the best is done, knowing all that the
  /// scenario brings.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: a linear program, and one for each scenario from the basis of the first.
  public static func reacting(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefRiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let replanner = try ReliefReplanner(problem, solver: solver)
    let quiet = try replanner.plan(progress: progress)
    var results: [ReliefRiskOutcome.Result] = []
    var (common, work) = (problem.days, quiet.work)
    for scenario in scenarios {
      let first = scenario.cuts.map { max(0, $0.days.lowerBound) }.min() ?? problem.days
      common = min(common, first)
      let outcome = try replanner.replan(
        quiet.dispatch, from: min(first, problem.days), with: scenario.cuts, progress: progress)
      guard outcome.status == .optimal else { throw Self.stopped(solver) }
      results.append(
        .init(scenario: scenario, dispatch: outcome.dispatch, coverage: outcome.coverage))
      work = outcome.work
    }
    return ReliefRiskOutcome(results: results, commonDays: common, work: work)
  }

  /// One plan for all scenarios: on each day the same is done in all that are not told apart by
  /// what is cut on that day or was before, and the aim is as good as it can be; among plans that
  /// are as good, the one that is best on average.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: one or two linear programs with up to as many copies of the plan's as there
  ///   are scenarios.
  public static func hedging(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], aim: ReliefRiskAim,
    solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefRiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let total = scenarios.reduce(0) { $0 + $1.probability }
    let probabilities = scenarios.map { $0.probability / total }
    var hedge = ReliefHedge(scenarios.map { problem.cutting($0.cuts) })
    hedge.seek(aim, probabilities: probabilities)
    var solution = try solver.solve(hedge.linear, progress: progress)
    var work = solution.work.iterations + solution.work.interiorIterations
    if aim != .expected, solution.status == .optimal, let best = solution.objective {
      hedge.keep(best, thenMeanOf: probabilities)
      solution = try solver.solve(hedge.linear, progress: progress)
      work += solution.work.iterations + solution.work.interiorIterations
    }
    var results: [ReliefRiskOutcome.Result] = []
    for (index, scenario) in scenarios.enumerated() {
      let point = solution.hasPoint ? hedge.point(index, at: solution.columns) : []
      results.append(
        try result(scenario, hedge.programs[index], solution.status, point, solver))
    }
    return ReliefRiskOutcome(results: results, commonDays: hedge.commonDays, work: work)
  }

  /// Replays what was found for a scenario.
  private static func result(
    _ scenario: ReliefScenario, _ program: ReliefProgram, _ status: LinearSolution.Status,
    _ point: [Double], _ solver: any LinearSolver
  ) throws(LinearError) -> ReliefRiskOutcome.Result {
    guard status == .optimal else { throw stopped(solver) }
    let dispatch = program.dispatch(point)
    let check = ReliefCheck(dispatch, of: program.problem)
    guard let coverage = check.coverage, check.flaws.isEmpty else {
      throw .failed(
        solver: solver.name,
        because: "its plan does not stand the replay (\(check.flaws.prefix(3)))")
    }
    return .init(scenario: scenario, dispatch: dispatch, coverage: coverage)
  }

  private static func stopped(_ solver: any LinearSolver) -> LinearError {
    .failed(solver: solver.name, because: "it was stopped before a plan was found for each case")
  }
}
