/// Puts a program of relief together: goods first, then trucks, then people.
struct ProgramBuilder {
  var program: ReliefProgram
  let shape: ProgramShape
  /// Shape `[day]`: the period of each day.
  private let periodOfDay: [Int]
  /// Shape `[place][commodity][period]`: the columns of what comes in or arrives.
  private var inflow: [[[[Int]]]]

  var problem: ReliefProblem { program.problem }
  var periods: [Range<Int>] { program.periods }

  init(_ program: ReliefProgram, _ shape: ProgramShape) {
    self.program = program
    self.shape = shape
    periodOfDay = program.periods.enumerated().flatMap { index, days in days.map { _ in index } }
    let none = [[Int]](repeating: [], count: program.periods.count)
    inflow = program.problem.places.map { _ in program.problem.commodities.map { _ in none } }
  }

  mutating func build() {
    addBalances()
    addIntakes()
    addShipments()
    addStocks()
    addThroughputs()
    addTrips()
    DeskBuilder.build(&self)
  }

  /// The sum of a figure over the days of a period.
  func sum(_ figure: [Double], over period: Int) -> Double {
    periods[period].reduce(0) { $0 + figure[$1] }
  }

  mutating func note(
    _ limit: ReliefBottleneck.Limit, _ period: Int, row: Int? = nil, column: Int? = nil,
    factor: Double = 1
  ) {
    program.limits.append(
      .init(
        limit: limit, period: period, isColumn: row == nil, index: row ?? column ?? 0,
        factor: factor))
  }

  private mutating func addBalances() {
    program.balances = problem.places.indices.map { place in
      problem.commodities.indices.map { commodity in
        periods.indices.map { period in
          guard shape.allows(commodity, at: place, on: periods[period]) else { return nil }
          return program.linear.addRow(lower: 0)
        }
      }
    }
    for (place, contents) in problem.places.enumerated() {
      for (commodity, tonnes) in contents.stockTonnes.enumerated() where tonnes > 0 {
        guard let row = program.balances[place][commodity][0] else { continue }
        program.linear.setRowBounds(row, lower: -tonnes, upper: .infinity)
        note(.stock(place: place, commodity: commodity), 0, row: row, factor: -1)
      }
    }
  }

  private mutating func addIntakes() {
    let gates = problem.crossings.indices.map { gateRows($0) }
    for (index, supply) in problem.supplies.enumerated() {
      let crossing = problem.crossings.firstIndex { $0.place == supply.place }
      var columns: [Int?] = []
      for period in periods.indices {
        guard let row = program.balances[supply.place][supply.commodity][period] else {
          columns.append(nil)
          continue
        }
        let column = program.linear.addColumn(
          upper: sum(supply.tonnesADay, over: period), entries: [(row, 1)])
        columns.append(column)
        inflow[supply.place][supply.commodity][period].append(column)
        if sum(supply.tonnesADay, over: period) > 0 {
          note(.supply(supply: index), period, column: column)
        }
        if let crossing, let gate = gates[crossing][period] {
          let loads = truckloads(supply.commodity, through: crossing)
          program.linear.addEntry(row: gate, column: column, value: loads)
        }
      }
      program.intakes.append(columns)
    }
  }

  private func truckloads(_ commodity: Int, through crossing: Int) -> Double {
    ReliefProblem.truckloads(
      ofATonne: problem.commodities[commodity], tonnes: problem.crossings[crossing].truckTonnes,
      cubicMetres: problem.crossings[crossing].truckCubicMetres)
  }

  private mutating func gateRows(_ index: Int) -> [Int?] {
    guard shape.limitsCrossing[index] else { return periods.map { _ in nil } }
    let crossing = problem.crossings[index]
    return periods.indices.map { period in
      let row = program.linear.addRow(upper: sum(crossing.passingTrucks, over: period))
      let passing = sum(crossing.trucksADay, over: period)
      let inspected = sum(crossing.inspectedTrucksADay, over: period)
      let limit: ReliefBottleneck.Limit =
        passing < inspected
        ? .crossingTrucks(crossing: index)
        : inspected < passing ? .inspection(crossing: index) : .gate(crossing: index)
      if min(passing, inspected) > 0 { note(limit, period, row: row) }
      return row
    }
  }

