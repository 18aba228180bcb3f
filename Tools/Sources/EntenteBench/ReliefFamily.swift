import EntenteEngine
import EntenteRelief
import Randomness

/// Draws large plans of relief: zones and sites on a strip of land, four crossings in its margin,
/// warehouses behind them, and roads of limited trips; about four fifths of the need can come in.
enum ReliefFamily {
  /// The size of a plan.
  struct Size {
    var zones = 200
    var sites = 60
    var crossings = 4
    var warehouses = 6
    var commodities = 10
    var days = 30
    /// How many trucks there are, as a share of those that would carry what everybody needs in one
    /// trip a day.
    var truckShare = 0.7
    /// Whether each commodity is handed out on its own, or all of them as one parcel.
    var areSeparate = true
  }

  /// A plan of a size.
  static func problem(_ size: Size, seed: UInt64) -> ReliefProblem {
    var random = SplitMix64(seed: seed)
    var draw = Draw(size: size)
    draw.people(&random)
    draw.network(&random)
    draw.capacities(&random)
    return draw.problem
  }

  private struct Draw {
    let size: Size
    var problem: ReliefProblem
    var sites: [(x: Double, y: Double)] = []
    /// What everybody needs in a day, in tonnes.
    var need = 0.0

    init(size: Size) {
      self.size = size
      problem = ReliefProblem(days: size.days)
    }

    mutating func people(_ random: inout SplitMix64) {
      let kilograms = (0..<size.commodities).map { _ in 0.02 + 0.28 * random.unit() }
      problem.commodities = kilograms.map { _ in
        ReliefProblem.Commodity(
          cubicMetresATonne: 1.2 + random.unit(), shelfDays: random.unit() < 0.3 ? 7 : nil)
      }
      let alone = kilograms.indices.map { parcel in
        kilograms.indices.map { $0 == parcel ? kilograms[$0] : 0 }
      }
      problem.rations = [ReliefProblem.Ration(fixed: size.areSeparate ? alone : [kilograms])]
      problem.lineWeights = problem.rations[0].needs.map { _ in 1 }
      problem.zones = (0..<size.zones).map { _ in
        .init(people: (2000 + 18000 * random.unit()).rounded())
      }
      need = problem.people * kilograms.reduce(0, +) / 1000
      sites = (0..<size.sites).map { _ in (40 * random.unit(), 10 * random.unit()) }
      for zone in problem.zones.indices {
        let (x, y) = (40 * random.unit(), 10 * random.unit())
        let far = sites.map { (($0.x - x) * ($0.x - x) + ($0.y - y) * ($0.y - y)).squareRoot() }
        for site in far.indices.sorted(by: { far[$0] < far[$1] }).prefix(4) where far[site] < 10 {
          problem.reaches.append(.init(site: site, zone: zone, kilometres: far[site]))
        }
      }
    }

    /// Places are crossings, then warehouses, then sites.
    mutating func network(_ random: inout SplitMix64) {
      let (first, firstSite) = (size.crossings, size.crossings + size.warehouses)
      problem.places = (0..<firstSite + size.sites).map { place in
        .init(
          storageTonnes: place < first ? 0 : place < firstSite ? 5 * need : 2 * need / 30)
      }
      for crossing in 0..<first {
        for warehouse in first..<firstSite {
          add(from: crossing, to: warehouse, 5 + 35 * random.unit(), trips: .infinity)
        }
      }
      for warehouse in 0..<size.warehouses {
        let x = 40 * (Double(warehouse) + 0.5) / Double(size.warehouses)
        let near = sites.indices.sorted {
          (sites[$0].x - x).magnitude < (sites[$1].x - x).magnitude
        }
        for site in near.prefix(size.sites / 2) {
          add(
            from: first + warehouse, to: firstSite + site, 1 + (sites[site].x - x).magnitude,
            trips: 3 * need / Double(size.sites) / 12)
        }
      }
    }

    private mutating func add(from: Int, to: Int, _ kilometres: Double, trips: Double) {
      problem.roads.append(
        ReliefProblem.Road(
          from: from, to: to, kilometres: kilometres, hours: 0.5 + kilometres / 15,
          tripsADay: .init(repeating: trips, count: size.days)))
    }

    mutating func capacities(_ random: inout SplitMix64) {
      let days = size.days
      problem.fleets = [
        ReliefProblem.Fleet(
          trucks: (need / 12 * size.truckShare).rounded(), tonnes: 12, cubicMetres: 30,
          hoursADay: 10)
      ]
      for crossing in 0..<size.crossings {
        let trucks = need * 0.8 / Double(size.crossings) / 15
        let passing = (0..<days).map { _ in
          random.unit() < 0.1 ? 0 : (trucks * (0.7 + 0.6 * random.unit())).rounded()
        }
        problem.crossings.append(
          ReliefProblem.Crossing(
            place: crossing, trucksADay: passing,
            inspectedTrucksADay: .init(repeating: (trucks * 1.1).rounded(), count: days),
            truckTonnes: 15))
        for commodity in 0..<size.commodities {
          problem.supplies.append(
            ReliefProblem.Supply(
              place: crossing, commodity: commodity,
              tonnesADay: .init(repeating: need * (0.03 + 0.05 * random.unit()), count: days)))
        }
      }
      let weights = (0..<size.sites).map { _ in 0.5 + random.unit() }
      let all = weights.reduce(0, +)
      for site in 0..<size.sites {
        let people = (problem.people * 0.9 * weights[site] / all).rounded()
        problem.sites.append(
          ReliefProblem.Site(
            place: size.crossings + size.warehouses + site,
            peopleADay: .init(repeating: people, count: days)))
      }
    }
  }
}
