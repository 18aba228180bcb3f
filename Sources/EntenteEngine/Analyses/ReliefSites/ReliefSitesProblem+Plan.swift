import EntenteCase

extension ReliefSitesProblem {
  /// The choice of sites that a written plan leaves: sites that are open are fixed, those that are
  /// possible are candidates, and all keep to the plan's standards for walking and for people a
  /// site. Sites and zones stand in the plan's order.
  ///
  /// A walk is as long as the plan states it, else as the straight line; zones and sites whose
  /// distance is not known are out of each other's reach. Days before the first row of staff, and
  /// plans without one, limit neither staff nor crews.
  /// - Parameter mostNewSites: the most sites that may be opened; `nil` where that is no limit.
  /// - Complexity: O(sites * zones + days * rows of staff).
  public init(_ plan: ReliefPlan, mostNewSites: Int? = nil) {
    let rows = (1...plan.days).map { day in
      plan.staff.filter { $0.fromDay <= day }.max { $0.fromDay < $1.fromDay }
    }
    self.init(
      days: plan.days, sites: plan.sites.map { Site($0, plan.standards) },
      people: plan.zones.map(\.people), reaches: plan.walkableReaches,
      staff: rows.map { $0?.people ?? .infinity },
      crews: rows.map { $0?.setupCrews.map { Double($0) } ?? .infinity },
      mostNewSites: mostNewSites)
  }
}

extension ReliefSitesProblem.Site {
  fileprivate init(_ site: ReliefSite, _ standards: ReliefStandards) {
    self.init(
      peopleADay: site.status == .closed ? 0 : min(site.peopleADay, standards.peopleASite),
      staff: site.status == .closed ? 0 : site.staff, setupDays: site.setupDays,
      firstDay: site.opensDay - 1, isFixed: site.status == .open)
  }
}

extension ReliefPlan {
  /// Who can walk where, by the plan's standard: sites and zones in the plan's order.
  var walkableReaches: [ReliefProblem.Reach] {
    var stated: [[String]: Double] = [:]
    for walk in walks { stated[[walk.site, walk.zone]] = walk.distanceKilometres }
    return sites.indices.flatMap { site in
      zones.indices.compactMap { zone in
        let straight = sites[site].position.flatMap { position in
          zones[zone].position.flatMap { position.kilometres(to: $0) }
        }
        let kilometres = stated[[sites[site].id, zones[zone].id]] ?? straight
        guard let kilometres, kilometres <= standards.walkKilometres else { return nil }
        return ReliefProblem.Reach(site: site, zone: zone, kilometres: kilometres)
      }
    }
  }

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
