import EntenteCase

/// A written plan of relief as the engine takes it, with the way back to its ids.
///
/// The order of zones, crossings, sites, roads, trucks, commodities and supplies is that of the
/// plan's tables; places are its crossings, then its warehouses, then its sites. What is not used
/// keeps its index and has a capacity of 0. Who controls a zone is not read.
public struct CompiledRelief: Sendable {
  /// The plan as it is written.
  public let plan: ReliefPlan
  /// The plan for the engine.
  public var problem: ReliefProblem
  /// Shape `[place]`: the ids of places.
  public let places: [String]
  /// Shape `[parcel]`: the ids of parcels; with a free diet those of commodities.
  public let parcels: [String]
  /// Shape `[line]`: the ids of parcels; with a free diet `energy`, `protein`, `fat`, `water`.
  public let lines: [String]

  /// What a truck from outside carries where neither the crossing nor a table of trucks says so,
  /// in tonnes.
  public static let usualTruckTonnes = 15.0

  /// Compiles a plan that was read without errors.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - usesPossibleSites: whether sites that are only possible are used as well, from the day on
  ///     which they could hand out.
  /// - Complexity: O(rows * days + zones * sites).
  public init(_ plan: ReliefPlan, usesPossibleSites: Bool = false) {
    var compiler = ReliefCompiler(plan, usesPossibleSites: usesPossibleSites)
    compiler.compile()
    self.plan = plan
    problem = compiler.problem
    places = compiler.places
    parcels = compiler.parcels
    lines = compiler.lines
  }
}

/// Puts a plan's tables into arrays.
private struct ReliefCompiler {
  let plan: ReliefPlan
  let usesPossibleSites: Bool
  let places: [String]
  private(set) var parcels: [String] = []
  private(set) var lines: [String] = []
  private(set) var problem: ReliefProblem

  private let placeIndex: [String: Int]

