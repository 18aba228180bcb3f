@testable import EntenteLinear
@testable import EntenteRelief

/// The program of one plan for all scenarios: a copy of the plan's program for each, in which two
/// scenarios share what is decided on a day as long as nothing that has happened tells them apart.
///
/// On each day it is known what is cut on that day and was cut before, and nothing of later days.
///
/// ## Source
/// R. T. Rockafellar and R. J.-B. Wets, "Nonanticipativity and L1-martingales in stochastic
/// optimization problems" (1976), doi:10.1007/BFb0120750; the tail's mean as in Rockafellar and
/// Uryasev (2000).
struct StochasticProgram {
  /// Shape `[scenario]`.
  let programs: [ReliefProgram]
  private(set) var linear = LinearProgram(.maximize)
  /// Shape `[scenario][day]`: the first scenario that is not told apart on the evening of the day.
  let twins: [[Int]]
  /// Where each scenario's columns stand: `[scenario][column]`.
  private var places: [[Int]] = []
  /// Columns of the share of need that is met: `[scenario]`.
  private var shares: [Int] = []

  /// - Precondition: the problems differ in figures by day alone.
  init(_ problems: [ReliefProblem], detail: ReliefProgram.Detail = .needs) {
    let shape = ProgramShape(problems)
    programs = problems.map {
      var program = ReliefProgram($0, detail: detail, shape: shape)
      program.seekTotal()
      return program
    }
    twins = Self.twins(problems)
    let days = programs[0].dayOfColumn
    for scenario in programs.indices { addColumns(scenario, days) }
    addRows(days)
    for scenario in programs.indices { addShare(scenario) }
  }

  /// How many days from the start are the same in all scenarios.
  var commonDays: Int {
    let days = programs[0].problem.days
    return (0..<days).first { day in twins.contains { $0[day] != 0 } } ?? days
  }

  /// The values of one scenario's columns at a point of the whole.
  func point(_ scenario: Int, at point: [Double]) -> [Double] {
    places[scenario].map { point[$0] }
  }

  /// Seeks the best by an aim.
  mutating func seek(_ aim: RiskAim, probabilities: [Double]) {
    for column in 0..<linear.columnCount { linear.setCost(column, to: 0) }
    switch aim {
    case .expected: break
    case .worst:
      let worst = linear.addColumn(cost: 1, upper: 1)
      for share in shares { linear.addRow(lower: 0, entries: [(share, 1), (worst, -1)]) }
    case .tail(let level):
      let edge = linear.addColumn(cost: 1, lower: -1, upper: 1)
      for (share, probability) in zip(shares, probabilities) {
        let short = linear.addColumn(cost: -probability / (1 - level))
        linear.addRow(lower: 0, entries: [(share, 1), (short, 1), (edge, -1)])
      }
    }
    if aim == .expected { seekMean(probabilities) }
  }

  /// Seeks the greatest mean among points that are as good by the aim before.
  mutating func keep(_ best: Double, thenMeanOf probabilities: [Double]) {
    let entries = linear.costs.enumerated().filter { $0.element != 0 }
      .map { (column: $0.offset, value: $0.element) }
    linear.addRow(lower: best - 1e-8, entries: entries)
    for column in 0..<linear.columnCount { linear.setCost(column, to: 0) }
    seekMean(probabilities)
  }

  private mutating func seekMean(_ probabilities: [Double]) {
    for (share, probability) in zip(shares, probabilities) {
      linear.setCost(share, to: probability)
    }
  }

  private mutating func addColumns(_ scenario: Int, _ days: [Int]) {
    let program = programs[scenario].linear
    places.append(
      (0..<program.columnCount).map { column in
        let twin = twins[scenario][days[column]]
        if twin != scenario { return places[twin][column] }
        return linear.addColumn(
          lower: program.columnLower[column], upper: program.columnUpper[column])
      })
  }

  /// A row whose columns are all shared with an earlier scenario stands there already.
  private mutating func addRows(_ days: [Int]) {
    let entries = programs[0].linear.entriesByRow
    for (scenario, program) in programs.enumerated() {
      for (row, entries) in entries.enumerated() {
        let last = entries.map { days[$0.column] }.max() ?? 0
        guard twins[scenario][last] == scenario else { continue }
        linear.addRow(
          lower: program.linear.rowLower[row], upper: program.linear.rowUpper[row],
          entries: entries.map { (places[scenario][$0.column], $0.value) })
      }
    }
  }

  private mutating func addShare(_ scenario: Int) {
    let program = programs[scenario]
    let needed = program.problem.people * Double(program.problem.days) / 1000
    let share = linear.addColumn(upper: 1)
    let row = linear.addRow(lower: 0, upper: 0, entries: [(share, -1)])
    for (column, value) in program.rationTerms where needed > 0 {
      linear.addEntry(row: row, column: places[scenario][column], value: value / needed)
    }
    shares.append(share)
  }

  private static func twins(_ problems: [ReliefProblem]) -> [[Int]] {
    let days = problems[0].days
    var twins = problems.map { _ in [Int]() }
    for day in 0..<days {
      for scenario in problems.indices {
        let twin = (0..<scenario).first { other in
          twins[other].count == day + 1
            && (day == 0 || twins[other][day - 1] == twins[scenario][day - 1])
            && problems[other].isLike(problems[scenario], on: day)
        }
        twins[scenario].append(twin.map { twins[$0][day] } ?? scenario)
      }
    }
    return twins
  }
}

extension ReliefProblem {
  /// Whether nothing that differs by days differs on this one.
  fileprivate func isLike(_ other: ReliefProblem, on day: Int) -> Bool {
    zip(crossings, other.crossings).allSatisfy {
      $0.trucksADay[day] == $1.trucksADay[day]
        && $0.inspectedTrucksADay[day] == $1.inspectedTrucksADay[day]
    } && zip(roads, other.roads).allSatisfy { $0.tripsADay[day] == $1.tripsADay[day] }
      && zip(supplies, other.supplies).allSatisfy { $0.tonnesADay[day] == $1.tonnesADay[day] }
      && zip(sites, other.sites).allSatisfy { $0.peopleADay[day] == $1.peopleADay[day] }
  }
}

extension ReliefProgram {
  /// The day on which the value of each column is decided: `[column]`; coverage over the horizon
  /// is known on the last day.
  fileprivate var dayOfColumn: [Int] {
    var days = [Int](repeating: problem.days - 1, count: linear.columnCount)
    for columns in intakes {
      for (day, column) in columns.enumerated() { if let column { days[column] = day } }
    }
    for leg in shipments { days[leg.column] = leg.leaves }
    for trip in trips { days[trip.column] = trip.period }
    for columns in stocks.flatMap({ $0 }) {
      for (day, column) in columns.enumerated() { if let column { days[column] = day } }
    }
    for desk in desks {
      for column in desk.visits + (desk.counted + desk.parcels).compactMap({ $0 }) {
        days[column] = desk.period
      }
    }
    return days
  }
}

extension LinearProgram {
  /// The entries of each row: `[row]`.
  fileprivate var entriesByRow: [[(column: Int, value: Double)]] {
    var rows = [[(column: Int, value: Double)]](repeating: [], count: rowCount)
    for (index, row) in entryRows.enumerated() {
      rows[Int(row)].append((Int(entryColumns[index]), entryValues[index]))
    }
    return rows
  }
}
