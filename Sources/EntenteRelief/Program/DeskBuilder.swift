/// Adds what is handed out to a program of relief: visits, what they take home, and coverage.
struct DeskBuilder {
  private var builder: ProgramBuilder
  /// Shape `[zone][period]`: the columns of visits, and how many of theirs are the zone's.
  private var visits: [[[(column: Int, value: Double)]]]
  /// Shape `[site][period]`.
  private var siteRows: [[Int?]]

  private var problem: ReliefProblem { builder.problem }
  private var periods: [Range<Int>] { builder.periods }

  static func build(_ builder: inout ProgramBuilder) {
    var desks = DeskBuilder(builder)
    desks.addDesks()
    desks.limitPeople()
    builder = desks.builder
    if builder.program.detail == .horizon { builder.addSeasons() }
    if builder.program.detail != .needs { builder.addCoverages() }
  }

  private init(_ builder: ProgramBuilder) {
    self.builder = builder
    let none = [[(column: Int, value: Double)]](repeating: [], count: builder.periods.count)
    visits = builder.problem.zones.map { _ in none }
    siteRows = []
    siteRows = problem.sites.indices.map { addSiteRows($0) }
  }

  private mutating func addSiteRows(_ index: Int) -> [Int?] {
    guard builder.shape.limitsSite[index] else { return periods.map { _ in nil } }
    let site = problem.sites[index]
    return periods.indices.map { period in
      let thousands = builder.sum(site.peopleADay, over: period) * site.daysAVisit / 1000
      let row = builder.program.linear.addRow(upper: thousands)
      if thousands > 0 {
        builder.note(.sitePeople(site: index), period, row: row, factor: site.daysAVisit / 1000)
      }
      return row
    }
  }

  private mutating func addDesks() {
    for (site, reaches) in reachesBySite().enumerated() {
      for period in periods.indices where opens(site, in: period) {
        for group in groups(reaches) {
          let ration = problem.zones[problem.reaches[group[0]].zone].ration
          addDesk(.init(site: site, ration: ration, period: period, reaches: group))
        }
      }
    }
  }

  private func opens(_ site: Int, in period: Int) -> Bool {
    periods[period].contains { builder.shape.opens[site][$0] }
  }

  private func reachesBySite() -> [[Int]] {
    var all = problem.sites.map { _ in [Int]() }
    for (index, reach) in problem.reaches.enumerated() where problem.zones[reach.zone].people > 0 {
      all[reach.site].append(index)
    }
    return all
  }

  /// The reaches of a site that are counted together.
  private func groups(_ reaches: [Int]) -> [[Int]] {
    guard [.needs, .horizon].contains(builder.program.detail) else {
      return reaches.map { [$0] }
    }
    return problem.rations.indices.map { ration in
      reaches.filter { problem.zones[problem.reaches[$0].zone].ration == ration }
    }.filter { !$0.isEmpty }
  }

  private mutating func addDesk(_ empty: ReliefProgram.Desk) {
    var desk = empty
    let ration = problem.rations[desk.ration]
    let available = ration.kilograms.map { isAvailable($0, desk) }
    let lines = ration.needs.indices.map { line in
      ration.needs[line] > 0
        && available.indices.contains { available[$0] && ration.contents[line][$0] > 0 }
    }
    guard lines.contains(true) else { return }
    let needed = ration.needs.indices.filter { ration.needs[$0] > 0 }
    let isAll = builder.program.detail == .everything
    if isAll, needed.contains(where: { !lines[$0] }) { return }
    desk.isBundle = ration.isFixed && (isAll || needed.count == 1)
    desk.visits = desk.reaches.map { addVisits($0, desk) }
    if desk.isBundle {
      addBundle(&desk, ration, needed)
    } else {
      addLines(&desk, ration, lines, available)
    }
    builder.program.desks.append(desk)
  }