  init(_ plan: ReliefPlan, usesPossibleSites: Bool) {
    self.plan = plan
    self.usesPossibleSites = usesPossibleSites
    places = plan.crossings.map(\.id) + plan.warehouses.map(\.id) + plan.sites.map(\.id)
    placeIndex = Self.index(places)
    problem = ReliefProblem(days: plan.days)
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  mutating func compile() {
    compileCommodities()
    compileZones()
    compilePlaces()
    compileSites()
    compileRoads()
    compileSupplies()
  }

  private func daily(_ figure: (Int) -> Double) -> [Double] { (1...plan.days).map(figure) }

  private mutating func compileCommodities() {
    problem.commodities = plan.commodities.map {
      .init(cubicMetresATonne: $0.cubicMetresATonne ?? 0, shelfDays: $0.shelfLifeDays)
    }
    if plan.diet == .free {
      parcels = plan.commodities.map(\.id)
      lines = ["energy", "protein", "fat", "water"].filter { need(ofLine: $0) > 0 }
    } else {
      for commodity in plan.commodities where !parcels.contains(commodity.parcel) {
        parcels.append(commodity.parcel)
      }
      lines = parcels
    }
    problem.lineWeights = lines.map { line in
      plan.lineWeights.first { $0.line == line }?.weight ?? 1
    }
  }

  /// What a person needs in a day; water only where some commodity brings it.
  private func need(ofLine line: String) -> Double {
    switch line {
    case "energy": plan.standards.energyKcal
    case "protein": plan.standards.proteinGrams
    case "fat": plan.standards.fatGrams
    default:
      plan.commodities.contains { $0.waterLitresAKilogram > 0 } ? plan.standards.waterLitres : 0
    }
  }

  private func content(_ commodity: ReliefCommodity, ofLine line: String) -> Double {
    switch line {
    case "energy": commodity.kcalAKilogram
    case "protein": commodity.proteinGramsAKilogram
    case "fat": commodity.fatGramsAKilogram
    default: commodity.waterLitresAKilogram
    }
  }

  private mutating func compileZones() {
    for zone in plan.zones {
      let ration = plan.diet == .free ? freeRation : fixedRation(in: zone.id)
      let known = problem.rations.firstIndex(of: ration)
      if known == nil { problem.rations.append(ration) }
      problem.zones.append(
        .init(people: zone.people, ration: known ?? problem.rations.count - 1))
    }
  }

  private var freeRation: ReliefProblem.Ration {
    let count = plan.commodities.count
    return .init(
      kilograms: (0..<count).map { parcel in (0..<count).map { $0 == parcel ? 1 : 0 } },
      contents: lines.map { line in plan.commodities.map { content($0, ofLine: line) } },
      needs: lines.map { need(ofLine: $0) })
  }

  private func fixedRation(in zone: String) -> ReliefProblem.Ration {
    .init(
      fixed: parcels.map { parcel in
        plan.commodities.map { commodity in
          guard commodity.parcel == parcel else { return 0 }
          let own = plan.needs.last { $0.zone == zone && $0.commodity == commodity.id }
          return own?.kilogramsAPersonDay ?? commodity.kilogramsAPersonDay
        }
      })
  }

  private mutating func compilePlaces() {
    let crossings = plan.crossings.map { _ in ReliefProblem.Place(storageTonnes: 0) }
    let warehouses = plan.warehouses.map { warehouse in
      ReliefProblem.Place(
        storageTonnes: warehouse.isOpen ? warehouse.capacityTonnes ?? .infinity : 0,
        throughputTonnesADay: warehouse.isOpen ? .infinity : 0)
    }
    let sites = plan.sites.map {
      ReliefProblem.Place(storageTonnes: $0.capacityTonnes ?? .infinity)
    }
    problem.places = crossings + warehouses + sites
    for stock in plan.stocks {
      guard let place = placeIndex[stock.place],
        let commodity = plan.commodities.firstIndex(where: { $0.id == stock.commodity })
      else { continue }
      if problem.places[place].stockTonnes.isEmpty {
        problem.places[place].stockTonnes = plan.commodities.map { _ in 0 }
      }
      problem.places[place].stockTonnes[commodity] += stock.tonnes
    }
    problem.crossings = plan.crossings.indices.map { crossing($0) }
  }

  private func crossing(_ index: Int) -> ReliefProblem.Crossing {
    let crossing = plan.crossings[index]
    let load = usualLoad
    let isOpen = { (day: Int) in crossing.isOpen && !crossing.closedDays.contains(day) }
    let inspected = crossing.inspectionTrucksAnHour.map { $0 * crossing.openHours }
    return .init(
      place: index, trucksADay: daily { isOpen($0) ? crossing.trucksADay : 0 },
      inspectedTrucksADay: daily { isOpen($0) ? inspected ?? .infinity : 0 },
      truckTonnes: crossing.tonnesATruck ?? load.tonnes,
      truckCubicMetres: crossing.tonnesATruck == nil ? load.cubicMetres : .infinity)
  }

  /// The mean load of the plan's trucks.
  private var usualLoad: (tonnes: Double, cubicMetres: Double) {
    let number = plan.trucks.reduce(0) { $0 + $1.number }
    guard number > 0 else { return (CompiledRelief.usualTruckTonnes, .infinity) }
    let tonnes = plan.trucks.reduce(0) { $0 + $1.number * $1.loadTonnes }
    let room = plan.trucks.reduce(0) {
      $0 + ($1.number > 0 ? $1.number * ($1.loadCubicMetres ?? .infinity) : 0)
    }
    return (tonnes / number, room / number)
  }

  private mutating func compileSites() {
    for (index, site) in plan.sites.enumerated() {
      let most = min(site.peopleADay, plan.standards.peopleASite, served(at: site))
      let opens = firstDay(of: site)
      problem.sites.append(
        .init(
          place: plan.crossings.count + plan.warehouses.count + index,
          peopleADay: daily { day in opens.map { day >= $0 } ?? false ? most : 0 }))
      for (zone, people) in plan.zones.enumerated() {
        guard let kilometres = walk(from: people, to: site),
          kilometres <= plan.standards.walkKilometres
        else { continue }
        problem.reaches.append(.init(site: index, zone: zone, kilometres: kilometres))
      }
    }
  }

  /// The people that the lanes can serve in the open hours, where the plan says how fast they are.
  private func served(at site: ReliefSite) -> Double {
    guard let lanes = site.lanes, let minutes = site.minutesAPerson, minutes > 0 else {
      return .infinity
    }
    return Double(lanes) * site.openHours * 60 / minutes
  }

  /// The day, from 1, on which a site first hands out; `nil` if it is not used.
  private func firstDay(of site: ReliefSite) -> Int? {
    switch site.status {
    case .open: site.opensDay
    case .possible: usesPossibleSites ? max(site.opensDay, site.setupDays + 1) : nil
    case .closed: nil
    }
  }

  private func walk(from zone: ReliefZone, to site: ReliefSite) -> Double? {
    if let walk = plan.walks.first(where: { $0.zone == zone.id && $0.site == site.id }) {
      return walk.distanceKilometres
    }
    guard let here = zone.position, let there = site.position else { return nil }
    return here.kilometres(to: there)
  }

  private mutating func compileRoads() {
    for road in plan.roads {
      guard let from = placeIndex[road.from], let to = placeIndex[road.to] else { continue }
      problem.roads.append(
        .init(
          from: from, to: to, kilometres: road.distanceKilometres, hours: road.hours,
          tripsADay: daily { _ in road.isOpen ? road.trucksADay ?? .infinity : 0 },
          openHours: road.openHours,
          costATonne: road.costATonneKilometre * road.distanceKilometres))
    }
    problem.fleets = plan.trucks.map {
      .init(
        trucks: $0.number, tonnes: $0.loadTonnes, cubicMetres: $0.loadCubicMetres ?? .infinity,
        hoursADay: $0.hoursADay)
    }
    if plan.trucks.isEmpty, plan.roads.contains(where: { $0.trucksADay != nil }) {
      problem.fleets = [
        .init(trucks: .infinity, tonnes: CompiledRelief.usualTruckTonnes, hoursADay: 24)
      ]
    }
  }

  private mutating func compileSupplies() {
    for supply in plan.supplies {
      guard let place = placeIndex[supply.place],
        let commodity = plan.commodities.firstIndex(where: { $0.id == supply.commodity })
      else { continue }
      let days = supply.fromDay...max(supply.fromDay, supply.toDay ?? plan.days)
      problem.supplies.append(
        .init(
          place: place, commodity: commodity,
          tonnesADay: daily { days.contains($0) ? supply.tonnesADay : 0 },
          costATonne: supply.costATonne ?? plan.commodities[commodity].costATonne))
    }
  }
}
