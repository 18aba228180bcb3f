import EntenteEngine
import EntenteLinear

/// Narrows a plan by days, of which the first are over, to what is likely to matter after an
/// incident, by what the best plan does when the days ahead are put together to a few periods.
///
/// Left out are goods that this plan never carries on a road, or never keeps at a place where roads
/// end, visits that nobody makes, the trucks of days on which they are not scarce, and what keeps
/// goods from spoiling. What a plan by periods cannot know, such as where goods lie that must be
/// shared out anew, stays open on the first day. `ColumnGeneration` brings in what turns out to matter
/// after all, so that the plan is the best of all plans.
struct Narrowing {
  /// What is taken to be more than an error of rounding, in tonnes and thousands of person-days.
  private static let least = 1e-7

  /// The program by days.
  private let program: ReliefProgram
  /// The same with the days that are over fixed.
  private let linear: LinearProgram
  /// The first day that is open.
  private let day: Int
  /// The program in which the days ahead are put together; the days that are over are not.
  private let coarse: ReliefProgram
  private let answer: LinearSolution
  private var problem: ReliefProblem { program.problem }

  /// Solves the program by periods.
  /// - Parameters:
  ///   - program: by days.
  ///   - linear: the same with the days that are over fixed.
  ///   - dispatch: what was done on these days.
  ///   - starts: days on which a period should start, beside the first ones.
  /// - Returns: `nil` where there is no best plan by periods.
  init?(
    _ program: ReliefProgram, _ linear: LinearProgram, after dispatch: Dispatch,
    before day: Int, starts: [Int], solver: any LinearSolver, progress: LinearProgress.Handler?
  ) throws(LinearError) {
    guard day < program.problem.days else { return nil }
    self.program = program
    self.linear = linear
    self.day = day
    var coarse = ReliefProgram(
      program.problem, detail: program.detail,
      periods: Self.periods(program.problem.days, from: day, starts: starts))
    coarse.seekTotal()
    for (column, value) in coarse.decisions(of: dispatch, before: day) {
      coarse.linear.setColumnBounds(column, lower: value, upper: value)
    }
    answer = try solver.solve(
      coarse.linear, options: LinearOptions(method: .interiorPoint), progress: progress)
    guard answer.status == .optimal, !answer.duals.isEmpty else { return nil }
    self.coarse = coarse
  }

  /// Single days that are over, then few periods.
  static func periods(_ days: Int, from day: Int, starts: [Int]) -> [Range<Int>] {
    let ahead = [day, day + 7] + starts.filter { $0 > day }.sorted().prefix(6)
    let all = Set(Array(0..<day) + ahead.filter { $0 < days }).sorted()
    return all.indices.map { all[$0]..<($0 + 1 < all.count ? all[$0 + 1] : days) }
  }

  /// The program of what is likely to matter.
  var generation: ColumnGeneration {
    var kept = [Bool](repeating: true, count: linear.columnCount)
    leaveOutShipments(&kept)
    leaveOutStocks(&kept)
    leaveOutVisits(&kept)
    var generation = ColumnGeneration(linear, columns: kept, groups: trucks + shelves)
    generation.perturbation = perturbation
    return generation
  }

  /// Shape `[column]`: small costs of carrying and keeping goods, each another one, about a
  /// hundredth of what a tonne is worth by periods.
  private var perturbation: [Double] {
    let prices = coarse.balances.flatMap { $0.flatMap { $0 } }.compactMap { row in
      row.map { answer.duals[$0].magnitude }
    }.filter { $0 > Self.least }
    guard !prices.isEmpty else { return [] }
    let size = 0.015 * prices.reduce(0, +) / Double(prices.count)
    let stocks = program.stocks.flatMap { $0.flatMap { $0 } }.compactMap { $0 }
    var random = SplitMix64(seed: 1)
    var perturbation = [Double](repeating: 0, count: linear.columnCount)
    for column in program.shipments.map(\.column) + stocks {
      perturbation[column] = -size * (0.5 + random.unit())
    }
    return perturbation
  }

  /// The rows of shelf lives, each for itself.
  private var shelves: [ColumnGeneration.Group] {
    program.limits.compactMap { row in
      guard case .shelfLife = row.limit else { return nil }
      return ColumnGeneration.Group(columns: [], rows: [row.index])
    }
  }

