import EntenteLinear

extension ReliefRun {
  mutating func deprivation() throws(LinearError) -> Answer {
    if isLarge { return try deprivationOverHorizon() }
    var program = ReliefProgram(problem, detail: .zones)
    if !options.minimumCoverage.isEmpty { program.require(options.minimumCoverage) }
    program.seekDeprivation()
    let session = try solver.session(program.linear)
    let solution = try solve(session)
    guard solution.status == .optimal, let best = solution.objective else {
      return unfinished(solution, program, bound: 0)
    }
    let terms = program.linear.costs.enumerated().filter { $0.element != 0 }
      .map { (column: $0.offset, value: $0.element) }
    let point = try leastTransport(session, program, solution.columns) { session in
      let least = best - program.linear.offset
      session.addRow(
        lower: least - Self.slack * max(1, least.magnitude), upper: .infinity, entries: terms)
    }
    return Answer(status: .optimal, dispatch: program.dispatch(point), bound: -1000 * best)
  }

  mutating func cheapest(_ coverage: Double) throws(LinearError) -> Answer {
    let isAll = coverage >= 1 && problem.rations.allSatisfy(\.isFixed)
    var program = ReliefProgram(problem, detail: isAll ? .everything : .zones)
    if !options.minimumCoverage.isEmpty { program.require(options.minimumCoverage) }
    program.seekCheapest(coverage: coverage)
    let session = try solver.session(program.linear)
    let solution = try solve(session)
    guard solution.status == .optimal, let best = solution.objective else {
      return unfinished(solution, program, bound: 0)
    }
    let point = try leastTransport(session, program, solution.columns) { session in
      session.addRow(
        lower: -.infinity, upper: best + Self.slack * max(1, best.magnitude),
        entries: program.costTerms)
    }
    return Answer(status: .optimal, dispatch: program.dispatch(point), bound: best)
  }
}
