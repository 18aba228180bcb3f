import EntenteEngine

@testable import EntenteRelief

/// The definition of a best choice of sites, written out: all opening days are tried, and each day
/// is a flow of people found by augmenting paths of least walking.
struct SitesOracle {
  let problem: SitesProblem

  /// The most person-days served, and the least walking among plans that serve as many.
  var best: (served: Double, walked: Double) {
    var best = (served: -1.0, walked: 0.0)
    var known: [[Bool]: (Double, Double)] = [:]
    eachPlan { opens in
      var worth = (served: 0.0, walked: 0.0)
      for day in 0..<problem.days {
        let open = opens.map { $0.map { $0 <= day } ?? false }
        let result = known[open] ?? flow(open)
        known[open] = result
        worth.served += result.0
        worth.walked += result.1
      }
      if worth.served > best.served + 1e-6
        || (worth.served > best.served - 1e-6 && worth.walked < best.walked)
      {
        best = worth
      }
    }
    return best
  }

  /// All opening days that crews, staff and the number of sites allow.
  func eachPlan(_ body: ([Int?]) -> Void) {
    var opens = [Int?](repeating: nil, count: problem.sites.count)
    func extend(_ site: Int) {
      guard site < problem.sites.count else {
        if isAllowed(opens) { body(opens) }
        return
      }
      if problem.sites[site].isFixed {
        opens[site] = problem.sites[site].firstDay
        extend(site + 1)
      } else {
        for day in [nil] + (0..<problem.days).map({ $0 as Int? }) {
          opens[site] = day
          extend(site + 1)
        }
      }
    }
    extend(0)
  }

  func isAllowed(_ opens: [Int?]) -> Bool {
    let new = problem.sites.indices.filter { !problem.sites[$0].isFixed && opens[$0] != nil }
    guard new.count <= problem.mostNewSites ?? .max else { return false }
    guard new.allSatisfy({ opens[$0]! >= problem.sites[$0].firstDay }) else { return false }
    guard new.allSatisfy({ opens[$0]! >= problem.sites[$0].setupDays }) else { return false }
    return (0..<problem.days).allSatisfy { day in
      let busy = new.filter { opens[$0]! > day && opens[$0]! - problem.sites[$0].setupDays <= day }
      let needed = new.filter { opens[$0]! <= day }.reduce(0) { $0 + problem.sites[$1].staff }
      let fixed = problem.sites.filter { $0.isFixed && $0.firstDay <= day }
        .reduce(0) { $0 + $1.staff }
      return Double(busy.count) <= problem.crews[day]
        && (needed == 0 || needed <= max(0, problem.staff[day] - fixed))
    }
  }

  /// The most people served by these sites, and the least walking for so many: successive
  /// shortest paths, found by relaxing all arcs until nothing changes.
  func flow(_ open: [Bool]) -> (Double, Double) {
    let (source, sink) = (0, 1)
    let zone = { 2 + $0 }
    let site = { 2 + self.problem.people.count + $0 }
    var arcs: [(from: Int, to: Int, room: Double, cost: Double)] = []
    func add(_ from: Int, _ to: Int, _ room: Double, _ cost: Double) {
      arcs.append((from, to, room, cost))
      arcs.append((to, from, 0, -cost))
    }
    for (index, people) in problem.people.enumerated() { add(source, zone(index), people, 0) }
    for (index, figures) in problem.sites.enumerated() where open[index] {
      add(site(index), sink, figures.peopleADay, 0)
    }
    for reach in problem.reaches {
      add(zone(reach.zone), site(reach.site), .infinity, reach.kilometres)
    }
    var total = (0.0, 0.0)
    let count = 2 + problem.people.count + problem.sites.count
    while true {
      var cost = [Double](repeating: .infinity, count: count)
      var via = [Int](repeating: -1, count: count)
      cost[source] = 0
      for _ in 0..<count {
        for (index, arc) in arcs.enumerated()
        where arc.room > 1e-9 && cost[arc.from] + arc.cost < cost[arc.to] - 1e-9 {
          cost[arc.to] = cost[arc.from] + arc.cost
          via[arc.to] = index
        }
      }
      guard cost[sink] < .infinity else { return total }
      var (room, place) = (Double.infinity, sink)
      while place != source {
        room = min(room, arcs[via[place]].room)
        place = arcs[via[place]].from
      }
      place = sink
      while place != source {
        arcs[via[place]].room -= room
        arcs[via[place] ^ 1].room += room
        place = arcs[via[place]].from
      }
      total = (total.0 + room, total.1 + room * cost[sink])
    }
  }
}

extension SitesProblem {
  /// A random problem with whole figures.
  static func random(
    _ random: inout SplitMix64, sites: Int, zones: Int, days: Int
  ) -> SitesProblem {
    var reaches: [ReliefProblem.Reach] = []
    for site in 0..<sites {
      for zone in 0..<zones where random.index(below: 5) < 3 {
        reaches.append(
          .init(site: site, zone: zone, kilometres: Double(1 + random.index(below: 9))))
      }
    }
    let list = (0..<sites).map { _ in
      SitesProblem.Site(
        peopleADay: Double(random.index(below: 12)) * 500, staff: Double(random.index(below: 6)),
        setupDays: days > 1 ? random.index(below: 3) : 0,
        firstDay: days > 1 && random.index(below: 4) == 0 ? random.index(below: days) : 0,
        isFixed: random.index(below: 6) == 0)
    }
    let people = (0..<zones).map { _ in Double(random.index(below: 10)) * 400 }
    let hasStaff = random.index(below: 3) > 0
    let hasCrews = days > 1 && random.index(below: 3) > 0
    var staff = Double(random.index(below: 4 * sites))
    return SitesProblem(
      days: days, sites: list, people: people, reaches: reaches,
      staff: hasStaff
        ? (0..<days).map { _ in
          staff += Double(random.index(below: 3))
          return staff
        } : [],
      crews: hasCrews ? (0..<days).map { _ in Double(random.index(below: 3)) } : [],
      mostNewSites: random.index(below: 2) == 0 ? random.index(below: sites) : nil)
  }
}
