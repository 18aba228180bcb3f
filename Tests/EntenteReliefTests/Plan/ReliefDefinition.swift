import EntenteRelief

@testable import EntenteLinear

/// Plans of relief written out a second time: every lot of goods is followed by the day on which it
/// came to a place, nothing is left out or put together, and each zone fetches each parcel on its
/// own.
struct ReliefDefinition {
  private struct Lot: Hashable {
    var place: Int
    var commodity: Int
    var came: Int
    var day: Int
  }

  private let problem: ReliefProblem
  private(set) var linear = LinearProgram(.maximize)
  /// The row that says that what a lot has at the start of a day is taken, kept or thrown away.
  private var lots: [Lot: Int] = [:]
  /// Shape `[zone]`: the columns of coverage, in days.
  private(set) var coverages: [Int] = []
  /// Columns of what comes in, and of what leaves, with their costs.
  private(set) var costs: [(column: Int, value: Double)] = []
  /// Columns of what leaves, with their kilometres.
  private(set) var transport: [(column: Int, value: Double)] = []
  /// Shape `[zone][line][day]`: the columns of what counts.
  private(set) var counted: [[[[Int]]]] = []

  init(_ problem: ReliefProblem) {
    self.problem = problem
    for place in problem.places.indices { addLots(place) }
    addIntakes()
    addRoads()
    addPeople()
  }

  private mutating func addLots(_ place: Int) {
    for commodity in problem.commodities.indices {
      for came in 0..<problem.days {
        let stocks = problem.places[place].stockTonnes
        let tonnes = came == 0 && commodity < stocks.count ? stocks[commodity] : 0
        for day in came..<problem.days {
          let row = linear.addRow(lower: day == came ? -tonnes : 0)
          lots[Lot(place: place, commodity: commodity, came: came, day: day)] = row
        }
      }
    }
    for day in 0..<problem.days - 1 { addKeeping(place, day) }
  }

  private mutating func addKeeping(_ place: Int, _ day: Int) {
    let room = linear.addRow(upper: problem.places[place].storageTonnes)
    for commodity in problem.commodities.indices {
      for came in 0...day {
        if let keeps = problem.commodities[commodity].shelfDays, day - came >= keeps { continue }
        var lot = Lot(place: place, commodity: commodity, came: came, day: day)
        let today = lots[lot]!
        lot.day += 1
        linear.addColumn(entries: [(today, -1), (lots[lot]!, 1), (room, 1)])
      }
    }
  }

  private mutating func addIntakes() {
    for supply in problem.supplies {
      let gate = problem.crossings.first { $0.place == supply.place }
      for day in 0..<problem.days {
        let lot = Lot(place: supply.place, commodity: supply.commodity, came: day, day: day)
        let column = linear.addColumn(
          upper: supply.tonnesADay[day], entries: [(lots[lot]!, 1)])
        costs.append((column, supply.costATonne))
        arrivals[supply.place, default: [:]][day, default: []].append(column)
        guard let gate else { continue }
        let volume = problem.commodities[supply.commodity].cubicMetresATonne
        let loads = max(1 / gate.truckTonnes, volume / gate.truckCubicMetres)
        trucksIn[supply.place, default: [:]][day, default: []].append((column, loads))
      }
    }
    for gate in problem.crossings {
      for day in 0..<problem.days {
        let entries = trucksIn[gate.place]?[day] ?? []
        linear.addRow(upper: gate.trucksADay[day], entries: entries)
        linear.addRow(upper: gate.inspectedTrucksADay[day], entries: entries)
      }
    }
  }

  private var arrivals: [Int: [Int: [Int]]] = [:]
  private var trucksIn: [Int: [Int: [(column: Int, value: Double)]]] = [:]

  private mutating func addRoads() {
    for day in 0..<problem.days {
      let hours = problem.fleets.map { linear.addRow(upper: $0.trucks * $0.hoursADay) }
      for road in problem.roads { addRoad(road, day, hours) }
    }
    for (place, contents) in problem.places.enumerated() {
      for day in 0..<problem.days {
        let columns = arrivals[place]?[day] ?? []
        linear.addRow(
          upper: contents.throughputTonnesADay, entries: columns.map { ($0, 1) })
      }
    }
  }

  private mutating func addRoad(_ road: ReliefProblem.Road, _ day: Int, _ hours: [Int]) {
    let trips = linear.addRow(upper: road.tripsADay[day])
    let (weight, room) = (linear.addRow(upper: 0), linear.addRow(upper: 0))
    for (fleet, row) in zip(problem.fleets, hours) {
      let trucks = linear.addColumn(
        upper: road.hours > 0 && fleet.trucks < .infinity
          ? fleet.trucks * road.openHours / (2 * road.hours) : .infinity)
      linear.addEntry(row: trips, column: trucks, value: 1)
      linear.addEntry(row: weight, column: trucks, value: -fleet.tonnes)
      let bulkiest = problem.commodities.map(\.cubicMetresATonne).max() ?? 0
      linear.addEntry(
        row: room, column: trucks, value: -min(fleet.cubicMetres, bulkiest * fleet.tonnes))
      linear.addEntry(row: row, column: trucks, value: 2 * road.hours)
    }
    let arrival = day + Int(road.hours / 24)
    for commodity in problem.commodities.indices {
      for came in 0...day {
        let from = lots[Lot(place: road.from, commodity: commodity, came: came, day: day)]!
        let column = linear.addColumn(entries: [(from, -1), (weight, 1)])
        linear.addEntry(
          row: room, column: column, value: problem.commodities[commodity].cubicMetresATonne)
        costs.append((column, road.costATonne))
        transport.append((column, road.kilometres))
        guard arrival < problem.days else { continue }
        let to = Lot(place: road.to, commodity: commodity, came: arrival, day: arrival)
        linear.addEntry(row: lots[to]!, column: column, value: 1)
        arrivals[road.to, default: [:]][arrival, default: []].append(column)
      }
    }
  }

