extension ReliefCheck {
  mutating func checkPeople() {
    var sites = problem.sites.map { _ in [Double](repeating: 0, count: problem.days) }
    var zones = problem.zones.map { _ in [Double](repeating: 0, count: problem.days) }
    for visit in dispatch.visits {
      let reach = problem.reaches[visit.reach]
      sites[reach.site][visit.day] += visit.personDays / problem.sites[reach.site].daysAVisit
      zones[reach.zone][visit.day] += visit.personDays
    }
    for day in 0..<problem.days {
      for (index, site) in problem.sites.enumerated()
      where !Self.isWithin(sites[index][day], site.peopleADay[day], scale: 1000) {
        add(.overSite(site: index, day: day))
      }
      for (index, zone) in problem.zones.enumerated()
      where !Self.isWithin(zones[index][day], zone.people, scale: 1000) {
        add(.overPeople(zone: index, day: day))
      }
    }
    checkHandouts()
  }

  private mutating func checkHandouts() {
    let visits = visitsByReach
    let units = unitsByReach
    for (reach, walk) in problem.reaches.enumerated() {
      let ration = problem.rations[problem.zones[walk.zone].ration]
      for day in 0..<problem.days where units[reach][day].contains(where: { $0 > 0 }) {
        let most = visits[reach][day]
        let isOver = units[reach][day].contains { !Self.isWithin($0, most, scale: 1000) }
        let isForNobody = most < 0.001 && units[reach][day].contains { $0 > 0.01 }
        if ration.isFixed ? isOver : isForNobody { add(.overVisits(reach: reach, day: day)) }
      }
    }
  }

  /// Shape `[reach][day]`: person-days.
  private var visitsByReach: [[Double]] {
    var visits = problem.reaches.map { _ in [Double](repeating: 0, count: problem.days) }
    for visit in dispatch.visits { visits[visit.reach][visit.day] += visit.personDays }
    return visits
  }

  /// Shape `[reach][day][parcel]`: units.
  private var unitsByReach: [[[Double]]] {
    let none = [Double](repeating: 0, count: problem.parcelCount)
    var units = problem.reaches.map { _ in [[Double]](repeating: none, count: problem.days) }
    for handout in dispatch.handouts {
      units[handout.reach][handout.day][handout.parcel] += handout.units
    }
    return units
  }

  /// Shape `[zone][line][day]`: the share of people whose need is met: at each site at most those
  /// who come.
  func met() -> [[[Double]]] {
    let visits = visitsByReach
    let units = unitsByReach
    var met = problem.zones.map { _ in
      [[Double]](
        repeating: [Double](repeating: 0, count: problem.days), count: problem.lineCount)
    }
    for (reach, walk) in problem.reaches.enumerated() where problem.zones[walk.zone].people > 0 {
      let zone = problem.zones[walk.zone]
      let ration = problem.rations[zone.ration]
      for line in ration.needs.indices where ration.needs[line] > 0 {
        for day in 0..<problem.days {
          let content = zip(units[reach][day], ration.contents[line]).reduce(0) {
            $0 + $1.0 * $1.1
          }
          let fed = min(visits[reach][day], content / ration.needs[line])
          met[walk.zone][line][day] += fed / zone.people
        }
      }
    }
    return met.map { $0.map { $0.map { min(1, $0) } } }
  }
}
