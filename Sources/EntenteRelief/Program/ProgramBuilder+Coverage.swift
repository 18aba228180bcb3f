extension ProgramBuilder {
  /// Adds the columns of days covered, and the rows that tie them to what zones get.
  mutating func addCoverages() {
    let rows = problem.zones.map { _ in program.linear.addRow(lower: 0, upper: 0) }
    for season in program.seasons { addCoverage(season, rows) }
    if program.seasons.isEmpty {
      for desk in program.desks {
        for index in desk.reaches.indices { addCoverage(desk, index, rows) }
      }
    }
    program.coverages = rows.map { row in
      program.linear.addColumn(upper: Double(problem.days), entries: [(row, -1)])
    }
  }

  private mutating func addCoverage(_ desk: ReliefProgram.Desk, _ index: Int, _ rows: [Int]) {
    let zone = problem.reaches[desk.reaches[index]].zone
    let thousands = problem.zones[zone].people / 1000
    let shares = problem.shares(ofRation: desk.ration)
    if desk.isBundle {
      program.linear.addEntry(row: rows[zone], column: desk.visits[index], value: 1 / thousands)
      return
    }
    for (share, column) in zip(shares, desk.counted) {
      guard let column, share > 0 else { continue }
      program.linear.addEntry(row: rows[zone], column: column, value: share / thousands)
    }
  }

  private mutating func addCoverage(_ season: ReliefProgram.Season, _ rows: [Int]) {
    let zone = problem.reaches[season.reach].zone
    let thousands = problem.zones[zone].people / 1000
    for (column, share) in zip(
      season.counted, problem.shares(ofRation: problem.zones[zone].ration))
    {
      guard let column, share > 0 else { continue }
      program.linear.addEntry(row: rows[zone], column: column, value: share / thousands)
    }
  }

  /// Adds what zones get at sites over all days: together as much as the sites hand out, and each
  /// at most what those who come need.
  mutating func addSeasons() {
    for site in problem.sites.indices {
      for ration in problem.rations.indices {
        let desks = program.desks.filter { $0.site == site && $0.ration == ration }
        if !desks.isEmpty { addSeasons(desks) }
      }
    }
  }

  private mutating func addSeasons(_ desks: [ReliefProgram.Desk]) {
    let ration = problem.rations[desks[0].ration]
    let lines = ration.needs.indices.map { line -> Int? in
      let columns = desks.flatMap { desk in
        desk.isBundle ? desk.visits : desk.counted[line].map { [$0] } ?? []
      }
      guard ration.needs[line] > 0, !columns.isEmpty else { return nil }
      return program.linear.addRow(lower: 0, upper: 0, entries: columns.map { ($0, -1) })
    }
    for (index, reach) in desks[0].reaches.enumerated() {
      addSeason(reach, desks.map { $0.visits[index] }, lines)
    }
  }

  private mutating func addSeason(_ reach: Int, _ visits: [Int], _ lines: [Int?]) {
    let row = program.linear.addRow(lower: 0, upper: 0, entries: visits.map { ($0, -1) })
    let column = program.linear.addColumn(entries: [(row, 1)])
    let counted = lines.map { row -> Int? in
      guard let row else { return nil }
      let part = program.linear.addColumn(entries: [(row, 1)])
      program.linear.addRow(upper: 0, entries: [(part, 1), (column, -1)])
      return part
    }
    program.seasons.append(.init(reach: reach, visits: column, counted: counted))
  }
}
