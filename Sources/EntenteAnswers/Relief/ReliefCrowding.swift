import EntenteCase
import EntenteEngine
import EntenteRelief

/// How a day goes in the yards of a plan's sites, and few large sites against many small ones.
public struct ReliefCrowding: Sendable {
  /// What a plan does not say of crowds.
  public struct Options: Sendable {
    /// For how many people one visitor fetches, at least 1.
    public var peopleAVisit: Double
    /// For how many days a visit lasts, at least 1.
    public var daysAVisit: Double
    /// How many small sites to compare with; `nil` for none.
    public var against: Int?
    /// The share of people, 0...1, who come before a site opens.
    public var early: Double

    /// Makes options.
    public init(
      peopleAVisit: Double = 1, daysAVisit: Double = 1, against: Int? = nil, early: Double = 0.5
    ) {
      self.peopleAVisit = peopleAVisit
      self.daysAVisit = daysAVisit
      self.against = against
      self.early = early
    }
  }

  /// The busiest day of one site.
  public struct Site: Sendable {
    /// Index of the site.
    public let site: Int
    /// The busiest day, from 0.
    public let busiest: Int
    /// How the day goes.
    public let day: YardDay
    /// Its yard.
    public let load: YardLoad
    /// What, alone, would keep the yard within its safe number and serve all.
    public let remedies: [YardRemedy]
  }

  /// What it was made with.
  public let options: Options
  /// The sites that hand out and whose lanes, minutes and yard the plan states.
  public let sites: [Site]
  /// The sites that hand out and of whose yard too little is known, by index.
  public let unknown: [Int]
  /// Few sites, as they are, and many, where asked for; the first has the open sites.
  public let comparison: [CrowdingOutcome]

  private static let opening = 8.0
  private static let earlyHours = 3.0

  /// Follows the yards of a dispatch.
  public init(_ compiled: CompiledRelief, _ outcome: ReliefOutcome, options: Options = Options()) {
    self.options = options
    var people = compiled.problem.sites.map { _ in
      [Double](repeating: 0, count: compiled.problem.days)
    }
    for visit in outcome.dispatch.visits {
      people[compiled.problem.reaches[visit.reach].site][visit.day] += visit.personDays
    }
    var (sites, unknown): ([Site], [Int]) = ([], [])
    for index in compiled.plan.sites.indices {
      guard let most = people[index].max(), most > 0.5,
        let busiest = people[index].firstIndex(of: most)
      else { continue }
      let visitors = most / options.peopleAVisit / options.daysAVisit
      if let day = Self.day(compiled.plan, index, visitors, options) {
        sites.append(
          Site(
            site: index, busiest: busiest, day: day, load: day.load(),
            remedies: day.remedies(for: .both)))
      } else {
        unknown.append(index)
      }
    }
    (self.sites, self.unknown) = (sites, unknown)
    comparison = Self.comparison(compiled.plan, sites, options)
  }

  /// A site's day; `nil` where the plan says too little of it.
  private static func day(
    _ plan: ReliefPlan, _ index: Int, _ visitors: Double, _ options: Options
  ) -> YardDay? {
    let site = plan.sites[index]
    guard let lanes = site.lanes, let minutes = site.minutesAPerson,
      let safe = site.safePeople(plan.standards)
    else { return nil }
    let opening = min(Self.opening, 24 - site.openHours)
    let day = YardDay(
      people: visitors,
      arrivals: .dawnPeak(
        early: options.early, hours: Self.earlyHours, opening: opening,
        closing: opening + site.openHours),
      opening: opening, closing: opening + site.openHours, lanes: lanes, minutesAPerson: minutes,
      safePeople: safe)
    return day.isValid ? day : nil
  }

  /// The sites as they are against as many small ones as asked for, with the same lanes and the same
  /// room in all yards together, spread over the land of the zones.
  private static func comparison(
    _ plan: ReliefPlan, _ sites: [Site], _ options: Options
  ) -> [CrowdingOutcome] {
    guard let count = options.against, let first = sites.first else { return [] }
    let places = sites.compactMap { point(plan.sites[$0.site].position) }
    let zones = plan.zones.compactMap { zone in
      point(zone.position).map { CrowdingQuestion.Zone(people: zone.people, place: $0) }
    }
    guard places.count == sites.count, zones.count == plan.zones.count else { return [] }
    let question = CrowdingQuestion(
      zones: zones, squareKilometres: land(zones), peopleAVisit: options.peopleAVisit,
      daysAVisit: options.daysAVisit, day: first.day,
      walkingLimit: plan.standards.walkKilometres)
    let lanes = sites.reduce(0) { $0 + $1.day.lanes }
    let room = sites.reduce(0) { $0 + $1.day.safePeople }
    let few = CrowdingArrangement(
      sites: .at(places), lanes: lanes, safePeopleASite: room / Double(sites.count))
    let many = CrowdingArrangement(
      sites: .spread(count), lanes: max(lanes, count), safePeopleASite: room / Double(count))
    guard question.faults(with: [few, many]).isEmpty else { return [] }
    return CrowdingComparison.outcomes(question, [few, many])
  }

  /// Places on a plane only: what is compared is straight lines.
  private static func point(_ position: ReliefPosition?) -> CrowdingPlace? {
    guard case .plane(let east, let north)? = position else { return nil }
    return CrowdingPlace(x: east, y: north)
  }

  /// The land between the outermost zones, and half a walk's length around it.
  private static func land(_ zones: [CrowdingQuestion.Zone]) -> Double {
    let (xs, ys) = (zones.map(\.place.x), zones.map(\.place.y))
    let margin = 5.0
    let across = (xs.max() ?? 0) - (xs.min() ?? 0) + margin
    let up = (ys.max() ?? 0) - (ys.min() ?? 0) + margin
    return across * up
  }
}
