extension ReliefReader {
  /// Says of which zones the people cannot be reached, and why.
  func checkReach() {
    let reach = ReliefReach(plan)
    for zone in plan.zones where zone.people > 0 {
      guard let reason = reach.reason(zone) else { continue }
      warning(
        .unreachableZone, at: zone.origin.span, place(zone, .zones), reason.message,
        notes: reason.notes)
    }
  }
}

/// Which sites goods can come to, and which zones these sites serve.
struct ReliefReach {
  private let plan: ReliefPlan
  private let sites: [ReliefSite]
  private let walks: ReliefWalks
  /// The places to which goods can come, with the time of no account.
  private let supplied: Set<String>

  init(_ plan: ReliefPlan) {
    self.plan = plan
    sites = plan.sites.filter { $0.status != .closed }
    walks = ReliefWalks(plan)
    supplied = Self.supplied(plan)
  }

  /// Why nobody reaches a zone, and what to do; `nil` where somebody can.
  func reason(_ zone: ReliefZone) -> (message: String, notes: [String])? {
    let distances = sites.compactMap { site in
      walks.kilometres(from: zone, to: site).map { (site, $0) }
    }
    guard let nearest = distances.min(by: { $0.1 < $1.1 }) else { return unplaced(zone) }
    let most = plan.standards.walkKilometres
    let near = distances.filter { $0.1 <= most }
    guard !near.isEmpty else { return tooFar(nearest.0, nearest.1, most) }
    guard near.contains(where: { supplied.contains($0.0.id) }) else {
      return withoutRoad(near.map(\.0.id))
    }
    return nil
  }

  private func unplaced(_ zone: ReliefZone) -> (String, [String]) {
    if sites.isEmpty { return ("no site is open or possible", ["check 'open' of the sites"]) }
    return (
      "it is not known how far the people walk to any site",
      ["give the zone and the sites 'x_km' and 'y_km', or a distance in 'walks'"]
    )
  }

  private func tooFar(_ site: ReliefSite, _ distance: Double, _ most: Double) -> (String, [String])
  {
    (
      "the nearest site, \(Quoted.quote(site.id)), is \(ReliefNumber.text(distance)) km away, and "
        + "people walk \(ReliefNumber.text(most)) km at most",
      ["add a site, possible or open, nearer to it; 'walk_km' under 'standards' changes the limit"]
    )
  }

  private func withoutRoad(_ near: [String]) -> (String, [String]) {
    let names = near.prefix(3).map(Quoted.quote).joined(separator: ", ")
    let backward = plan.roads.first { near.contains($0.from) && !near.contains($0.to) }
    return (
      "no goods can come to the sites within walking distance: \(names)"
        + (near.count > 3 ? " and \(near.count - 3) more" : ""),
      [
        backward.map {
          "the road \(Quoted.quote($0.id)) leads away from there; exchange its 'from' and 'to', or "
            + "add the way back"
        } ?? "add a road that leads there from a place with a supply or a stock"
      ]
    )
  }

  /// Follows open roads from every place with goods.
  private static func supplied(_ plan: ReliefPlan) -> Set<String> {
    let closed = Set(
      plan.crossings.filter { !$0.isOpen }.map(\.id)
        + plan.warehouses.filter { !$0.isOpen }.map(\.id)
        + plan.sites.filter { $0.status == .closed }.map(\.id))
    var roads: [String: [String]] = [:]
    for road in plan.roads where road.isOpen { roads[road.from, default: []].append(road.to) }
    var open = plan.supplies.map(\.place) + plan.stocks.map(\.place)
    var seen: Set<String> = []
    while let place = open.popLast() {
      guard !closed.contains(place), seen.insert(place).inserted else { continue }
      open += roads[place] ?? []
    }
    return seen
  }
}
