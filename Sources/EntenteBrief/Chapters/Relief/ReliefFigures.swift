import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The figures of one outcome of a plan of relief.
struct ReliefFigures {
  private let compiled: CompiledRelief
  private let outcome: ReliefOutcome
  private let names: ReliefNames
  private let catalogue: Catalogue
  private static let barLimit = 12

  init(_ compiled: CompiledRelief, _ outcome: ReliefOutcome, _ catalogue: Catalogue = .english) {
    self.compiled = compiled
    self.outcome = outcome
    names = ReliefNames(compiled: compiled)
    self.catalogue = catalogue
  }

  private var plan: ReliefPlan { compiled.plan }
  private var problem: ReliefProblem { compiled.problem }
  private var days: Double { Double(problem.days) }

  /// Coverage by zone over days.
  var coverage: CoverageGrid {
    CoverageGrid(
      rows: outcome.coverage.steadyOrder.map { zone in
        CoverageGrid.Row(
          id: plan.zones[zone].id, name: names.zone(zone), people: problem.zones[zone].people,
          coverage: outcome.coverage.byDay[zone])
      }, days: problem.days)
  }

  /// What holds the plan back; `nil` where nothing does.
  var bottlenecks: BottleneckBars? {
    let worth = outcome.bottlenecks.filter { $0.rationsAUnit > 1e-6 && !$0.isPlainRoom }
    guard !worth.isEmpty else { return nil }
    return BottleneckBars(
      bars: worth.prefix(Self.barLimit).map {
        BottleneckBars.Bar(
          unit: catalogue.text(of: names.unit($0.limit)), rationsADay: $0.rationsAUnit / days,
          days: $0.days.count)
      }, days: problem.days, omitted: max(0, worth.count - Self.barLimit))
  }

  /// The map; `nil` where no zone, or no place, has a position.
  var map: ReliefMap? {
    let flat = FlatPositions(plan)
    let placed = problem.places.indices.map { flat.point(compiled.placeRow($0)) }
    let zones = plan.zones.map { flat.point($0) }
    guard zones.contains(where: { $0 != nil }), placed.contains(where: { $0 != nil }) else {
      return nil
    }
    let newPlace = Self.renumbered(placed)
    let newZone = Self.renumbered(zones)
    return ReliefMap(
      zones: zones.indices.compactMap { index in zones[index].map { zone(index, $0) } },
      places: placed.indices.compactMap { index in placed[index].map { place(index, $0) } },
      ways: ways(newPlace), walks: walks(newPlace, newZone),
      unplaced: zones.indices.filter { zones[$0] == nil }.map(names.zone)
        + placed.indices.filter { placed[$0] == nil }.map(names.place))
  }

  private typealias Point = (east: Double, north: Double)

  /// New indices of those that have a position.
  private static func renumbered(_ points: [Point?]) -> [Int?] {
    var count = 0
    return points.map { point in
      guard point != nil else { return nil }
      defer { count += 1 }
      return count
    }
  }

  private func zone(_ index: Int, _ point: Point) -> ReliefMap.Zone {
    ReliefMap.Zone(
      id: plan.zones[index].id, name: names.zone(index), east: point.east, north: point.north,
      people: problem.zones[index].people, coverage: outcome.coverage.byZone[index])
  }

  private func place(_ index: Int, _ point: Point) -> ReliefMap.Place {
    let row = compiled.placeRow(index)
    let kind: ReliefMap.Place.Kind =
      row is ReliefCrossing ? .crossing : row is ReliefWarehouse ? .warehouse : .site
    return ReliefMap.Place(
      id: row.id, name: names.place(index), kind: kind, east: point.east, north: point.north,
      tonnesADay: flows[index] / days)
  }

  /// Shape `[place]`: tonnes that come in from outside and on roads, over all days.
  private var flows: [Double] {
    var flows = problem.places.map { $0.stockTonnes.reduce(0, +) }
    for intake in outcome.dispatch.intakes {
      flows[problem.supplies[intake.supply].place] += intake.tonnes
    }
    for shipment in outcome.dispatch.shipments {
      flows[problem.roads[shipment.road].to] += shipment.tonnes
    }
    return flows
  }

  private func ways(_ newPlace: [Int?]) -> [ReliefMap.Way] {
    var tonnes = problem.roads.map { _ in 0.0 }
    for shipment in outcome.dispatch.shipments { tonnes[shipment.road] += shipment.tonnes }
    return problem.roads.enumerated().compactMap { index, road in
      guard let from = newPlace[road.from], let to = newPlace[road.to] else { return nil }
      return ReliefMap.Way(
        id: plan.roads[index].id, from: from, to: to, tonnesADay: tonnes[index] / days)
    }
  }

  private func walks(_ newPlace: [Int?], _ newZone: [Int?]) -> [ReliefMap.Walk] {
    var people = problem.reaches.map { _ in 0.0 }
    for visit in outcome.dispatch.visits { people[visit.reach] += visit.personDays }
    return problem.reaches.enumerated().compactMap { index, reach in
      guard people[index] > 1e-6, let zone = newZone[reach.zone],
        let site = newPlace[problem.sites[reach.site].place]
      else { return nil }
      return ReliefMap.Walk(site: site, zone: zone, peopleADay: people[index] / days)
    }
  }
}

/// Positions as kilometres to the east and north of one point; those on the globe around the middle
/// of the plan's latitudes.
private struct FlatPositions {
  private let middle: Double
  private let usesGlobe: Bool

  init(_ plan: ReliefPlan) {
    let positions =
      plan.zones.map(\.position) + plan.crossings.map(\.position)
      + plan.warehouses.map(\.position) + plan.sites.map(\.position)
    let latitudes = positions.compactMap { position -> Double? in
      guard case .globe(_, let latitude)? = position else { return nil }
      return latitude
    }
    usesGlobe = !latitudes.isEmpty
    middle = ((latitudes.min() ?? 0) + (latitudes.max() ?? 0)) / 2
  }

  func point(_ row: any ReliefRow) -> (east: Double, north: Double)? {
    let position =
      switch row {
      case let zone as ReliefZone: zone.position
      case let crossing as ReliefCrossing: crossing.position
      case let warehouse as ReliefWarehouse: warehouse.position
      case let site as ReliefSite: site.position
      default: nil as ReliefPosition?
      }
    switch position {
    case .plane(let east, let north)? where !usesGlobe: return (east, north)
    case .globe(let longitude, let latitude)?:
      let degree = 111.195
      return (longitude * degree * cos(middle * .pi / 180), latitude * degree)
    default: return nil
    }
  }
}

extension Coverage {
  /// The zones from the worst-off to the best-off, in their order where they differ by no more than
  /// what solvers leave of equal ones.
  var steadyOrder: [Int] {
    let levels = byZone.map { ($0 * 1e6).rounded() }
    return byZone.indices.sorted { (levels[$0], $0) < (levels[$1], $1) }
  }
}
