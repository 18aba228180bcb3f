import EntenteCase

extension SitesProblem {
  /// The choice of sites that a written plan leaves: sites that are open are fixed, those that are
  /// possible are candidates. Sites, zones, reaches and what a site serves are those of the
  /// compiled plan.
  ///
  /// Days before the first row of staff, and plans without one, limit neither staff nor crews.
  /// - Parameter mostNewSites: the most sites that may be opened; `nil` where that is no limit.
  /// - Complexity: O(sites * zones + days * rows of staff).
  public init(_ plan: ReliefPlan, mostNewSites: Int? = nil) {
    let problem = CompiledRelief(plan, usesPossibleSites: true).problem
    let rows = (1...plan.days).map { day in
      plan.staff.filter { $0.fromDay <= day }.max { $0.fromDay < $1.fromDay }
    }
    self.init(
      days: plan.days,
      sites: zip(plan.sites, problem.sites).map {
        Site($0, peopleADay: $1.peopleADay.max() ?? 0)
      },
      people: plan.zones.map(\.people), reaches: problem.reaches,
      staff: rows.map { $0?.people ?? .infinity },
      crews: rows.map { $0?.setupCrews.map { Double($0) } ?? .infinity },
      mostNewSites: mostNewSites)
  }
}

extension SitesProblem.Site {
  fileprivate init(_ site: ReliefSite, peopleADay: Double) {
    self.init(
      peopleADay: peopleADay, staff: site.status == .closed ? 0 : site.staff,
      setupDays: site.setupDays, firstDay: site.opensDay - 1, isFixed: site.status == .open)
  }
}

extension ReliefPlan {
  /// The plan with these sites opened on these days, and no other that was only possible.
  /// - Parameter opens: shape `[site]`: the first day, from 0; `nil` where it stays closed.
  public func opening(_ opens: [Int?]) -> ReliefPlan {
    precondition(opens.count == sites.count, "an opening for each site")
    var plan = self
    for (site, day) in opens.enumerated() where sites[site].status == .possible {
      plan.sites[site].status = day == nil ? .closed : .open
      plan.sites[site].opensDay = day.map { $0 + 1 } ?? sites[site].opensDay
    }
    return plan
  }
}
