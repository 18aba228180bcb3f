import EntenteLinear

extension ReliefProgram {
  /// A column and what a unit of it stands for.
  typealias Term = (column: Int, value: Double)

  /// All that counts as handed out, in thousands of rations.
  var rationTerms: [Term] {
    desks.flatMap { desk -> [Term] in
      if desk.isBundle { return desk.visits.map { ($0, 1) } }
      let shares = problem.shares(ofRation: desk.ration)
      return zip(desk.counted, shares).compactMap { column, share in
        column.flatMap { share > 0 ? ($0, share) : nil }
      }
    }
  }

  /// The transport of goods, in tonne-kilometres.
  var transportTerms: [Term] {
    shipments.map { ($0.column, problem.roads[$0.road].kilometres) }
  }

  /// The cost of goods and of transport.
  var costTerms: [Term] {
    let goods = intakes.enumerated().flatMap { supply, columns in
      columns.compactMap { $0 }.map { ($0, problem.supplies[supply].costATonne) }
    }
    return goods
      + shipments.map {
        ($0.column, problem.roads[$0.road].cost(ofATonne: $0.commodity))
      }
  }

  /// Seeks the greatest sum of the terms, and nothing else.
  mutating func seek(_ sense: LinearProgram.Sense, _ terms: [Term]) {
    linear.sense = sense
    for column in 0..<linear.columnCount { linear.setCost(column, to: 0) }
    for (column, value) in terms { linear.setCost(column, to: linear.costs[column] + value) }
  }

  /// Seeks the most rations.
  /// - Parameter transportWeight: the thousands of rations that a tonne-kilometre weighs; above 0
  ///   where plans with less transport are to be taken among those that are as good, at once.
  public mutating func seekTotal(transportWeight: Double = 0) {
    seek(.maximize, rationTerms + transportTerms.map { ($0.column, -transportWeight * $0.value) })
  }

  /// Seeks the least deprivation: a day that is covered takes away what the last of so many days
  /// without would add, in thousands of people.
  /// - Precondition: zones are told apart.
  mutating func seekDeprivation() {
    seek(.maximize, [])
    for (zone, coverage) in coverages.enumerated() where problem.needsSomething(zone) {
      let thousands = problem.zones[zone].people / 1000
      let row = linear.addRow(lower: 0, upper: 0, entries: [(coverage, -1)])
      for without in (1...problem.days).reversed() {
        linear.addColumn(
          cost: thousands * Double(2 * without - 1), upper: 1, entries: [(row, 1)])
      }
    }
    let all = problem.zones.indices.filter(problem.needsSomething)
      .reduce(0) { $0 + problem.zones[$1].people / 1000 }
    linear.offset = -all * Double(problem.days * problem.days)
  }

  /// Seeks the least cost at which every zone has a coverage of every line on every day.
  mutating func seekCheapest(coverage: Double) {
    seek(.minimize, costTerms)
    var terms: [[[[Term]]]] = problem.zones.map { _ in
      (0..<problem.lineCount).map { _ in periods.map { _ in [] } }
    }
    for desk in desks {
      for (index, reach) in desk.reaches.enumerated() {
        let needs = problem.rations[desk.ration].needs
        for line in needs.indices where needs[line] > 0 {
          let column = desk.isBundle ? desk.visits[index] : desk.counted[line]
          guard let column else { continue }
          terms[problem.reaches[reach].zone][line][desk.period].append((column, 1))
        }
      }
    }
    for zone in problem.zones.indices where problem.needsSomething(zone) {
      let needs = problem.rations[problem.zones[zone].ration].needs
      for line in needs.indices where needs[line] > 0 {
        for (period, days) in periods.enumerated() {
          let people = problem.zones[zone].people * Double(days.count) / 1000
          linear.addRow(lower: coverage * people, entries: terms[zone][line][period])
        }
      }
    }
  }

  /// Demands coverage over the horizon.
  /// - Parameter coverage: shape `[zone]`: 0...1.
  mutating func require(_ coverage: [Double]) {
    for (zone, share) in coverage.enumerated() where problem.needsSomething(zone) {
      linear.setColumnBounds(
        coverages[zone], lower: share * Double(problem.days), upper: Double(problem.days))
    }
  }
}
