import EntenteLinear

/// Plans for the most rations that are made anew on the way: what was done so far stays, what lies
/// where is what the dispatch left there, and only the days from an incident on are open.
///
/// The days that are over are fixed in the program of the whole horizon, so that goods under way
/// and the ages of stocks are exactly those of the dispatch, and the solver goes on from where it
/// stood at the end of the first plan.
public final class Replanner {
  /// From which share on of what comes in on the days ahead, passing through what is cut, a plan is
  /// so far from the one before that it is not sought from there.
  private static let largeShare = 0.02

  private let problem: ReliefProblem
  private let solver: any LinearSolver
  private let series: ProgramSeries
  /// Where the solver stood at the end of the plan without incidents, once there is one.
  private var basis: LinearBasis?

  /// Prepares for plans of a problem.
  /// - Throws: `LinearError` where the solver refuses.
  public convenience init(
    _ problem: ReliefProblem, solver: any LinearSolver
  ) throws(LinearError) {
    try self.init(problem, solver: solver, largeEntryCount: LinearOptions.largeEntryCount)
  }

  init(
    _ problem: ReliefProblem, solver: any LinearSolver, largeEntryCount: Int
  ) throws(LinearError) {
    self.problem = problem
    self.solver = solver
    series = try ProgramSeries([problem], solver: solver, largeEntryCount: largeEntryCount)
  }

  /// The best plan when nothing happens.
  /// - Complexity: one linear program, from nothing.
  public func plan(
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefOutcome {
    series.load(problem)
    let solution = try series.solve(progress: progress)
    basis = solution.basis
    return try outcome(of: problem, solution)
  }

  /// The best plan from a day on, when a dispatch has been followed so far.
  ///
  /// - Parameters:
  ///   - dispatch: what was planned, for this problem; days from `day` on are not looked at.
  ///   - day: the first day that is open, from 0.
  ///   - cuts: what is cut; days before `day` stay as they were.
  /// - Returns: the plan of all days, those before `day` as in the dispatch; where the run was
  ///   stopped before there was one, nothing is done on any day.
  /// - Complexity: one linear program, from the basis of the plan without incidents.
  public func replan(
    _ dispatch: Dispatch, from day: Int, with cuts: [Cutting] = [],
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> ReliefOutcome {
    let changed = problem.cutting(cuts, from: day)
    series.load(changed)
    series.fix(dispatch, before: day)
    let (program, solver) = (series.program, solver)
    let starts = cuts.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    let cut = cuts.reduce(0) { $0 + $1.tonnes(of: dispatch, for: problem, from: day) }
    let ahead = dispatch.intakes.reduce(0) { $0 + ($1.day < day ? 0 : $1.tonnes) }
    let isLarge = cut > Self.largeShare * ahead
    let solution = try series.solve(from: basis, isLarge: isLarge, progress: progress) {
      (linear) throws(LinearError) in
      try Narrowing(
        program, linear, after: dispatch, before: day, starts: starts, solver: solver,
        progress: progress)
    }
    return try outcome(of: changed, solution, keeping: dispatch, before: day)
  }

  private func outcome(
    of problem: ReliefProblem, _ solution: LinearSolution,
    keeping past: Dispatch = Dispatch(), before day: Int = 0
  ) throws(LinearError) -> ReliefOutcome {
    var run = ReliefRun(problem, ReliefOptions(), solver, nil)
    run.work = series.work
    let all = problem.people * Double(problem.days)
    guard solution.status == .optimal, let best = solution.objective else {
      return try run.assemble(.total, run.unfinished(solution, series.program, bound: all))
    }
    run.mostRations = 1000 * best
    run.bottlenecks = series.program.bottlenecks(solution)
    var dispatch =
      past.only { $0 < day }
      + series.program.dispatch(solution.columns)
      .only { $0 >= day }
    dispatch.wastes.removeAll { $0.day >= day }
    Replay.addWastes(to: &dispatch, of: problem, from: day)
    return try run.assemble(
      .total, .init(status: .optimal, dispatch: dispatch, bound: 1000 * best))
  }
}

extension Dispatch {
  /// What is done on some days alone.
  fileprivate func only(_ isMeant: (Int) -> Bool) -> Dispatch {
    Dispatch(
      intakes: intakes.filter { isMeant($0.day) }, shipments: shipments.filter { isMeant($0.day) },
      trips: trips.filter { isMeant($0.day) }, handouts: handouts.filter { isMeant($0.day) },
      visits: visits.filter { isMeant($0.day) }, wastes: wastes.filter { isMeant($0.day) })
  }

  fileprivate static func + (past: Dispatch, rest: Dispatch) -> Dispatch {
    Dispatch(
      intakes: past.intakes + rest.intakes, shipments: past.shipments + rest.shipments,
      trips: past.trips + rest.trips, handouts: past.handouts + rest.handouts,
      visits: past.visits + rest.visits, wastes: past.wastes + rest.wastes)
  }
}
