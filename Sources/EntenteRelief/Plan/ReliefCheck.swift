/// Replays a plan from the problem alone, without the linear program, and lists all that is wrong.
///
/// Goods are followed lot by lot, by the day on which they came to a place; the oldest leave
/// first.
struct ReliefCheck: Sendable {
  /// What a replay finds wrong.
  enum Flaw: Sendable, Hashable {
    /// Something is listed that does not exist, or on a day outside of the horizon.
    case unknown(String)
    /// A quantity is below 0 or no number.
    case notAQuantity(String)
    /// More comes in than the supply has.
    case overSupply(supply: Int, day: Int)
    /// More trucks come in than are let through and inspected.
    case overCrossing(crossing: Int, day: Int)
    /// More comes to a place than it can take in on a day.
    case overThroughput(place: Int, day: Int)
    /// More is left at the end of a day than a place can keep.
    case overStorage(place: Int, day: Int)
    /// More leaves a place, or is thrown away, than is there.
    case shortOfGoods(place: Int, commodity: Int, day: Int)
    /// Something is kept for longer than it keeps.
    case spoiled(place: Int, commodity: Int, day: Int)
    /// Something is thrown away that keeps and finds room.
    case needlessWaste(place: Int, commodity: Int, day: Int)
    /// Goods leave on a road that is cut.
    case closedRoad(road: Int, day: Int)
    /// More trucks leave on a road than may.
    case overTrips(road: Int, day: Int)
    /// More leaves on a road than its trucks carry, by weight or by room.
    case overLoad(road: Int, day: Int)
    /// More trucks are under way on a road than its open hours allow.
    case overRoadHours(road: Int, fleet: Int, day: Int)
    /// The trucks of a kind would work more hours than they do.
    case overFleet(fleet: Int, day: Int)
    /// More people come to a site than it can serve.
    case overSite(site: Int, day: Int)
    /// More people of a zone come than live there.
    case overPeople(zone: Int, day: Int)
    /// Those who come would take home more than a day needs, with a fixed diet.
    case overVisits(reach: Int, day: Int)
    /// A figure of the outcome is not what the replay gives.
    case wrongFigure(String)
  }

  /// What was wrong, in the order in which it was found.
  private(set) var flaws: [Flaw] = []
  /// Whose needs are met, by the replay; `nil` where the dispatch cannot be replayed at all.
  private(set) var coverage: Coverage?
  /// The transport in tonne-kilometres.
  private(set) var tonneKilometres = 0.0
  /// The cost of goods and transport.
  private(set) var cost = 0.0

  let problem: ReliefProblem
  let dispatch: Dispatch

  /// Replays a dispatch.
  /// - Complexity: O((places * commodities + roads * fleets + reaches) * days + what is listed).
  init(_ dispatch: Dispatch, of problem: ReliefProblem) {
    self.problem = problem
    self.dispatch = dispatch
    guard hasSense() else { return }
    checkIntakes()
    checkRoads()
    checkPlaces()
    checkPeople()
    coverage = Coverage(met: met(), of: problem)
    addUpCosts()
  }

  /// Replays an outcome's dispatch, and compares its figures.
  init(_ outcome: ReliefOutcome, of problem: ReliefProblem) {
    self.init(outcome.dispatch, of: problem)
    guard let coverage else { return }
    for zone in problem.zones.indices
    where !Self.isNear(outcome.coverage.byZone[zone], coverage.byZone[zone]) {
      flaws.append(.wrongFigure("the coverage of zone \(zone)"))
    }
    if !Self.isNear(outcome.coverage.rations, coverage.rations) {
      flaws.append(.wrongFigure("the rations"))
    }
    if !Self.isNear(outcome.tonneKilometres, tonneKilometres) {
      flaws.append(.wrongFigure("the transport"))
    }
    if !Self.isNear(outcome.cost, cost) { flaws.append(.wrongFigure("the cost")) }
  }

  /// Whether an amount is no more than a limit, but for rounding: a millionth of the limit and of
  /// a tonne, or of a thousand person-days.
  static func isWithin(_ amount: Double, _ limit: Double, scale: Double = 1) -> Bool {
    amount <= limit + 1e-6 * max(scale, limit.isFinite ? limit.magnitude : 0)
  }

  static func isNear(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-6 * max(1, left.magnitude, right.magnitude)
  }

  mutating func add(_ flaw: Flaw) { flaws.append(flaw) }
}

extension ReliefCheck {
  private mutating func hasSense() -> Bool {
    let days = 0..<problem.days
    for intake in dispatch.intakes {
      note("intake", intake.tonnes, days ~= intake.day, problem.supplies.indices ~= intake.supply)
    }
    for shipment in dispatch.shipments {
      note(
        "shipment", shipment.tonnes, days ~= shipment.day,
        problem.roads.indices ~= shipment.road,
        problem.commodities.indices ~= shipment.commodity)
    }
    for trip in dispatch.trips {
      note(
        "trip", trip.trucks, days ~= trip.day, problem.roads.indices ~= trip.road,
        problem.fleets.indices ~= trip.fleet)
    }
    for handout in dispatch.handouts {
      note(
        "handout", handout.units, days ~= handout.day, problem.reaches.indices ~= handout.reach,
        0..<problem.parcelCount ~= handout.parcel)
    }
    for visit in dispatch.visits {
      note(
        "visit", visit.personDays, days ~= visit.day, problem.reaches.indices ~= visit.reach)
    }
    for waste in dispatch.wastes {
      note(
        "waste", waste.tonnes, days ~= waste.day, problem.places.indices ~= waste.place,
        problem.commodities.indices ~= waste.commodity)
    }
    return flaws.isEmpty
  }

  private mutating func note(_ what: String, _ quantity: Double, _ exists: Bool...) {
    if exists.contains(false) { add(.unknown(what)) }
    if !(quantity >= 0 && quantity < .infinity) { add(.notAQuantity(what)) }
  }

  private mutating func checkIntakes() {
    var taken = problem.supplies.map { _ in [Double](repeating: 0, count: problem.days) }
    var loads = problem.crossings.map { _ in [Double](repeating: 0, count: problem.days) }
    for intake in dispatch.intakes {
      taken[intake.supply][intake.day] += intake.tonnes
      let supply = problem.supplies[intake.supply]
      guard let gate = problem.crossings.firstIndex(where: { $0.place == supply.place }) else {
        continue
      }
      let crossing = problem.crossings[gate]
      loads[gate][intake.day] +=
        intake.tonnes
        * max(
          1 / crossing.truckTonnes,
          problem.commodities[supply.commodity].cubicMetresATonne / crossing.truckCubicMetres)
    }
    for day in 0..<problem.days {
      for (index, supply) in problem.supplies.enumerated()
      where !Self.isWithin(taken[index][day], supply.tonnesADay[day]) {
        add(.overSupply(supply: index, day: day))
      }
      for (index, crossing) in problem.crossings.enumerated() {
        let most = min(crossing.trucksADay[day], crossing.inspectedTrucksADay[day])
        if !Self.isWithin(loads[index][day], most) {
          add(.overCrossing(crossing: index, day: day))
        }
      }
    }
  }

  private mutating func addUpCosts() {
    for intake in dispatch.intakes {
      cost += intake.tonnes * problem.supplies[intake.supply].costATonne
    }
    for shipment in dispatch.shipments {
      cost += shipment.tonnes * problem.roads[shipment.road].cost(ofATonne: shipment.commodity)
      tonneKilometres += shipment.tonnes * problem.roads[shipment.road].kilometres
    }
  }
}
