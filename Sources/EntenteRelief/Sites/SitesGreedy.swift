/// Plans that open one site after the other, each as early as crews and staff allow: a start for
/// the exact search, good but not proven.
struct SitesGreedy {
  private let problem: SitesProblem
  private let starts: [Int]
  private var opens: [Int?]
  private var freeStaff: [Double]
  private var freeCrews: [Double]
  private var newSites = 0
  /// Shape `[zone]`: the people who are not served by what is open.
  private var rest: [Double]
  /// Shape `[site]`: the zones in reach, the nearest first.
  private let zones: [[Int]]

  /// Opens the site that serves the most more person-days, or the most for its staff, first.
  static func opens(_ problem: SitesProblem, perStaff: Bool) -> [Int?] {
    var greedy = SitesGreedy(problem)
    while greedy.openNext(perStaff: perStaff) {}
    return greedy.opens
  }

  private init(_ problem: SitesProblem) {
    self.problem = problem
    starts = problem.epochs.map(\.lowerBound)
    opens = problem.sites.map { $0.isFixed && $0.firstDay < problem.days ? $0.firstDay : nil }
    freeStaff = problem.freeStaff
    freeCrews = problem.crews
    rest = problem.people
    var ways = problem.sites.map { _ in [(kilometres: Double, zone: Int)]() }
    for reach in problem.reaches { ways[reach.site].append((reach.kilometres, reach.zone)) }
    zones = ways.map { $0.sorted { $0 < $1 }.map(\.zone) }
    for site in problem.sites.indices where opens[site] != nil { serve(site) }
  }

  private mutating func openNext(perStaff: Bool) -> Bool {
    var best: (score: Double, site: Int, day: Int)?
    for site in problem.candidates where opens[site] == nil {
      guard let day = firstDay(site) else { continue }
      let people = zones[site].reduce(0) { $0 + rest[$1] }
      let gain = min(problem.sites[site].peopleADay, people) * Double(problem.days - day)
      let score = perStaff ? gain / max(problem.sites[site].staff, 1) : gain
      if score > best?.score ?? 0 { best = (score, site, day) }
    }
    guard let best else { return false }
    open(best.site, on: best.day)
    return true
  }

  /// The first day on which there are crews and staff for a site.
  private func firstDay(_ site: Int) -> Int? {
    let figures = problem.sites[site]
    guard newSites < problem.mostNewSites ?? .max else { return nil }
    return starts.first { day in
      day >= figures.earliestDay
        && freeCrews[max(0, day - figures.setupDays)..<day].allSatisfy { $0 >= 1 }
        && freeStaff[day...].allSatisfy { $0 >= figures.staff }
    }
  }

  private mutating func open(_ site: Int, on day: Int) {
    opens[site] = day
    newSites += 1
    for setup in day - problem.sites[site].setupDays..<day { freeCrews[setup] -= 1 }
    for later in day..<problem.days { freeStaff[later] -= problem.sites[site].staff }
    serve(site)
  }

  private mutating func serve(_ site: Int) {
    var left = problem.sites[site].peopleADay
    for zone in zones[site] {
      let served = min(left, rest[zone])
      rest[zone] -= served
      left -= served
    }
  }
}
