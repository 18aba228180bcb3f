import EntenteCase

/// Places, ways and what comes in, day by day, with what is cut taken away.
struct CompiledNetwork {
  private let plan: ReliefPlan
  private let cuts: [String: [ReliefCut]]
  private let placeIndex: [String: Int]

  init(_ plan: ReliefPlan, _ cuts: [ReliefCut]) {
    self.plan = plan
    self.cuts = Dictionary(grouping: cuts, by: \.what)
    let ids = plan.crossings.map(\.id) + plan.warehouses.map(\.id) + plan.sites.map(\.id)
    placeIndex = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The share of its capacity that a row has on a day, from 1.
  private func left(_ id: String, _ day: Int) -> Double {
    (cuts[id] ?? []).filter { $0.fromDay <= day && day <= $0.toDay ?? plan.days }
      .map(\.leaves).min() ?? 1
  }

  /// Shape `[day]`.
  private func daily(_ id: String, _ value: (Int) -> Double) -> [Double] {
    (1...plan.days).map { day in
      let share = left(id, day)
      return share == 0 ? 0 : share * value(day)
    }
  }

  var places: [ReliefProblem.Place] {
    let capacities =
      plan.crossings.map { _ in 0.0 }
      + plan.warehouses.map { $0.isOpen ? $0.capacityTonnes ?? .infinity : 0 }
      + plan.sites.map { $0.capacityTonnes ?? .infinity }
    var places = capacities.map { ReliefProblem.Place(storageTonnes: $0) }
    for (index, warehouse) in plan.warehouses.enumerated() where !warehouse.isOpen {
      places[plan.crossings.count + index].throughputTonnesADay = 0
    }
    for stock in plan.stocks { add(stock, to: &places) }
    return places
  }

  private func add(_ stock: ReliefStock, to places: inout [ReliefProblem.Place]) {
    guard let place = placeIndex[stock.place],
      let commodity = plan.commodities.firstIndex(where: { $0.id == stock.commodity })
    else { return }
    if places[place].stockTonnes.isEmpty {
      places[place].stockTonnes = plan.commodities.map { _ in 0 }
    }
    places[place].stockTonnes[commodity] += stock.tonnes
  }

  var crossings: [ReliefProblem.Crossing] {
    plan.crossings.enumerated().map { index, crossing in
      let isOpen = { (day: Int) in crossing.isOpen && !crossing.closedDays.contains(day) }
      let inspected = crossing.inspectionTrucksAnHour.map { $0 * crossing.openHours } ?? .infinity
      return ReliefProblem.Crossing(
        place: index, trucksADay: daily(crossing.id) { isOpen($0) ? crossing.trucksADay : 0 },
        inspectedTrucksADay: daily(crossing.id) { isOpen($0) ? inspected : 0 },
        truckTonnes: crossing.tonnesATruck ?? usualLoad.tonnes,
        truckCubicMetres: crossing.tonnesATruck == nil ? usualLoad.cubicMetres : .infinity)
    }
  }

  /// The mean load of the plan's trucks, or what is usual where it has none.
  private var usualLoad: (tonnes: Double, cubicMetres: Double) {
    let number = plan.trucks.reduce(0) { $0 + $1.number }
    guard number > 0 else {
      return (plan.trucks.first?.loadTonnes ?? CompiledRelief.usualTruckTonnes, .infinity)
    }
    let tonnes = plan.trucks.reduce(0) { $0 + $1.number * $1.loadTonnes }
    let room = plan.trucks.filter { $0.number > 0 }
      .reduce(0) { $0 + $1.number * ($1.loadCubicMetres ?? .infinity) }
    return (tonnes / number, room / number)
  }

  var sites: [ReliefProblem.Site] {
    let first = plan.crossings.count + plan.warehouses.count
    return plan.sites.enumerated().map { index, site in
      let most = min(site.peopleADay, plan.standards.peopleASite, served(at: site))
      return ReliefProblem.Site(
        place: first + index,
        peopleADay: daily(site.id) { site.status == .open && $0 >= site.opensDay ? most : 0 })
    }
  }

  /// The people that the lanes can serve in the open hours, where the plan says how fast they are.
  private func served(at site: ReliefSite) -> Double {
    guard let lanes = site.lanes, let minutes = site.minutesAPerson, minutes > 0 else {
      return .infinity
    }
    return Double(lanes) * site.openHours * 60 / minutes
  }

  var reaches: [ReliefProblem.Reach] {
    let walks = Dictionary(
      plan.walks.map { (Pair(zone: $0.zone, site: $0.site), $0.distanceKilometres) }
    ) { first, _ in first }
    return plan.sites.enumerated().flatMap { index, site in
      plan.zones.enumerated().compactMap { number, zone in
        guard let way = walks[Pair(zone: zone.id, site: site.id)] ?? straight(zone, site),
          way <= plan.standards.walkKilometres
        else { return nil }
        return ReliefProblem.Reach(site: index, zone: number, kilometres: way)
      }
    }
  }

  private struct Pair: Hashable {
    let zone: String
    let site: String
  }

  private func straight(_ zone: ReliefZone, _ site: ReliefSite) -> Double? {
    guard let start = zone.position, let end = site.position else { return nil }
    return start.kilometres(to: end)
  }

  var roads: [ReliefProblem.Road] {
    plan.roads.map { road in
      ReliefProblem.Road(
        from: placeIndex[road.from] ?? 0, to: placeIndex[road.to] ?? 0,
        kilometres: road.distanceKilometres, hours: road.hours,
        tripsADay: daily(road.id) { day in
          // What happens at a warehouse that is cut happens to the roads that lead there.
          let ends = min(left(road.from, day), left(road.to, day))
          return road.isOpen && ends > 0 ? (road.trucksADay ?? .infinity) * ends : 0
        },
        openHours: road.openHours,
        costATonne: road.costATonneKilometre * road.distanceKilometres)
    }
  }

  /// Where the plan has no trucks, but a road lets only so many through, trucks of the usual load
  /// carry what it lets through.
  var fleets: [ReliefProblem.Fleet] {
    if plan.trucks.isEmpty, plan.roads.contains(where: { $0.trucksADay != nil }) {
      return [.init(trucks: .infinity, tonnes: CompiledRelief.usualTruckTonnes, hoursADay: 24)]
    }
    return plan.trucks.map {
      ReliefProblem.Fleet(
        trucks: $0.number, tonnes: $0.loadTonnes, cubicMetres: $0.loadCubicMetres ?? .infinity,
        hoursADay: $0.hoursADay)
    }
  }

  var supplies: [ReliefProblem.Supply] {
    plan.supplies.map { supply in
      let commodity = plan.commodities.firstIndex { $0.id == supply.commodity } ?? 0
      let days = supply.fromDay...max(supply.fromDay, supply.toDay ?? plan.days)
      return ReliefProblem.Supply(
        place: placeIndex[supply.place] ?? 0, commodity: commodity,
        tonnesADay: (1...plan.days).map { days.contains($0) ? supply.tonnesADay : 0 },
        costATonne: supply.costATonne ?? plan.commodities[commodity].costATonne)
    }
  }
}
