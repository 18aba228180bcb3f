import EntenteLinear

/// Problems that differ in figures alone, solved for the most rations one after another from where
/// the solver stands.
final class ProgramSeries {
  private let shape: ProgramShape
  private let solver: any LinearSolver
  /// From how many entries on little patience is had with the simplex method.
  private let largeEntryCount: Int
  private let session: any LinearSession
  /// The program of the problem that is loaded.
  private(set) var program: ReliefProgram
  private(set) var work = 0

  /// - Parameters:
  ///   - problems: all that will be loaded, the first first.
  ///   - detail: how much is told apart in handing out.
  ///   - largeEntryCount: from how many entries on a program is large.
  init(
    _ problems: [ReliefProblem], detail: ReliefProgram.Detail = .needs,
    solver: any LinearSolver, largeEntryCount: Int = LinearOptions.largeEntryCount
  ) throws(LinearError) {
    self.solver = solver
    self.largeEntryCount = largeEntryCount
    shape = ProgramShape(problems)
    program = ReliefProgram(problems[0], detail: detail, shape: shape)
    program.seekTotal()
    session = try solver.session(program.linear)
  }

  /// Takes another problem, with nothing fixed; what is known of the last one's best plan stays
  /// where the next search starts.
  func load(_ problem: ReliefProblem) {
    var next = ReliefProgram(problem, detail: program.detail, shape: shape)
    next.seekTotal()
    precondition(
      next.linear.columnCount == session.program.columnCount
        && next.linear.rowCount == session.program.rowCount,
      "the problem is one of those that the series is of")
    for column in 0..<next.linear.columnCount {
      setBounds(column, next.linear.columnLower[column], next.linear.columnUpper[column])
    }
    for row in 0..<next.linear.rowCount {
      let (lower, upper) = (next.linear.rowLower[row], next.linear.rowUpper[row])
      guard session.program.rowLower[row] != lower || session.program.rowUpper[row] != upper
      else { continue }
      session.setRowBounds(row, lower: lower, upper: upper)
    }
    program = next
  }

  /// Leaves to days from `day` on alone what may differ from a dispatch.
  func fix(_ dispatch: Dispatch, before day: Int) {
    for (column, value) in program.decisions(of: dispatch, before: day) {
      setBounds(column, value, value)
    }
  }

  /// Solves what is loaded, from nothing or from a basis.
  ///
  /// From a basis a small change takes few iterations. A large one, in a large program, takes more
  /// time than interior points do on the days that are open; so the search uses these, at first on
  /// what is likely to matter, where the change is known to be large, or after one iteration in a
  /// hundred rows.
  /// - Parameters:
  ///   - isLarge: whether the change since the basis is known to be large.
  ///   - narrowing: finds what is likely to matter in the program.
  func solve(
    from basis: LinearBasis? = nil, isLarge: Bool = false,
    progress: LinearProgress.Handler? = nil,
    narrowing: (LinearProgram) throws(LinearError) -> Narrowing? = { _ in nil }
  ) throws(LinearError) -> LinearSolution {
    guard let basis else { return try count(session.solve(LinearOptions(), progress: progress)) }
    guard session.program.entryCount >= largeEntryCount else {
      session.start(from: basis)
      return try count(session.solve(LinearOptions(method: .simplex), progress: progress))
    }
    if !isLarge, let solution = try nearby(basis, progress) { return solution }
    if var generation = try narrowing(session.program)?.generation,
      let solution = try generation.solve(with: solver, progress: progress)
    {
      return count(solution)
    }
    return try count(
      solver.solve(
        session.program, options: LinearOptions(method: .interiorPoint), progress: progress))
  }