  private mutating func addShipments() {
    for (index, road) in problem.roads.enumerated() {
      for commodity in problem.commodities.indices {
        for (leaves, arrives) in legs(index) {
          guard let from = program.balances[road.from][commodity][leaves],
            let to = program.balances[road.to][commodity][arrives]
          else { continue }
          let column = program.linear.addColumn(
            upper: isClosed(index, in: leaves) ? 0 : .infinity, entries: [(from, -1), (to, 1)])
          inflow[road.to][commodity][arrives].append(column)
          program.shipments.append((index, commodity, leaves, arrives, column))
        }
      }
    }
  }

  private func isClosed(_ road: Int, in period: Int) -> Bool {
    !periods[period].contains { problem.carries(road, on: $0) }
  }

  /// The periods in which goods can leave on a road, each with those in which they then arrive.
  private func legs(_ index: Int) -> [(Int, Int)] {
    let lag = problem.roads[index].lagDays
    var legs: [(Int, Int)] = []
    for day in 0..<max(0, problem.days - lag) where shape.carries[index][day] {
      let leg = (periodOfDay[day], periodOfDay[day + lag])
      if legs.last.map({ $0 != leg }) ?? true { legs.append(leg) }
    }
    return legs
  }

  private mutating func addStocks() {
    for place in problem.places.indices {
      let limits = shape.limitsStorage[place] ? storageRows(place) : []
      program.stocks.append(
        problem.commodities.indices.map { commodity in
          periods.indices.map { addStock(place, commodity, $0, limits) }
        })
    }
  }

  private mutating func storageRows(_ place: Int) -> [Int] {
    periods.indices.map { period in
      let row = program.linear.addRow(upper: problem.places[place].storageTonnes)
      note(.storage(place: place), period, row: row)
      return row
    }
  }

  private mutating func addStock(
    _ place: Int, _ commodity: Int, _ period: Int, _ limits: [Int]
  ) -> Int? {
    let keeps = problem.commodities[commodity].shelfDays ?? .max
    guard period + 1 < periods.count, keeps > 0,
      let row = program.balances[place][commodity][period],
      let next = program.balances[place][commodity][period + 1]
    else { return nil }
    let column = program.linear.addColumn(entries: [(row, -1), (next, 1)])
    if !limits.isEmpty { program.linear.addEntry(row: limits[period], column: column, value: 1) }
    addShelfLife(place, commodity, period, stock: column, keeps)
    return column
  }

  /// What stays at the end of a day has come in the last days; what was there at the start counts
  /// as come on the first day.
  private mutating func addShelfLife(
    _ place: Int, _ commodity: Int, _ period: Int, stock: Int, _ keeps: Int
  ) {
    let last = periods[period].upperBound - 1
    guard keeps <= last else { return }
    let row = program.linear.addRow(upper: 0, entries: [(stock, 1)])
    for recent in periodOfDay[last - keeps + 1]...period {
      for column in inflow[place][commodity][recent] {
        program.linear.addEntry(row: row, column: column, value: -1)
      }
    }
    note(.shelfLife(place: place, commodity: commodity), period, row: row)
  }

  private mutating func addThroughputs() {
    for place in problem.places.indices where shape.limitsThroughput[place] {
      for period in periods.indices {
        let days = Double(periods[period].count)
        let columns = inflow[place].flatMap { $0[period] }
        let row = program.linear.addRow(
          upper: problem.places[place].throughputTonnesADay * days,
          entries: columns.map { ($0, 1) })
        note(.throughput(place: place), period, row: row)
      }
    }
  }
}

