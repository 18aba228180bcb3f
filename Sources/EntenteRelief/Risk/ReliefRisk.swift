import EntenteLinear

/// What plans come to in scenarios.
package struct RiskOutcome: Sendable, Hashable {
  /// What it comes to in one scenario.
  package struct Result: Sendable, Hashable {
    /// The scenario.
    package var scenario: ReliefScenario
    /// What is done on each day.
    package var dispatch: Dispatch
    /// Whose needs are met by it.
    package var coverage: Coverage

    /// Makes a result.
    package init(
      scenario: ReliefScenario, dispatch: Dispatch, coverage: Coverage
    ) {
      self.scenario = scenario
      self.dispatch = dispatch
      self.coverage = coverage
    }
  }

  /// Shape `[scenario]`.
  package var results: [Result]
  /// How many days from the start are planned the same in all scenarios.
  package var commonDays: Int
  /// The solver's iterations.
  package var work: Int

  /// Makes an outcome.
  package init(results: [Result], commonDays: Int, work: Int) {
    self.results = results
    self.commonDays = commonDays
    self.work = work
  }

  /// The share of need that is met: on average, at the worst, and in the tail.
  package var share: Tail {
    Tail(
      results.map { .init(value: $0.coverage.share, probability: $0.scenario.probability) })
  }
}

/// Plans of relief when roads may be cut and crossings closed.
///
/// What is sought is the most rations.
public enum ReliefRisk {
  /// What the best plan for quiet days comes to when it is followed up to the day on which
  /// something is cut for the first time, and from then on the best is done, knowing all that the
  /// scenario brings.
  ///
  /// - Throws: `LinearError` where the solver fails or the run is stopped.
  /// - Complexity: a linear program, and one for each scenario from the basis of the first.
  package static func reacting(
    _ problem: ReliefProblem, _ scenarios: [ReliefScenario], solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> RiskOutcome {
    precondition(!scenarios.isEmpty, "there is a scenario")
    let replanner = try Replanner(problem, solver: solver)
    let quiet = try replanner.plan(progress: progress)
    var results: [RiskOutcome.Result] = []
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
    return RiskOutcome(results: results, commonDays: common, work: work)
  }

  private static func stopped(_ solver: any LinearSolver) -> LinearError {
    .failed(solver: solver.name, because: "it was stopped before a plan was found for each case")
  }
}
