import EntenteEngine
import EntenteLinear

/// One run on a plan of relief.
struct ReliefRun {
  /// A plan and what is proven of it.
  struct Answer {
    var status: ReliefOutcome.Status
    var dispatch = Dispatch()
    /// What no plan betters, in the units of the aim's value.
    var bound: Double?
    var levels: [ReliefOutcome.Level] = []
  }

  let problem: ReliefProblem
  let options: ReliefOptions
  let solver: any LinearSolver
  let progress: LinearProgress.Handler?
  var work = 0
  /// The limits that hold the most rations back, once they are known.
  var bottlenecks: [ReliefBottleneck] = []
  /// The most rations, once they are known.
  var mostRations: Double?

  init(
    _ problem: ReliefProblem, _ options: ReliefOptions, _ solver: any LinearSolver,
    _ progress: LinearProgress.Handler?
  ) {
    self.problem = problem
    self.options = options
    self.solver = solver
    self.progress = progress
  }

  mutating func outcome(_ aim: Aim) throws(LinearError) -> ReliefOutcome {
    let answer =
      switch aim {
      case .total: try total()
      case .leximin: try leximin()
      case .deprivation: try deprivation()
      case .cheapest(let coverage): try cheapest(coverage)
      }
    let needsTotal = options.alsoTotal || options.alsoBottlenecks
    if mostRations == nil, needsTotal, answer.status == .optimal { try priceTotal() }
    return try assemble(aim, answer)
  }

  mutating func solve(
    _ session: any LinearSession, _ method: LinearOptions.Method = .automatic
  ) throws(LinearError) -> LinearSolution {
    // A solver may end without having asked.
    guard !StopSign.current.isAsked else { return LinearSolution(status: .stopped) }
    let solution = try session.solve(LinearOptions(method: method), progress: progress)
    work += solution.work.iterations + solution.work.interiorIterations
    return solution
  }
}
