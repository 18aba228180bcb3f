import EntenteLinear

/// Finds plans of relief by linear programs.
public enum Relief {
  /// Finds the plan that is best at an aim, replays it, and prices what holds it back.
  ///
  /// - Parameters:
  ///   - problem: a problem without faults.
  ///   - aim: what the plan is to be best at.
  ///   - options: what else is asked for.
  ///   - solver: the solver of linear programs.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  /// - Returns: the plan; where the run was stopped, the best so far with what no plan betters.
  /// - Throws: what the solver throws.
  /// - Complexity: one linear program of O((roads * commodities + reaches * lines) * days) columns
  ///   for the aim, one for least transport, one for the most rations; leximin takes one for each
  ///   of its levels.
  public static func run(
    _ problem: ReliefProblem, aim: Aim, options: ReliefOptions = .init(),
    solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefOutcome {
    var run = ReliefRun(problem, options, solver, progress)
    return try run.outcome(aim)
  }
}
