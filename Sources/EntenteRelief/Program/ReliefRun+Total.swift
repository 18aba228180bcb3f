import EntenteLinear

extension ReliefRun {
  /// How far below the best value a later stage may stay, as a share of it.
  static let slack = 1e-8

  /// The thousands of rations that a tonne-kilometre weighs where a program is so large that
  /// transport is not made least in a step of its own: a ration is worth more than as many
  /// tonne-kilometres as there can reasonably be.
  static let transportWeight = 1e-8

  mutating func total() throws(LinearError) -> Answer {
    if isLarge { return try totalAtOnce() }
    var program = totalProgram
    program.seekTotal()
    let session = try solver.session(program.linear)
    let solution = try solve(session)
    note(solution, program)
    guard solution.status == .optimal, let best = solution.objective else {
      return unfinished(solution, program, bound: problem.people * Double(problem.days))
    }
    let point = try leastTransport(session, program, solution.columns) { session in
      session.addRow(
        lower: best - Self.slack * max(1, best), upper: .infinity, entries: program.rationTerms)
    }
    return Answer(status: .optimal, dispatch: program.dispatch(point), bound: 1000 * best)
  }

  /// The most rations and little transport in one step. What counts for rations is bounded by what
  /// the transport left out could weigh.
  mutating func totalAtOnce() throws(LinearError) -> Answer {
    var program = totalProgram
    program.seekTotal(transportWeight: options.takesLeastTransport ? Self.transportWeight : 0)
    let scale = 1000.0
    for column in 0..<program.linear.columnCount {
      program.linear.setCost(column, to: scale * program.linear.costs[column])
    }
    var solution = try solve(solver.session(program.linear))
    guard solution.status == .optimal else {
      return unfinished(solution, program, bound: problem.people * Double(problem.days))
    }
    let best = program.rationTerms.reduce(0) { $0 + $1.value * solution.columns[$1.column] }
    solution.objective = best
    solution.duals = solution.duals.map { $0 / scale }
    solution.reducedCosts = solution.reducedCosts.map { $0 / scale }
    note(solution, program)
    return Answer(
      status: .optimal, dispatch: program.dispatch(solution.columns), bound: 1000 * best)
  }

  /// The most rations, and what holds them back, beside another aim.
  mutating func priceTotal() throws(LinearError) {
    var program = totalProgram
    program.seekTotal()
    note(try solve(solver.session(program.linear)), program)
  }

  private var totalProgram: ReliefProgram {
    guard !options.minimumCoverage.isEmpty else { return ReliefProgram(problem, detail: .needs) }
    var program = ReliefProgram(problem, detail: .zones)
    program.require(options.minimumCoverage)
    return program
  }

  private mutating func note(_ solution: LinearSolution, _ program: ReliefProgram) {
    guard solution.status == .optimal, let best = solution.objective else { return }
    mostRations = 1000 * best
    if options.alsoBottlenecks { bottlenecks = program.bottlenecks(solution) }
  }

  /// Among plans that are as good, the one with the least transport, where that is asked for.
  /// - Parameters:
  ///   - point: what is taken where it cannot be found.
  ///   - keep: demands of the session's program what has been reached.
  mutating func leastTransport(
    _ session: any LinearSession, _ program: ReliefProgram, _ point: [Double],
    keep: (any LinearSession) -> Void
  ) throws(LinearError) -> [Double] {
    guard options.takesLeastTransport else { return point }
    keep(session)
    var costs = [Double](repeating: 0, count: session.program.columnCount)
    let sign = session.program.sense == .maximize ? -0.001 : 0.001
    for (column, kilometres) in program.transportTerms { costs[column] += sign * kilometres }
    for column in costs.indices where session.program.costs[column] != costs[column] {
      session.setCost(column, to: costs[column])
    }
    let solution = try solve(session)
    return solution.status == .optimal ? solution.columns : point
  }

  /// What is left of a solve that did not end: its point, if it has one.
  func unfinished(
    _ solution: LinearSolution, _ program: ReliefProgram, bound: Double?
  ) -> Answer {
    guard solution.status == .stopped else {
      return Answer(status: .infeasible, dispatch: nothing)
    }
    let point = solution.hasPoint ? program.dispatch(solution.columns) : nothing
    let isFlawless = ReliefCheck(point, of: problem).flaws.isEmpty
    return Answer(status: .stopped, dispatch: isFlawless ? point : nothing, bound: bound)
  }

  /// The plan in which nothing is done, and what spoils is thrown away.
  var nothing: Dispatch {
    var dispatch = Dispatch()
    Replay.addWastes(to: &dispatch, of: problem)
    return dispatch
  }
}
