/// Which quantities of a plan can matter at all: where each commodity can be on which days, and
/// still be handed out later.
///
/// What is left out is 0 in every plan that wastes nothing on the way, so that leaving it out
/// changes no optimum. One shape can serve several problems that differ in figures alone; their
/// programs then have the same columns and rows, and can be solved one after another from where
/// the solver stands.
package struct ProgramShape: Sendable {
  /// Shape `[commodity][place]`: the first day on which it can be there; `nil` if never.
  let earliest: [[Int?]]
  /// Shape `[commodity][place]`: the last day on which it is of use there; `nil` if never.
  let latest: [[Int?]]
  /// Shape `[road]`: whether its trips are counted.
  let countsTrips: [Bool]
  /// Shape `[road][day]`: whether goods can leave on it.
  let carries: [[Bool]]
  /// Shape `[site][day]`: whether it hands out.
  let opens: [[Bool]]
  /// Shape `[road]`: whether its trips are limited on some day.
  let limitsTrips: [Bool]
  /// Shape `[crossing]`, `[place]`, `[place]`, `[site]`, `[fleet]`: whether there is a limit.
  let limitsCrossing: [Bool]
  let limitsThroughput: [Bool]
  let limitsStorage: [Bool]
  let limitsSite: [Bool]
  let limitsFleet: [Bool]

  /// Finds the shape that serves all of the problems.
  /// - Precondition: at least one problem; all have the same places, roads, zones, commodities
  ///   and so on, in the same order, and differ in figures alone.
  /// - Complexity: O(problems * commodities * roads * places) at the most.
  package init(_ problems: [ReliefProblem]) {
    let first = problems[0]
    let reaches = problems.map { Reachability($0) }
    earliest = first.commodities.indices.map { commodity in
      first.places.indices.map { place in
        reaches.compactMap { $0.earliest[commodity][place] }.min()
      }
    }
    latest = first.commodities.indices.map { commodity in
      first.places.indices.map { place in reaches.compactMap { $0.latest[commodity][place] }.max() }
    }
    countsTrips = first.roads.indices.map { road in problems.contains { $0.countsTrips(on: road) } }
    limitsTrips = first.roads.indices.map { road in
      problems.contains { $0.roads[road].tripsADay.contains { $0 < .infinity } }
    }
    carries = first.roads.indices.map { road in
      (0..<first.days).map { day in problems.contains { $0.carries(road, on: day) } }
    }
    opens = first.sites.indices.map { site in
      (0..<first.days).map { day in problems.contains { $0.sites[site].peopleADay[day] > 0 } }
    }
    limitsCrossing = first.crossings.indices.map { crossing in
      problems.contains { $0.crossings[crossing].passingTrucks.contains { $0 < .infinity } }
    }
    limitsThroughput = first.places.indices.map { place in
      problems.contains { $0.places[place].throughputTonnesADay < .infinity }
    }
    limitsStorage = first.places.indices.map { place in
      problems.contains { $0.places[place].storageTonnes < .infinity }
    }
    limitsSite = first.sites.indices.map { site in
      problems.contains { $0.sites[site].peopleADay.contains { $0 < .infinity } }
    }
    limitsFleet = first.fleets.indices.map { fleet in
      problems.contains { $0.fleets[fleet].trucks < .infinity }
    }
  }

  /// Whether a commodity can be at a place on some of the days, and be of use.
  func allows(_ commodity: Int, at place: Int, on days: Range<Int>) -> Bool {
    guard let first = earliest[commodity][place], let last = latest[commodity][place] else {
      return false
    }
    return first < days.upperBound && last >= days.lowerBound
  }
}

extension ReliefProblem {
  /// Whether goods can leave on a road on a day.
  func carries(_ index: Int, on day: Int) -> Bool {
    let road = roads[index]
    let hasTrucks = fleets.isEmpty || fleets.contains { $0.trucks > 0 && $0.hoursADay > 0 }
    return road.tripsADay[day] > 0 && (road.hours == 0 || (road.openHours > 0 && hasTrucks))
  }

  /// Whether a zone has people who need something.
  public func needsSomething(_ zone: Int) -> Bool {
    zones[zone].people > 0 && rations[zones[zone].ration].needs.contains { $0 > 0 }
  }

  /// Whether trucks must be counted on a road, because something limits them.
  fileprivate func countsTrips(on road: Int) -> Bool {
    guard !fleets.isEmpty else { return false }
    let isLimited = roads[road].hours > 0 && fleets.contains { $0.trucks < .infinity }
    return isLimited || roads[road].tripsADay.contains { $0 < .infinity && $0 > 0 }
  }
}

extension ReliefProblem.Crossing {
  /// Shape `[day]`: the trucks that are both let through and inspected.
  var passingTrucks: [Double] { zip(trucksADay, inspectedTrucksADay).map { Swift.min($0, $1) } }
}
