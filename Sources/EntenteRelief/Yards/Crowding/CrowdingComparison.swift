import EntenteEngine

/// Compares arrangements of sites: few large ones against many small ones.
///
/// People go to the nearest site, as many to each as live nearest to it. Lanes go where they are
/// needed most: one to each site, then each to the site with the most visitors a lane. Each site
/// has a day of its own, all with the same hours of arrival.
public enum CrowdingComparison {
  /// What each arrangement comes to.
  /// - Parameter simulation: how days are drawn; `nil` for the fluid alone, which does not see that
  ///   many short queues wait for longer than one long one with as many lanes.
  /// - Returns: shape `[arrangement]`.
  /// - Precondition: `question.faults(with: arrangements)` is empty.
  /// - Complexity: O(sites x (zones + lanes + periods log(periods))) an arrangement, and the
  ///   simulation of each kind of site.
  public static func outcomes(
    _ question: CrowdingQuestion, _ arrangements: [CrowdingArrangement],
    simulation: YardSimulation.Options? = nil
  ) -> [CrowdingOutcome] {
    precondition(
      question.faults(with: arrangements).isEmpty, "faults are told, not analysed")
    return arrangements.map { outcome(question, $0, simulation) }
  }

  private static func outcome(
    _ question: CrowdingQuestion, _ arrangement: CrowdingArrangement,
    _ simulation: YardSimulation.Options?
  ) -> CrowdingOutcome {
    let (visitors, walk) = way(question, arrangement)
    let lanes = lanes(arrangement.lanes, by: visitors)
    var sites: [CrowdingOutcome.Site] = []
    for (site, people) in visitors.enumerated() {
      var day = question.day
      (day.people, day.lanes) = (people, lanes[site])
      day.safePeople = arrangement.safePeopleASite
      if case .spread = arrangement.sites, let same = sites.firstIndex(where: { $0.day == day }) {
        sites[same].count += 1
        continue
      }
      let options = simulation.map { own($0, site: site) }
      sites.append(
        CrowdingOutcome.Site(
          count: 1, day: day, load: day.load(), simulation: options.map { day.simulation($0) }))
    }
    return CrowdingOutcome(
      arrangement: arrangement, sites: sites, walk: walk, staff: arrangement.staff,
      visitors: question.visitors)
  }

  /// The options for one site: a seed of its own, so that sites vary independently.
  private static func own(
    _ options: YardSimulation.Options, site: Int
  ) -> YardSimulation.Options {
    var options = options
    options.seed = Substream.seed(options.seed, party: 1, index: site)
    return options
  }

  /// Shape `[site]`: visitors in a day; and how far they walk.
  private static func way(
    _ question: CrowdingQuestion, _ arrangement: CrowdingArrangement
  ) -> ([Double], WalkingDistance) {
    let (limit, detour) = (question.walkingLimit, question.detour)
    switch arrangement.sites {
    case .spread(let count):
      let walk = WalkingDistance(
        spread: count, over: question.squareKilometres, people: question.people, limit: limit,
        detour: detour)
      return (Array(repeating: question.visitors / Double(count), count: count), walk)
    case .at(let places):
      let nearest = question.zones.map { Self.nearest($0.place, places) }
      var visitors = places.map { _ in 0.0 }
      for (zone, site) in zip(question.zones, nearest) {
        visitors[site] += zone.people / question.peopleAVisit / question.daysAVisit
      }
      let walk = WalkingDistance(
        from: question.zones, to: places, nearest: nearest, limit: limit, detour: detour)
      return (visitors, walk)
    }
  }

  /// The nearest place; the first of equally near ones.
  private static func nearest(_ place: CrowdingPlace, _ sites: [CrowdingPlace]) -> Int {
    let ways = sites.map { place.distance(to: $0) }
    return ways.indices.min { (ways[$0], $0) < (ways[$1], $1) } ?? 0
  }

  /// Shape `[site]`: lanes, so that the most visitors a lane at any site are as few as can be.
  static func lanes(_ total: Int, by visitors: [Double]) -> [Int] {
    var lanes = visitors.map { _ in 1 }
    for _ in 0..<max(0, total - visitors.count) {
      let next = lanes.indices.min {
        (-visitors[$0] / Double(lanes[$0]), $0) < (-visitors[$1] / Double(lanes[$1]), $1)
      }
      if let next { lanes[next] += 1 }
    }
    return lanes
  }
}