  private func leaveOutShipments(_ kept: inout [Bool]) {
    let isUsed = usedRoads
    for leg in program.shipments where leg.leaves > day && !isUsed[leg.road][leg.commodity] {
      kept[leg.column] = false
    }
  }

  /// Shape `[road][commodity]`: the roads on which goods are carried by periods, all roads from
  /// places at which goods come in, and for what does not come to a place at all the road there
  /// that carries most.
  private var usedRoads: [[Bool]] {
    var tonnes = problem.roads.map { _ in problem.commodities.map { _ in 0.0 } }
    for leg in coarse.shipments where leg.leaves >= day {
      tonnes[leg.road][leg.commodity] += answer.columns[leg.column]
    }
    let sources = Set(problem.supplies.map(\.place))
    var isUsed = problem.roads.indices.map { road in
      tonnes[road].map { sources.contains(problem.roads[road].from) || $0 > Self.least }
    }
    let loads = tonnes.map { $0.reduce(0, +) }
    for place in problem.places.indices {
      let roads = problem.roads.indices.filter { problem.roads[$0].to == place }
      for commodity in problem.commodities.indices
      where !roads.contains(where: { isUsed[$0][commodity] }) {
        guard let road = roads.max(by: { loads[$0] < loads[$1] }) else { continue }
        isUsed[road][commodity] = true
      }
    }
    return isUsed
  }

  private func leaveOutStocks(_ kept: inout [Bool]) {
    let starts = Set(problem.roads.map(\.from))
    for place in problem.places.indices where !starts.contains(place) {
      for commodity in problem.commodities.indices where !keeps(commodity, at: place) {
        for column in program.stocks[place][commodity].dropFirst(day + 1) {
          if let column { kept[column] = false }
        }
      }
    }
  }

  /// Whether goods lie at a place when the days ahead begin, or in the plan by periods later.
  private func keeps(_ commodity: Int, at place: Int) -> Bool {
    let isThere =
      day == 0
      ? problem.places[place].stockTonnes.indices.contains(commodity)
      : program.stocks[place][commodity][day - 1].map { linear.columnLower[$0] > Self.least }
        ?? false
    return isThere
      || coarse.stocks[place][commodity].dropFirst(day).contains { column in
        column.map { answer.columns[$0] > Self.least } ?? false
      }
  }

  private func leaveOutVisits(_ kept: inout [Bool]) {
    var isUsed = problem.reaches.map { _ in false }
    for desk in coarse.desks where desk.period >= day {
      for (reach, column) in zip(desk.reaches, desk.visits)
      where answer.columns[column] > Self.least {
        isUsed[reach] = true
      }
    }
    for desk in program.desks where desk.period >= day {
      for (reach, column) in zip(desk.reaches, desk.visits) where !isUsed[reach] {
        kept[column] = false
      }
    }
  }

  /// By days, the trips of trucks, with what limits them; none where there are several kinds, as
  /// it then is not clear which of them drive, or where trucks are scarce in the plan by periods.
  private var trucks: [ColumnGeneration.Group] {
    guard problem.fleets.count == 1 else { return [] }
    let matrix = LinearMatrix(linear)
    let trips = Dictionary(grouping: program.trips, by: \.period)
    let scarce = scarcePeriods
    return coarse.periods.indices.filter { !scarce[$0] }.flatMap { coarse.periods[$0] }.compactMap {
      guard let columns = trips[$0]?.map(\.column) else { return nil }
      let rows = Set(columns.flatMap { matrix.entries(of: $0).map { Int(matrix.rows[$0]) } })
      return ColumnGeneration.Group(columns: columns, rows: rows.sorted())
    }
  }

  /// Shape `[period]`: whether one more truck or trip is worth something.
  private var scarcePeriods: [Bool] {
    let matrix = LinearMatrix(coarse.linear)
    var scarce = coarse.periods.map { _ in false }
    for trip in coarse.trips {
      let prices = matrix.entries(of: trip.column).map { answer.duals[Int(matrix.rows[$0])] }
      let all = prices + [answer.reducedCosts[trip.column]]
      if all.contains(where: { $0.magnitude > Self.least }) { scarce[trip.period] = true }
    }
    return scarce
  }
}
