/// From when and until when each commodity can be at each place and be of use, by the days on
/// which ways are open.
struct Reachability {
  /// Shape `[commodity][place]`: the first day on which it can be there; `nil` if never.
  private(set) var earliest: [[Int?]] = []
  /// Shape `[commodity][place]`: the last day on which it is of use there; `nil` if never.
  private(set) var latest: [[Int?]] = []

  private let problem: ReliefProblem

  init(_ problem: ReliefProblem) {
    self.problem = problem
    for commodity in problem.commodities.indices {
      earliest.append(firstDays(commodity))
      latest.append(lastDays(commodity))
    }
  }

  private func firstDays(_ commodity: Int) -> [Int?] {
    var days = problem.places.map { place in
      place.stockTonnes.indices.contains(commodity) && place.stockTonnes[commodity] > 0
        ? 0 : nil as Int?
    }
    for supply in problem.supplies where supply.commodity == commodity {
      let gate = problem.crossings.first { $0.place == supply.place }?.passingTrucks
      let first = supply.tonnesADay.indices.first { day in
        supply.tonnesADay[day] > 0 && gate.map { $0[day] > 0 } ?? true
      }
      if let first { days[supply.place] = min(first, days[supply.place] ?? first) }
    }
    settle(&days) { index, days in
      let road = problem.roads[index]
      guard let from = days[road.from] else { return nil }
      let leaving = (from..<problem.days).first { problem.carries(index, on: $0) }
      guard let arrival = leaving.map({ $0 + road.lagDays }), arrival < problem.days else {
        return nil
      }
      return (road.to, days[road.to].map { arrival < $0 } ?? true ? arrival : nil)
    }
    return days
  }

  private func lastDays(_ commodity: Int) -> [Int?] {
    var days = [Int?](repeating: nil, count: problem.places.count)
    for (index, site) in problem.sites.enumerated() where isAskedFor(commodity, at: index) {
      days[site.place] = site.peopleADay.lastIndex { $0 > 0 }
    }
    settle(&days) { index, days in
      let road = problem.roads[index]
      guard let to = days[road.to], to >= road.lagDays else { return nil }
      let leaving = (0...to - road.lagDays).last { problem.carries(index, on: $0) }
      guard let leaving else { return nil }
      return (road.from, days[road.from].map { leaving > $0 } ?? true ? leaving : nil)
    }
    return days
  }

  /// Repeats over all roads until nothing changes.
  private func settle(
    _ days: inout [Int?], _ step: (Int, [Int?]) -> (place: Int, day: Int?)?
  ) {
    var changes = true
    while changes {
      changes = false
      for road in problem.roads.indices {
        guard let (place, day) = step(road, days), let day else { continue }
        days[place] = day
        changes = true
      }
    }
  }

  private func isAskedFor(_ commodity: Int, at site: Int) -> Bool {
    problem.reaches.contains { reach in
      guard reach.site == site, problem.zones[reach.zone].people > 0 else { return false }
      let ration = problem.rations[problem.zones[reach.zone].ration]
      return ration.kilograms.indices.contains { parcel in
        ration.kilograms[parcel][commodity] > 0
          && ration.needs.indices.contains {
            ration.needs[$0] > 0 && ration.contents[$0][parcel] > 0
          }
      }
    }
  }
}
