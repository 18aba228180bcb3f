import EntenteLinear

/// The program of how sites that hand out given goods on given days share them among the zones
/// that come, so that every zone has the same share, and the greatest, of the days that it is to
/// have.
///
/// All who come to a site on a day get the same, which takes the fewest visits.
struct ProgramSplit {
  /// The program: visits in thousands of person-days, then the share.
  private(set) var linear = LinearProgram(.maximize)
  /// Shape `[desk]`: the visits that fetch what is handed out, in thousands of person-days.
  let visits: [Double]
  /// Shape `[desk][reach of the desk]`: the share of these visits, once they are known.
  private(set) var shares: [[Double]] = []
  /// The share of the days that every zone is to have, once it is known.
  private(set) var share = 0.0

  /// Shape `[desk][reach of the desk]`.
  private var columns: [[Int]] = []

  /// Takes what sites hand out from a point of a program.
  /// - Parameter days: shape `[zone]`: how many days each zone is to be covered for.
  /// - Complexity: O(reaches × days).
  init(_ program: ReliefProgram, _ point: [Double], days: [Double]) {
    visits = program.desks.map { $0.neededVisits(point) }
    let problem = program.problem
    for (desk, most) in zip(program.desks, visits) {
      let row = linear.addRow(upper: most)
      columns.append(desk.reaches.map { _ in linear.addColumn(upper: most, entries: [(row, 1)]) })
    }
    limitPeople(program)
    addCoverage(
      program, point,
      days.enumerated().map { zone, days in
        days * problem.zones[zone].people / 1000
      })
  }

  /// Takes the visits from a point of the program.
  mutating func take(_ point: [Double]) {
    share = point[linear.columnCount - 1]
    shares = zip(columns, visits).map { columns, all in
      columns.map { all > 1e-9 ? max(0, point[$0]) / all : 0 }
    }
  }

  /// No more people of a zone come on a day than live there.
  private mutating func limitPeople(_ program: ReliefProgram) {
    let problem = program.problem
    let rows = problem.zones.map { zone in
      program.periods.indices.map { _ in linear.addRow(upper: zone.people / 1000) }
    }
    for (desk, columns) in zip(program.desks, columns) {
      for (reach, column) in zip(desk.reaches, columns) {
        linear.addEntry(
          row: rows[problem.reaches[reach].zone][desk.period], column: column, value: 1)
      }
    }
  }

  /// The share counts most; among plans of the greatest share the one that hands out most.
  private mutating func addCoverage(
    _ program: ReliefProgram, _ point: [Double], _ targets: [Double]
  ) {
    let rows = targets.map { _ in linear.addRow(lower: 0) }
    for (index, desk) in program.desks.enumerated() where visits[index] > 0 {
      let worth = desk.worth(point, program.problem) / visits[index]
      for (reach, column) in zip(desk.reaches, columns[index]) {
        linear.setCost(column, to: 0.001 * worth)
        linear.addEntry(
          row: rows[program.problem.reaches[reach].zone], column: column, value: worth)
      }
    }
    linear.addColumn(
      cost: targets.reduce(0, +), upper: 1,
      entries: targets.enumerated().filter { $0.element > 0 }.map { (rows[$0.offset], -$0.element) }
    )
  }
}

extension ReliefProgram.Desk {
  /// The visits that fetch what counts, in thousands of person-days.
  fileprivate func neededVisits(_ point: [Double]) -> Double {
    if isBundle { return visits.reduce(0) { $0 + max(0, point[$1]) } }
    return max(0, counted.compactMap { $0.map { point[$0] } }.max() ?? 0)
  }

  /// What it hands out, in thousands of rations.
  fileprivate func worth(_ point: [Double], _ problem: ReliefProblem) -> Double {
    if isBundle { return visits.reduce(0) { $0 + max(0, point[$1]) } }
    return zip(problem.shares(ofRation: ration), counted).reduce(0) { sum, line in
      sum + line.0 * (line.1.map { max(0, point[$0]) } ?? 0)
    }
  }
}
