import EntenteLinear

extension ReliefRun {
  /// Whether a program by zones and days is too large to be solved again and again.
  var isLarge: Bool {
    !problem.isSmall && problem.rations.allSatisfy(\.isFixed) && options.minimumCoverage.isEmpty
  }

  /// Leximin where zones are told apart over all days only, and goods by day; then a plan that
  /// does the same by day.
  ///
  /// No plan by zones and days is better than the best that is found so, since it is one of them
  /// when what zones get is added up over days. So where a plan by days gives every zone the same,
  /// it is leximin. It is sought among those that bring to sites, on each day, what was found.
  /// Where it gives some zone less, it is told as one that was stopped, with what no plan betters.
  mutating func leximinOverHorizon() throws(LinearError) -> Answer {
    let program = ReliefProgram(problem, detail: .horizon)
    var rounds = LeximinRounds(program)
    let (point, unended) = try raise(&rounds, solver.session(rounds.linear))
    guard unended == nil else {
      return Answer(
        status: .stopped, dispatch: nothing, bound: rounds.levels.first?.coverage ?? 1)
    }
    let found = try planByDay(program, point, rounds.days)
    return Answer(
      status: found.isReached ? .optimal : .stopped, dispatch: found.dispatch,
      bound: rounds.levels.first?.coverage ?? 1, levels: found.isReached ? rounds.levels : [])
  }

  /// The least deprivation in the same way.
  mutating func deprivationOverHorizon() throws(LinearError) -> Answer {
    var program = ReliefProgram(problem, detail: .horizon)
    program.seekDeprivation()
    let solution = try solve(solver.session(program.linear))
    guard solution.status == .optimal, let best = solution.objective else {
      return Answer(status: .stopped, dispatch: nothing, bound: 0)
    }
    let days = program.coverages.map { solution.columns[$0] }
    let found = try planByDay(program, solution.columns, days)
    return Answer(
      status: found.isReached ? .optimal : .stopped, dispatch: found.dispatch, bound: -1000 * best)
  }

  /// A plan by zones and days that brings to sites what a point over the horizon does, and whether
  /// every zone has by it the days that it is to have.
  private mutating func planByDay(
    _ program: ReliefProgram, _ point: [Double], _ days: [Double]
  ) throws(LinearError) -> (isReached: Bool, dispatch: Dispatch) {
    guard !point.isEmpty else { return (true, nothing) }
    let point = try withoutDetours(program, point)
    var split = ProgramSplit(program, point, days: days)
    let solution = try solve(solver.session(split.linear))
    guard solution.status == .optimal else { return (false, nothing) }
    split.take(solution.columns)
    return (split.share >= 1 - 1e-6, program.dispatch(point, split: split))
  }

  /// The same goods at the same sites with the least transport among plans that on no day take
  /// more in, carry more on a road or keep more at a place.
  private mutating func withoutDetours(
    _ program: ReliefProgram, _ point: [Double]
  ) throws(LinearError) -> [Double] {
    guard options.takesLeastTransport else { return point }
    var program = program
    program.seek(.minimize, program.transportTerms.map { ($0.column, 0.001 * $0.value) })
    program.linear.limit(program.goodsColumns, above: point)
    for column in program.desks.flatMap({ desk in
      desk.isBundle ? desk.visits : desk.counted.compactMap(\.self)
    }) {
      program.linear.setColumnBounds(
        column, lower: max(0, point[column] - 1e-9), upper: max(0, point[column]))
    }
    let solution = try solve(solver.session(program.linear), .simplex)
    return solution.status == .optimal ? solution.columns : point
  }
}

extension ReliefProgram {
  /// The columns of what comes in, is carried, stays, and of trips.
  fileprivate var goodsColumns: [Int] {
    intakes.flatMap { $0.compactMap(\.self) } + shipments.map(\.column) + trips.map(\.column)
      + stocks.flatMap { $0.flatMap { $0.compactMap(\.self) } }
  }
}

extension LinearProgram {
  /// Lets columns be no more than they are at a point, but for rounding.
  fileprivate mutating func limit(_ columns: [Int], above point: [Double]) {
    for column in columns {
      let most = point[column] > 1e-9 ? point[column] * (1 + 1e-9) : 0
      setColumnBounds(column, lower: 0, upper: most)
    }
  }
}