  /// Whether all that a parcel holds can be at the site.
  private func isAvailable(_ kilograms: [Double], _ desk: ReliefProgram.Desk) -> Bool {
    let place = problem.sites[desk.site].place
    return kilograms.contains { $0 > 0 }
      && kilograms.indices.allSatisfy {
        kilograms[$0] == 0 || builder.program.balances[place][$0][desk.period] != nil
      }
  }

  private mutating func addVisits(_ reach: Int, _ desk: ReliefProgram.Desk) -> Int {
    let column = addVisitColumn(desk)
    visits[problem.reaches[reach].zone][desk.period].append((column, 1))
    return column
  }

  private mutating func addVisitColumn(_ desk: ReliefProgram.Desk) -> Int {
    let isOpen = builder.sum(problem.sites[desk.site].peopleADay, over: desk.period) > 0
    let column = builder.program.linear.addColumn(upper: isOpen ? .infinity : 0)
    if let row = siteRows[desk.site][desk.period] {
      builder.program.linear.addEntry(row: row, column: column, value: 1)
    }
    return column
  }

  private mutating func take(_ kilograms: [Double], _ desk: ReliefProgram.Desk, column: Int) {
    let place = problem.sites[desk.site].place
    for commodity in kilograms.indices where kilograms[commodity] > 0 {
      if let row = builder.program.balances[place][commodity][desk.period] {
        builder.program.linear.addEntry(row: row, column: column, value: -kilograms[commodity])
      }
    }
  }

  private mutating func addBundle(
    _ desk: inout ReliefProgram.Desk, _ ration: ReliefProblem.Ration, _ needed: [Int]
  ) {
    for column in desk.visits {
      for line in needed { take(ration.kilograms[line], desk, column: column) }
    }
    desk.counted = ration.needs.map { _ in nil }
    desk.parcels = ration.kilograms.map { _ in nil }
  }

  private mutating func addLines(
    _ desk: inout ReliefProgram.Desk, _ ration: ReliefProblem.Ration, _ lines: [Bool],
    _ available: [Bool]
  ) {
    desk.counted = lines.map { $0 ? builder.program.linear.addColumn() : nil }
    desk.parcels = available.map {
      !ration.isFixed && $0 ? builder.program.linear.addColumn() : nil
    }
    for (line, column) in desk.counted.enumerated() {
      if let column { limit(column, line, toVisitsOf: desk) }
    }
    for (parcel, column) in desk.parcels.enumerated() {
      if let column { take(ration.kilograms[parcel], desk, column: column) }
    }
    for (line, column) in desk.counted.enumerated() {
      guard let column else { continue }
      if ration.isFixed {
        take(ration.kilograms[line], desk, column: column)
      } else {
        meet(line, ration, desk, column)
      }
    }
  }

  /// What counts is at most what those who come need; with everything for everybody, no less.
  private mutating func limit(_ column: Int, _ line: Int, toVisitsOf desk: ReliefProgram.Desk) {
    let isAll = builder.program.detail == .everything
    builder.program.linear.addRow(
      lower: isAll ? 0 : -.infinity, upper: 0,
      entries: [(column, 1)] + desk.visits.map { ($0, -1) })
  }

  /// What counts towards a line is at most what the parcels hold of it.
  private mutating func meet(
    _ line: Int, _ ration: ReliefProblem.Ration, _ desk: ReliefProgram.Desk, _ column: Int
  ) {
    let row = builder.program.linear.addRow(upper: 0, entries: [(column, 1)])
    for (parcel, units) in desk.parcels.enumerated() {
      let share = ration.contents[line][parcel] / ration.needs[line]
      if let units, share > 0 {
        builder.program.linear.addEntry(row: row, column: units, value: -share)
      }
    }
  }

  private mutating func limitPeople() {
    for (zone, columns) in visits.enumerated() {
      for period in periods.indices where !columns[period].isEmpty {
        let thousands = problem.zones[zone].people * Double(periods[period].count) / 1000
        builder.program.linear.addRow(upper: thousands, entries: columns[period])
      }
    }
  }
}
