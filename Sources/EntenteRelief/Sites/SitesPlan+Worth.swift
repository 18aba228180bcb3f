import EntenteLinear

extension SitesPlan {
  /// A plan of chosen openings, which is its own bound.
  init(
    _ problem: SitesProblem, _ opens: [Int?], _ worth: SitesDays.Worth, work: Int
  ) {
    self.init(
      status: .proven, opens: opens, phases: worth.phases,
      served: Certificate(value: worth.served, bound: worth.served),
      walked: Certificate(value: worth.walked, bound: worth.walked), work: work)
    unserved = Self.unserved(problem, opens, worth.phases)
  }

  private static func unserved(
    _ problem: SitesProblem, _ opens: [Int?], _ phases: [Phase]
  ) -> [Unserved] {
    var served = phases.map { _ in [Double](repeating: 0, count: problem.people.count) }
    var sites = problem.people.map { _ in [Int]() }
    for (index, reach) in problem.reaches.enumerated() {
      sites[reach.zone].append(reach.site)
      for phase in phases.indices { served[phase][reach.zone] += phases[phase].people[index] }
    }
    return problem.people.indices.compactMap { zone in
      let people = problem.people[zone]
      let missing = phases.indices.map { max(0, people - served[$0][zone]) }
      let personDays = zip(missing, phases).reduce(0) { $0 + $1.0 * Double($1.1.days.count) }
      guard personDays > 1e-6 * people * Double(problem.days) else { return nil }
      let first = sites[zone].compactMap { opens[$0] }.min()
      let isFullLater = zip(missing, phases).allSatisfy { missing, phase in
        missing <= 1e-6 * people || phase.days.upperBound <= first ?? .max
      }
      return Unserved(
        zone: zone, personDays: personDays,
        obstacle: obstacle(
          hasSites: !sites[zone].isEmpty, first: first, isServedThen: isFullLater))
    }
  }

  private static func obstacle(hasSites: Bool, first: Int?, isServedThen: Bool) -> Obstacle {
    guard hasSites else { return .noSiteInReach }
    guard let first else { return .noneOpens }
    return isServedThen ? .opensLate(day: first) : .crowded
  }
}