extension ReliefProblem {
  /// The cubic metres of a truck that can be filled before it has its load.
  func usefulRoom(_ fleet: Fleet) -> Double {
    let most = commodities.reduce(0) { max($0, $1.cubicMetresATonne) }
    return min(fleet.cubicMetres, most * fleet.tonnes)
  }
}

extension ProgramBuilder {
  private struct Leg: Hashable {
    var road: Int
    var period: Int
  }

  fileprivate mutating func addTrips() {
    let problem = problem
    let loads = Dictionary(grouping: program.shipments) { Leg(road: $0.road, period: $0.leaves) }
    let fleets = problem.fleets.indices.map { fleetRows($0) }
    for (index, road) in problem.roads.enumerated() where shape.countsTrips[index] {
      for period in periods.indices {
        guard let carried = loads[Leg(road: index, period: period)] else { continue }
        let columns = problem.fleets.indices.map { fleet in
          tripColumn(index, fleet, period, row: fleets[fleet][period])
        }
        if shape.limitsTrips[index] { limitTrips(index, road, period, columns) }
        addLoad(columns, carried.map { ($0.column, 1) }, \.tonnes)
        guard takesRoom else { continue }
        let room = carried.map { ($0.column, problem.commodities[$0.commodity].cubicMetresATonne) }
        addLoad(columns, room, problem.usefulRoom)
      }
    }
  }

  /// Whether some truck can be full before it has its load.
  private var takesRoom: Bool {
    problem.fleets.contains { fleet in
      problem.commodities.contains { $0.cubicMetresATonne * fleet.tonnes > fleet.cubicMetres }
    }
  }

  private mutating func fleetRows(_ index: Int) -> [Int?] {
    guard shape.limitsFleet[index] else { return periods.map { _ in nil } }
    let fleet = problem.fleets[index]
    return periods.indices.map { period in
      let hours = fleet.hoursADay * Double(periods[period].count)
      let row = program.linear.addRow(upper: fleet.trucks * hours)
      note(.trucks(fleet: index), period, row: row, factor: fleet.hoursADay)
      return row
    }
  }

  private mutating func tripColumn(_ index: Int, _ fleet: Int, _ period: Int, row: Int?) -> Int {
    let road = problem.roads[index]
    let trucks = problem.fleets[fleet].trucks
    var upper = Double.infinity
    let isShort = road.openHours < problem.fleets[fleet].hoursADay && trucks < .infinity
    if isShort, road.hours > 0 {
      upper = trucks * road.openHours / (2 * road.hours) * Double(periods[period].count)
    }
    let column = program.linear.addColumn(upper: upper)
    if upper < .infinity {
      note(
        .roadHours(road: index, fleet: fleet), period, column: column,
        factor: trucks / (2 * road.hours))
      note(
        .trucks(fleet: fleet), period, column: column,
        factor: road.openHours / (2 * road.hours) * Double(periods[period].count))
    }
    if let row, road.hours > 0 {
      program.linear.addEntry(row: row, column: column, value: 2 * road.hours)
    }
    program.trips.append((index, fleet, period, column))
    return column
  }

  private mutating func limitTrips(
    _ index: Int, _ road: ReliefProblem.Road, _ period: Int, _ columns: [Int]
  ) {
    let limit = sum(road.tripsADay, over: period)
    let row = program.linear.addRow(upper: limit, entries: columns.map { ($0, 1) })
    if limit > 0 { note(.roadTrips(road: index), period, row: row) }
  }

  private mutating func addLoad(
    _ trips: [Int], _ carried: [(Int, Double)], _ capacity: (ReliefProblem.Fleet) -> Double
  ) {
    let row = program.linear.addRow(upper: 0)
    for (column, share) in carried where share > 0 {
      program.linear.addEntry(row: row, column: column, value: share)
    }
    for (fleet, column) in trips.enumerated() {
      program.linear.addEntry(row: row, column: column, value: -capacity(problem.fleets[fleet]))
    }
  }
}
