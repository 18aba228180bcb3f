import EntenteEngine
import EntenteRelief
import Randomness

/// `entente-bench relief-sites [--phased]`: which of 60 candidates to open for 200 zones, to a gap
/// of one percent; phased over 30 days by set-up crews where that is asked for.
enum ReliefSitesBench {
  /// Where zones and sites lie, and what limits the sites.
  struct Field {
    var name: String
    /// Kilometres.
    var width: Double
    var height: Double
    /// What a site serves on a day, in people, by its mean.
    var people: Double
    /// The share of all staff that is there.
    var staff: Double
  }

  static func run(_ arguments: [String]) {
    let fields = [
      Field(name: "wide, scarce", width: 60, height: 60, people: 12_500, staff: 0.45),
      Field(name: "strip, scarce", width: 41, height: 9, people: 12_500, staff: 0.45),
      Field(name: "wide, ample", width: 60, height: 60, people: 60_000, staff: 0.5),
      Field(name: "strip, ample", width: 41, height: 9, people: 60_000, staff: 0.6),
    ]
    print("sites | served | gap | walked | gap | processor ms | wall ms | status")
    for field in fields {
      let problem = problem(field, days: arguments.contains("--phased") ? 30 : 1)
      let watch = Stopwatch()
      do {
        let plan = try ReliefSites.run(problem, options: SitesOptions(relativeGap: 0.01))
        print(row(field.name, plan, watch.reading))
      } catch {
        print(error)
      }
    }
  }

  private static func row(
    _ name: String, _ plan: SitesPlan, _ time: Stopwatch.Reading
  ) -> String {
    func told(_ found: SitesPlan.Certificate) -> String {
      "\(Int(found.value.rounded())) | \((found.gap * 10_000).rounded() / 100) %"
    }
    return [
      name, told(plan.served), told(plan.walked),
      "\(Int(time.processor.rounded()))", "\(Int(time.wall.rounded()))", "\(plan.status)",
    ].joined(separator: " | ")
  }

  private static func problem(_ field: Field, days: Int) -> SitesProblem {
    var random = SplitMix64(seed: 1)
    func place() -> (x: Double, y: Double) {
      (field.width * random.unit(), field.height * random.unit())
    }
    let zones = (0..<200).map { _ in place() }
    let people = (0..<200).map { _ in (2000 + 17_000 * random.unit()).rounded() }
    let places = (0..<60).map { _ in place() }
    let sites = (0..<60).map { _ in
      let served = (field.people * (0.4 + 1.2 * random.unit())).rounded()
      return SitesProblem.Site(
        peopleADay: served, staff: (served / 250 + 20 * random.unit()).rounded(),
        setupDays: days > 1 ? 2 + random.index(below: 5) : 0)
    }
    var reaches: [ReliefProblem.Reach] = []
    for (site, there) in places.enumerated() {
      for (zone, here) in zones.enumerated() {
        let (east, north) = (there.x - here.x, there.y - here.y)
        let kilometres = (east * east + north * north).squareRoot()
        if kilometres <= 10 {
          reaches.append(.init(site: site, zone: zone, kilometres: kilometres))
        }
      }
    }
    let staff = (sites.reduce(0) { $0 + $1.staff } * field.staff).rounded()
    return SitesProblem(
      days: days, sites: sites, people: people, reaches: reaches,
      staff: .init(repeating: staff, count: days),
      crews: days > 1 ? .init(repeating: 4, count: days) : [])
  }
}