  private mutating func addPeople() {
    counted = problem.zones.map { _ in
      problem.lineWeights.map { _ in [[Int]](repeating: [], count: problem.days) }
    }
    let rows = problem.zones.map { _ in linear.addRow(lower: 0, upper: 0) }
    for day in 0..<problem.days {
      let sites = problem.sites.map { linear.addRow(upper: $0.peopleADay[day]) }
      let zones = problem.zones.map { linear.addRow(upper: $0.people) }
      for reach in problem.reaches {
        let visits = linear.addColumn(entries: [
          (sites[reach.site], 1 / problem.sites[reach.site].daysAVisit), (zones[reach.zone], 1),
        ])
        addHandouts(reach, day, visits, coverage: rows[reach.zone])
      }
    }
    coverages = rows.map { linear.addColumn(upper: Double(problem.days), entries: [($0, -1)]) }
  }

  private mutating func addHandouts(
    _ reach: ReliefProblem.Reach, _ day: Int, _ visits: Int, coverage: Int
  ) {
    let zone = problem.zones[reach.zone]
    guard zone.people > 0 else { return }
    let ration = problem.rations[zone.ration]
    let weights = ration.needs.indices.map { ration.needs[$0] > 0 ? problem.lineWeights[$0] : 0 }
    let parcels = ration.kilograms.map { addParcel($0, problem.sites[reach.site].place, day) }
    for line in ration.needs.indices where ration.needs[line] > 0 {
      let part = linear.addColumn()
      linear.addRow(upper: 0, entries: [(part, 1), (visits, -1)])
      linear.addRow(
        upper: 0,
        entries: [(part, ration.needs[line])]
          + parcels.indices.map { (parcels[$0], -ration.contents[line][$0]) })
      let share = weights[line] / weights.reduce(0, +)
      linear.addEntry(row: coverage, column: part, value: share / zone.people)
      counted[reach.zone][line][day].append(part)
    }
  }

  /// Units of a parcel, out of lots of any age.
  private mutating func addParcel(_ kilograms: [Double], _ place: Int, _ day: Int) -> Int {
    let units = linear.addColumn()
    for commodity in kilograms.indices where kilograms[commodity] > 0 {
      let row = linear.addRow(lower: 0, entries: [(units, -kilograms[commodity] / 1000)])
      for came in 0...day {
        let lot = lots[Lot(place: place, commodity: commodity, came: came, day: day)]!
        linear.addColumn(entries: [(lot, -1), (row, 1)])
      }
    }
    return units
  }
}

extension ReliefDefinition {
  /// Zones whose people need something.
  var needy: [Int] {
    problem.zones.indices.filter {
      problem.zones[$0].people > 0
        && problem.rations[problem.zones[$0].ration].needs.contains { $0 > 0 }
    }
  }

  /// The best sum of terms, where zones must have so many days; `nil` where they cannot.
  func best(
    _ sense: LinearProgram.Sense, _ terms: [(column: Int, value: Double)],
    floors: [Int: Double] = [:], by solver: any LinearSolver
  ) throws -> Double? {
    var program = linear
    program.sense = sense
    for (column, value) in terms {
      program.setCost(column, to: program.costs[column] + value)
    }
    for (zone, floor) in floors {
      program.setColumnBounds(coverages[zone], lower: floor, upper: Double(problem.days))
    }
    return try solver.solve(program).objective
  }

  /// The most rations.
  func total(by solver: any LinearSolver) throws -> Double {
    let terms = needy.map { (coverages[$0], problem.zones[$0].people) }
    return try best(.maximize, terms, by: solver) ?? .nan
  }

  /// Leximin as it is defined: the greatest least coverage; a zone keeps it that cannot have more
  /// while none of the others has less, each tried on its own; then the same with the others.
  /// Shape `[zone]`, in days; whole days where nobody needs anything.
  func leximin(by solver: any LinearSolver) throws -> [Double] {
    var fixed: [Int: Double] = [:]
    while fixed.count < needy.count {
      let open = needy.filter { fixed[$0] == nil }
      let level = try greatestLeast(open, fixed, by: solver)
      var stuck: [Int] = []
      for zone in open {
        var floors = fixed.mapValues { $0 - 1e-7 }
        for other in open { floors[other] = level - 1e-7 }
        let most = try best(.maximize, [(coverages[zone], 1)], floors: floors, by: solver)
        if (most ?? 0) < level + 2e-5 { stuck.append(zone) }
      }
      for zone in stuck { fixed[zone] = level }
    }
    return problem.zones.indices.map { fixed[$0] ?? Double(problem.days) }
  }

  private func greatestLeast(
    _ open: [Int], _ fixed: [Int: Double], by solver: any LinearSolver
  ) throws -> Double {
    var program = linear
    let worst = program.addColumn(cost: 1, upper: Double(problem.days))
    for zone in open { program.addRow(lower: 0, entries: [(coverages[zone], 1), (worst, -1)]) }
    for (zone, level) in fixed {
      program.setColumnBounds(
        coverages[zone], lower: level - 1e-7, upper: Double(problem.days))
    }
    return try solver.solve(program).objective ?? .nan
  }
}