  /// What few steps of the simplex method from a basis find; `nil` where they do not suffice.
  private func nearby(
    _ basis: LinearBasis, _ progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution? {
    session.start(from: basis)
    var isToldToStop = false
    let listener: LinearProgress.Handler = { state in
      let answer = progress?(state) ?? .proceed
      isToldToStop = isToldToStop || answer == .stop
      return answer
    }
    let options = LinearOptions(
      method: .simplex, iterationLimit: session.program.rowCount / 100)
    let solution = try count(session.solve(options, progress: progress == nil ? nil : listener))
    return solution.status != .stopped || isToldToStop ? solution : nil
  }

  private func count(_ solution: LinearSolution) -> LinearSolution {
    work += solution.work.iterations + solution.work.interiorIterations
    return solution
  }

  private func setBounds(_ column: Int, _ lower: Double, _ upper: Double) {
    guard
      session.program.columnLower[column] != lower || session.program.columnUpper[column] != upper
    else { return }
    session.setColumnBounds(column, lower: lower, upper: upper)
  }
}

extension ReliefProgram {
  private struct Leg: Hashable {
    var road: Int
    var commodity: Int
    var day: Int
  }

  private struct Hand: Hashable {
    var reach: Int
    var parcel: Int
    var day: Int
  }

  /// What a dispatch decides before a day, as values of columns: what comes in, leaves, is handed
  /// out to whom, and stays in the evening. Trips follow from it.
  /// - Precondition: periods before the day are single days.
  func decisions(
    of dispatch: Dispatch, before day: Int
  ) -> [(column: Int, value: Double)] {
    var values: [(column: Int, value: Double)] = []
    var taken: [Leg: Double] = [:]
    for intake in dispatch.intakes where intake.day < day {
      taken[Leg(road: intake.supply, commodity: -1, day: intake.day), default: 0] += intake.tonnes
    }
    for shipment in dispatch.shipments where shipment.day < day {
      let leg = Leg(road: shipment.road, commodity: shipment.commodity, day: shipment.day)
      taken[leg, default: 0] += shipment.tonnes
    }
    for (supply, columns) in intakes.enumerated() {
      for (period, column) in columns.enumerated() where period < day {
        guard let column else { continue }
        values.append((column, taken[Leg(road: supply, commodity: -1, day: period)] ?? 0))
      }
    }
    for leg in shipments where leg.leaves < day {
      let key = Leg(road: leg.road, commodity: leg.commodity, day: leg.leaves)
      values.append((leg.column, taken[key] ?? 0))
    }
    return values + handouts(of: dispatch, before: day) + evenings(of: dispatch, before: day)
  }

  /// What stays at places in the evenings before a day: what was thrown away is gone, even if it
  /// could be used now.
  private func evenings(
    of dispatch: Dispatch, before day: Int
  ) -> [(column: Int, value: Double)] {
    let replay = Replay(dispatch, of: problem)
    var values: [(column: Int, value: Double)] = []
    for place in problem.places.indices {
      var stock = problem.commodities.map { _ in 0.0 }
      for past in 0..<day {
        stock = replay.stocks(place, past, from: stock)
        for commodity in stock.indices {
          if let column = stocks[place][commodity][past] {
            values.append((column, stock[commodity]))
          }
        }
      }
    }
    return values
  }

  private func handouts(
    of dispatch: Dispatch, before day: Int
  ) -> [(column: Int, value: Double)] {
    var visits: [Hand: Double] = [:]
    for visit in dispatch.visits where visit.day < day {
      visits[Hand(reach: visit.reach, parcel: -1, day: visit.day), default: 0] +=
        visit.personDays / 1000
    }
    var units: [Hand: Double] = [:]
    for handout in dispatch.handouts where handout.day < day {
      units[
        Hand(reach: handout.reach, parcel: handout.parcel, day: handout.day), default: 0] +=
        handout.units / 1000
    }
    return desks.filter { $0.period < day }.flatMap { desk in
      let come = zip(desk.reaches, desk.visits).map { reach, column in
        (column: column, value: visits[Hand(reach: reach, parcel: -1, day: desk.period)] ?? 0)
      }
      let columns = problem.rations[desk.ration].isFixed ? desk.counted : desk.parcels
      let taken = columns.enumerated().compactMap { parcel, column in
        column.map { column in
          let all = desk.reaches.reduce(0) { sum, reach in
            sum + (units[Hand(reach: reach, parcel: parcel, day: desk.period)] ?? 0)
          }
          return (column: column, value: all)
        }
      }
      return come + taken
    }
  }
}
