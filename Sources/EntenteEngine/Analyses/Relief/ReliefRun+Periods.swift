extension ReliefRun {
  /// Whether a program by zones and days is too large to be solved again and again.
  var isLarge: Bool {
    problem.reaches.count * problem.lineCount * problem.days > 20_000
      && problem.rations.allSatisfy(\.isFixed) && options.minimumCoverage.isEmpty
  }

  /// Leximin over days that are put together, where a plan by days then reaches the same.
  ///
  /// No plan by days is better than the best by periods, since it is one of them when its days are
  /// added up. So where a plan by days gives every zone what leximin by periods gives it, it is
  /// leximin. Such a plan is sought among those that share out at each site as the plan by periods
  /// does; where there is none, the first days, in which goods are still on their way, are told
  /// apart more finely.
  /// - Returns: `nil` where that does not come to an end; what it has come to is then in `soFar`.
  mutating func leximinByPeriods() throws(LinearError) -> Answer? {
    for periods in Self.coarsePeriods(problem.days) {
      let coarse = ReliefProgram(problem, periods: periods)
      guard let (rounds, point) = try rounds(coarse) else { return nil }
      let dispatch = soFar?.dispatch ?? nothing
      soFar = Answer(
        status: .stopped, dispatch: dispatch, bound: rounds.levels.first?.coverage)
      let found = try planByDay(rounds.days, ReliefShares(point, of: coarse))
      guard let found else { return nil }
      if found.share >= 1 - 1e-6 {
        return Answer(
          status: .optimal, dispatch: found.dispatch, bound: rounds.levels.first?.coverage,
          levels: rounds.levels)
      }
      soFar?.dispatch = found.dispatch
    }
    return nil
  }

  /// The least deprivation over days that are put together, where a plan by days then reaches the
  /// same for every zone; `nil` where that does not come to an end.
  mutating func deprivationByPeriods() throws(LinearError) -> Answer? {
    for periods in Self.coarsePeriods(problem.days) {
      var coarse = ReliefProgram(problem, periods: periods)
      coarse.seekDeprivation()
      let solution = try solve(solver.session(coarse.linear), .interiorPoint)
      guard solution.status == .optimal, let best = solution.objective else { return nil }
      let days = coarse.coverages.map { solution.columns[$0] }
      let found = try planByDay(days, ReliefShares(solution.columns, of: coarse))
      guard let found else { return nil }
      if found.share >= 1 - 1e-6 {
        return Answer(status: .optimal, dispatch: found.dispatch, bound: -1000 * best)
      }
    }
    return nil
  }

  /// Ever finer: all days together, then the first ones apart.
  static func coarsePeriods(_ days: Int) -> [[Range<Int>]] {
    [[0], [0, 1, 3], [0, 1, 2, 3, 5, 9, 17]].map { starts in
      let starts = starts.filter { $0 < days }
      return starts.indices.map { index in
        starts[index]..<(index + 1 < starts.count ? starts[index + 1] : days)
      }
    }
  }

  private mutating func rounds(
    _ program: ReliefProgram
  ) throws(LinearError) -> (LeximinRounds, [Double])? {
    var rounds = LeximinRounds(program)
    let session = try solver.session(rounds.linear)
    var point: [Double] = []
    while !rounds.open.isEmpty {
      let solution = try solve(session, .interiorPointAlone)
      guard solution.status == .optimal else { return nil }
      point = solution.columns
      rounds.settle(solution, session)
    }
    return (rounds, point)
  }

  /// The plan by days that gives every zone the greatest same share of the days that it is to
  /// have, with little transport.
  private mutating func planByDay(
    _ days: [Double], _ shares: ReliefShares
  ) throws(LinearError) -> (share: Double, dispatch: ReliefDispatch)? {
    var program = ReliefProgram(problem, .shares, nil, nil, shares)
    let all = problem.people / 1000
    program.seek(.maximize, program.transportTerms.map { ($0.column, -1e-6 * $0.value) })
    let share = program.linear.addColumn(cost: 1000 * all, upper: 1)
    for zone in problem.zones.indices where problem.needsSomething(zone) {
      program.linear.addRow(
        lower: 0, entries: [(program.coverages[zone], 1), (share, -days[zone])])
    }
    let solution = try solve(solver.session(program.linear))
    guard solution.status == .optimal else { return nil }
    return (solution.columns[share], program.dispatch(solution.columns))
  }
}
