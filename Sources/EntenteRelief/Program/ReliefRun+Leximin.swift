import EntenteLinear

extension ReliefRun {
  /// Raises the worst-off zone as far as it goes; the zones that are proven unable to rise keep
  /// what they have, and the others are raised on.
  ///
  /// A zone is proven unable to rise by a dual value above 0 of its row: in every plan that is
  /// best for the worst-off it is one of them. At least one zone has such a value, since they sum
  /// to 1, so that there are at most as many rounds as zones.
  ///
  /// ## Source
  /// Ogryczak, Pióro, Tomaszewski (2005), "Telecommunications network design and max-min
  /// optimization problem", on rounds and dual values.
  mutating func leximin() throws(LinearError) -> Answer {
    isLarge ? try leximinOverHorizon() : try leximinByDay()
  }

  private mutating func leximinByDay() throws(LinearError) -> Answer {
    var program = ReliefProgram(problem, detail: .zones)
    if !options.minimumCoverage.isEmpty { program.require(options.minimumCoverage) }
    var rounds = LeximinRounds(program)
    let session = try solver.session(rounds.linear)
    var (point, unended) = try raise(&rounds, session)
    if let unended {
      guard let worst = rounds.levels.first else { return unfinished(unended, program, bound: 1) }
      return Answer(
        status: .stopped, dispatch: program.dispatch(point), bound: worst.coverage,
        levels: rounds.levels)
    }
    point = try leastTransport(session, program, point) { _ in }
    return Answer(
      status: .optimal, dispatch: point.isEmpty ? nothing : program.dispatch(point),
      bound: rounds.levels.first?.coverage ?? 1, levels: rounds.levels)
  }

  /// Raises the open zones round by round until none is open.
  /// - Returns: the point of the last round that ended, and the solution of one that did not.
  mutating func raise(
    _ rounds: inout LeximinRounds, _ session: any LinearSession
  ) throws(LinearError) -> (point: [Double], unended: LinearSolution?) {
    var point: [Double] = []
    while !rounds.open.isEmpty {
      let solution = try solve(session)
      guard solution.status == .optimal else { return (point, solution) }
      point = solution.columns
      rounds.settle(solution, session)
    }
    return (point, nil)
  }
}

/// The rounds of leximin over the coverage of zones.
struct LeximinRounds {
  /// The program with a column for the coverage of the worst-off open zone, in days.
  private(set) var linear: LinearProgram
  /// The zones that may still rise.
  private(set) var open: [Int]
  /// The levels that are proven, worst-off first.
  private(set) var levels: [ReliefOutcome.Level] = []

  /// Shape `[zone]`: the days that each settled zone is covered for; 0 for the others.
  private(set) var days: [Double]

  /// The column of the coverage of the worst-off, and the rows that tie it to zones.
  private let worst: Int
  private let rows: [Int: Int]
  private let coverages: [Int]
  private let horizon: Double

  /// - Precondition: the program tells zones apart.
  init(_ program: ReliefProgram) {
    var linear = program.linear
    linear.sense = .maximize
    for column in 0..<linear.columnCount { linear.setCost(column, to: 0) }
    let horizon = Double(program.problem.days)
    let worst = linear.addColumn(cost: 1, upper: horizon)
    open = program.problem.zones.indices.filter(program.problem.needsSomething)
    var rows: [Int: Int] = [:]
    for zone in open {
      rows[zone] = linear.addRow(
        lower: 0, entries: [(program.coverages[zone], 1), (worst, -1)])
    }
    self.linear = linear
    self.worst = worst
    self.rows = rows
    self.horizon = horizon
    days = program.problem.zones.map { _ in 0 }
    coverages = program.coverages
  }

  /// Settles the zones that are proven unable to rise.
  mutating func settle(_ solution: LinearSolution, _ session: any LinearSession) {
    let level = solution.columns[worst]
    let stuck = stuckZones(solution, level)
    for zone in stuck {
      session.setRowBounds(rows[zone]!, lower: -.infinity, upper: .infinity)
      session.setColumnBounds(
        coverages[zone], lower: max(0, level - 1e-9 * horizon), upper: horizon)
      days[zone] = level
    }
    open.removeAll { stuck.contains($0) }
    let coverage = min(1, max(0, level / horizon))
    if let last = levels.last, coverage - last.coverage <= 1e-8 {
      levels[levels.count - 1].zones = (last.zones + stuck).sorted()
    } else {
      levels.append(.init(coverage: coverage, zones: stuck))
    }
  }

  private func stuckZones(_ solution: LinearSolution, _ level: Double) -> [Int] {
    if level >= horizon * (1 - 1e-9) { return open }
    let prices = open.map { solution.duals[rows[$0]!].magnitude }
    let least = min(1e-6, (prices.max() ?? 0) / 2)
    return zip(open, prices).filter { $0.1 > least }.map(\.0)
  }
}
