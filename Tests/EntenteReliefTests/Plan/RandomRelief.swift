import EntenteEngine
import EntenteRelief

/// Draws small plans of relief with every kind of limit, each present in some of them.
struct RandomRelief {
  private var random: SplitMix64
  private(set) var problem: ReliefProblem
  private let isFree: Bool

  /// The plan of a seed.
  static func problem(seed: UInt64, isFree: Bool = false) -> ReliefProblem {
    var draw = RandomRelief(seed: seed, isFree: isFree)
    draw.people()
    draw.network()
    draw.capacities()
    return draw.problem
  }

  private init(seed: UInt64, isFree: Bool) {
    random = SplitMix64(seed: seed)
    problem = ReliefProblem(days: 1 + random.index(below: 4))
    self.isFree = isFree
  }

  private mutating func happens(_ probability: Double) -> Bool { random.unit() < probability }

  private mutating func number(_ low: Double, _ high: Double) -> Double {
    (8 * (low + (high - low) * random.unit())).rounded() / 8
  }

  private mutating func daily(_ low: Double, _ high: Double, zero: Double = 0.2) -> [Double] {
    (0..<problem.days).map { _ in happens(zero) ? 0 : number(low, high) }
  }

  private mutating func people() {
    let commodities = 1 + random.index(below: 3)
    problem.commodities = (0..<commodities).map { _ in
      .init(
        cubicMetresATonne: happens(0.5) ? number(0.5, 4) : 0,
        shelfDays: happens(0.5) ? random.index(below: 3) : nil)
    }
    let lines = isFree ? 1 + random.index(below: 2) : 1 + random.index(below: 2)
    problem.lineWeights = (0..<lines).map { _ in number(1, 3) }
    problem.rations = (0...random.index(below: 2)).map { _ in
      isFree ? freeRation(lines, commodities) : fixedRation(lines, commodities)
    }
    let kinds = problem.rations.count
    problem.zones = (0..<1 + random.index(below: 4)).map { _ in
      .init(
        people: happens(0.05) ? 0 : number(1, 20) * 100, ration: random.index(below: kinds))
    }
  }

  private mutating func fixedRation(_ lines: Int, _ commodities: Int) -> ReliefProblem.Ration {
    .init(
      fixed: (0..<lines).map { line in
        let isNeeded = line == 0 || happens(0.8)
        return (0..<commodities).map { commodity in
          isNeeded && (commodity % lines == line || happens(0.3)) ? number(0.25, 2) : 0
        }
      })
  }

  private mutating func freeRation(_ lines: Int, _ commodities: Int) -> ReliefProblem.Ration {
    .init(
      kilograms: (0..<commodities).map { parcel in
        (0..<commodities).map { $0 == parcel ? 1 : 0 }
      },
      contents: (0..<lines).map { _ in (0..<commodities).map { _ in number(0, 3) } },
      needs: (0..<lines).map { _ in number(1, 3) })
  }

  /// Places are crossings, warehouses, then sites.
  private mutating func network() {
    let crossings = 1 + random.index(below: 2)
    let warehouses = random.index(below: 3)
    let sites = 1 + random.index(below: 3)
    let commodities = problem.commodities.count
    for place in 0..<crossings + warehouses + sites {
      let isStore = place >= crossings
      problem.places.append(
        .init(
          storageTonnes: isStore ? (happens(0.5) ? number(0.5, 4) : .infinity) : 0,
          throughputTonnesADay: happens(0.2) ? number(0.5, 4) : .infinity,
          stockTonnes: isStore && happens(0.4)
            ? (0..<commodities).map { _ in number(0, 1.5) } : []))
    }
    addCrossings(crossings)
    for from in 0..<crossings + warehouses {
      for to in crossings..<problem.places.count where to != from && happens(0.75) {
        addRoad(from, to)
      }
    }
    for site in 0..<sites {
      problem.sites.append(
        .init(
          place: crossings + warehouses + site, peopleADay: daily(100, 1500),
          daysAVisit: happens(0.2) ? 2 : 1))
      for zone in problem.zones.indices where happens(0.7) {
        problem.reaches.append(.init(site: site, zone: zone, kilometres: number(0, 9)))
      }
    }
  }

  private mutating func addCrossings(_ count: Int) {
    for place in 0..<count {
      for commodity in problem.commodities.indices where happens(0.85) {
        problem.supplies.append(
          .init(
            place: place, commodity: commodity,
            tonnesADay: happens(0.3)
              ? .init(repeating: .infinity, count: problem.days) : daily(0.25, 3),
            costATonne: number(1, 9)))
      }
      guard happens(0.8) else { continue }
      problem.crossings.append(
        .init(
          place: place, trucksADay: daily(0.5, 4), inspectedTrucksADay: daily(0.5, 4, zero: 0),
          truckTonnes: 1, truckCubicMetres: happens(0.5) ? 2 : .infinity))
    }
  }

  private mutating func addRoad(_ from: Int, _ to: Int) {
    problem.roads.append(
      .init(
        from: from, to: to, kilometres: number(1, 50),
        hours: happens(0.2) ? 25 : happens(0.1) ? 0 : number(1, 8),
        tripsADay: happens(0.4)
          ? .init(repeating: .infinity, count: problem.days) : daily(0.25, 3),
        openHours: happens(0.3) ? number(2, 8) : 24, costATonne: number(1, 20)))
  }

  private mutating func capacities() {
    for _ in 0..<1 + random.index(below: 2) {
      problem.fleets.append(
        .init(
          trucks: happens(0.3) ? .infinity : number(0.5, 4), tonnes: number(0.5, 2),
          cubicMetres: happens(0.5) ? number(0.5, 3) : .infinity, hoursADay: number(4, 12)))
    }
  }
}
