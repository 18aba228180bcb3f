import EntenteRelief

/// Rechecks a plan of sites from the problem alone.
enum SitesCheck {
  /// What is wrong with a plan.
  enum Fault: Sendable, Hashable {
    /// A site opens before its first day, or before its set-up can be done.
    case openedTooEarly(site: Int)
    /// A fixed site does not open on its first day.
    case fixedSiteMissing(site: Int)
    /// More sites are opened than may be.
    case tooManySites
    /// More sites are set up on a day than there are crews.
    case tooFewCrews(day: Int)
    /// Sites need more staff than there is.
    case tooFewStaff(day: Int)
    /// The phases are not all days in their order, with a figure for each reach.
    case daysMissing
    /// Fewer than no people go somewhere.
    case negative(reach: Int, day: Int)
    /// People go to a site that is not open.
    case closedSiteServes(site: Int, day: Int)
    /// More people go to a site than it serves.
    case siteTooFull(site: Int, day: Int)
    /// More people of a zone are served than live there.
    case zoneServedTwice(zone: Int, day: Int)
    /// The person-days served are not the sum over the phases.
    case servedDiffers
    /// The person-kilometres are not the sum over the phases.
    case walkedDiffers
    /// A value is better than its bound.
    case boundMissed
  }

  /// Everything that is wrong with a plan, within a share of 1e-6 for sums.
  /// - Complexity: O(days * (sites + reaches + zones)).
  static func faults(
    in plan: SitesPlan, of problem: SitesProblem
  ) -> [Fault] {
    openingFaults(plan.opens, problem) + phaseFaults(plan, problem) + sumFaults(plan, problem)
  }

  private static func openingFaults(
    _ opens: [Int?], _ problem: SitesProblem
  ) -> [Fault] {
    var faults: [Fault] = []
    for (site, figures) in problem.sites.enumerated() {
      if figures.isFixed, figures.firstDay < problem.days, opens[site] != figures.firstDay {
        faults.append(.fixedSiteMissing(site: site))
      } else if !figures.isFixed, let day = opens[site],
        day < max(figures.firstDay, figures.setupDays)
      {
        faults.append(.openedTooEarly(site: site))
      }
    }
    let new = problem.sites.indices.filter { !problem.sites[$0].isFixed && opens[$0] != nil }
    if let most = problem.mostNewSites, new.count > most { faults.append(.tooManySites) }
    for day in 0..<problem.days {
      if busyCrews(new, opens, problem, day) > problem.crews[day] {
        faults.append(.tooFewCrews(day: day))
      }
      if lacksStaff(new, opens, problem, day) { faults.append(.tooFewStaff(day: day)) }
    }
    return faults
  }

  private static func busyCrews(
    _ new: [Int], _ opens: [Int?], _ problem: SitesProblem, _ day: Int
  ) -> Double {
    Double(
      new.count { site in
        guard let first = opens[site] else { return false }
        return (first - problem.sites[site].setupDays..<first).contains(day)
      })
  }

  private static func lacksStaff(
    _ new: [Int], _ opens: [Int?], _ problem: SitesProblem, _ day: Int
  ) -> Bool {
    let open = new.filter { opens[$0].map { $0 <= day } ?? false }
    let needed = open.reduce(0) { $0 + problem.sites[$1].staff }
    return needed > problem.freeStaff[day] * (1 + 1e-9)
  }

  private static func phaseFaults(
    _ plan: SitesPlan, _ problem: SitesProblem
  ) -> [Fault] {
    guard plan.phases.flatMap(\.days) == Array(0..<problem.days),
      plan.phases.allSatisfy({ $0.people.count == problem.reaches.count })
    else { return [.daysMissing] }
    return plan.phases.flatMap { phase -> [Fault] in
      let day = phase.days.lowerBound
      var sites = problem.sites.map { _ in 0.0 }
      var zones = problem.people.map { _ in 0.0 }
      for (reach, people) in zip(problem.reaches, phase.people) {
        sites[reach.site] += people
        zones[reach.zone] += people
      }
      let negative = phase.people.indices.filter { phase.people[$0] < 0 }
      let closed = sites.indices.filter { site in
        sites[site] > 0 && plan.opens[site].map { $0 > day } ?? true
      }
      let full = sites.indices.filter { isOver(sites[$0], problem.sites[$0].peopleADay) }
      let twice = zones.indices.filter { isOver(zones[$0], problem.people[$0]) }
      return negative.map { .negative(reach: $0, day: day) }
        + closed.map { .closedSiteServes(site: $0, day: day) }
        + full.map { .siteTooFull(site: $0, day: day) }
        + twice.map { .zoneServedTwice(zone: $0, day: day) }
    }
  }

  private static func isOver(_ sum: Double, _ limit: Double) -> Bool {
    sum > limit + 1e-6 * max(1, limit)
  }

  private static func sumFaults(
    _ plan: SitesPlan, _ problem: SitesProblem
  ) -> [Fault] {
    var (served, walked) = (0.0, 0.0)
    for phase in plan.phases {
      let days = Double(phase.days.count)
      for (reach, people) in zip(problem.reaches, phase.people) {
        served += people * days
        walked += people * days * reach.kilometres
      }
    }
    var faults: [Fault] = []
    if differs(served, plan.served.value) { faults.append(.servedDiffers) }
    if differs(walked, plan.walked.value) { faults.append(.walkedDiffers) }
    let isMissed =
      plan.served.bound < plan.served.value || plan.walked.bound > plan.walked.value
    if isMissed { faults.append(.boundMissed) }
    return faults
  }

  private static func differs(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude > 1e-6 * max(1, a.magnitude, b.magnitude)
  }
}
