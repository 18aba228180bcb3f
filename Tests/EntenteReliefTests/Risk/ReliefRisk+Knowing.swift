import EntenteLinear

@testable import EntenteRelief

/// What a plan is to be best at when it is not known what will happen.
enum RiskAim: Sendable, Hashable {
  /// The share of need that is met, on average.
  case expected
  /// The share of need that is met at the worst.
  case worst
  /// The mean share of need that is met in the worst cases whose probabilities sum to one minus
  /// the level, 0..<1.
  case tail(level: Double)
}

/// What stands above and below the best plan that is made anew: what could be done if it were known
/// beforehand what will happen, and one plan that is good in all cases.
extension ReliefRisk {
  /// The best plan of each scenario when it is known from the first day on.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: a linear program for each scenario, each from the basis of the last.
  static func knowing(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> RiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let problems = scenarios.map { problem.cutting($0.cuts) }
    let series = try ProgramSeries(problems, solver: solver)
    var results: [RiskOutcome.Result] = []
    var basis: LinearBasis?
    for (scenario, cut) in zip(scenarios, problems) {
      series.load(cut)
      let solution = try series.solve(from: basis, progress: progress)
      basis = solution.basis
      results.append(
        try result(scenario, series.program, solution.status, solution.columns, solver))
    }
    return RiskOutcome(results: results, commonDays: 0, work: series.work)
  }

  /// One plan for all scenarios: on each day the same is done in all that are not told apart by
  /// what is cut on that day or was before, and the aim is as good as it can be; among plans that
  /// are as good, the one that is best on average.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: one or two linear programs with up to as many copies of the plan's as there
  ///   are scenarios.
  static func hedging(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], aim: RiskAim,
    solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> RiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let total = scenarios.reduce(0) { $0 + $1.probability }
    let probabilities = scenarios.map { $0.probability / total }
    var hedge = StochasticProgram(scenarios.map { problem.cutting($0.cuts) })
    hedge.seek(aim, probabilities: probabilities)
    var solution = try solver.solve(hedge.linear, progress: progress)
    var work = solution.work.iterations + solution.work.interiorIterations
    if aim != .expected, solution.status == .optimal, let best = solution.objective {
      hedge.keep(best, thenMeanOf: probabilities)
      solution = try solver.solve(hedge.linear, progress: progress)
      work += solution.work.iterations + solution.work.interiorIterations
    }
    var results: [RiskOutcome.Result] = []
    for (index, scenario) in scenarios.enumerated() {
      let point = solution.hasPoint ? hedge.point(index, at: solution.columns) : []
      results.append(
        try result(scenario, hedge.programs[index], solution.status, point, solver))
    }
    return RiskOutcome(results: results, commonDays: hedge.commonDays, work: work)
  }

  /// Replays what was found for a scenario.
  private static func result(
    _ scenario: ReliefScenario, _ program: ReliefProgram, _ status: LinearSolution.Status,
    _ point: [Double], _ solver: any LinearSolver
  ) throws(LinearError) -> RiskOutcome.Result {
    guard status == .optimal else { throw .failed(solver: solver.name, because: "it has no plan") }
    let dispatch = program.dispatch(point)
    let check = ReliefCheck(dispatch, of: program.problem)
    guard let coverage = check.coverage, check.flaws.isEmpty else {
      throw .failed(
        solver: solver.name,
        because: "its plan does not stand the replay (\(check.flaws.prefix(3)))")
    }
    return .init(scenario: scenario, dispatch: dispatch, coverage: coverage)
  }
}

extension RiskOutcome {
  /// Shape `[scenario]`: the rations that another outcome brings more, for scenarios in the same
  /// order: beside plans that know the scenario beforehand, the regret.
  func shortfall(beside other: RiskOutcome) -> [Double] {
    zip(results, other.results).map { $1.coverage.rations - $0.coverage.rations }
  }
}
