/// What makes no sense in a comparison of arrangements.
package enum CrowdingFault: Sendable, Hashable {
  /// A number is not finite, or negative.
  case notAnAmount(Double)
  /// A number that divides is below 1.
  case belowOne(Double)
  /// Nobody is to be fed.
  case noPeople
  /// Sites are to be spread over no land.
  case noLand
  /// An arrangement has no sites.
  case noSites(arrangement: Int)
  /// An arrangement has fewer lanes than sites.
  case tooFewLanes(arrangement: Int, lanes: Int, sites: Int)
  /// The day at a site makes no sense.
  case day(YardFault)
}

extension CrowdingQuestion {
  /// Everything that makes no sense in the question and in arrangements for it.
  /// - Complexity: O(zones + sites).
  package func faults(with arrangements: [CrowdingArrangement]) -> [CrowdingFault] {
    var faults: [CrowdingFault] = []
    let places = zones.map(\.place) + arrangements.flatMap(\.places)
    let amounts =
      zones.map(\.people) + [squareKilometres, walkingLimit]
      + arrangements.flatMap { [$0.safePeopleASite, $0.staffASite, $0.staffALane] }
    for amount in amounts where !(amount >= 0 && amount.isFinite) {
      faults.append(.notAnAmount(amount))
    }
    for figure in places.flatMap({ [$0.x, $0.y] }) where !figure.isFinite {
      faults.append(.notAnAmount(figure))
    }
    for figure in [peopleAVisit, daysAVisit, detour] where !(figure >= 1 && figure.isFinite) {
      faults.append(.belowOne(figure))
    }
    if !(people > 0) { faults.append(.noPeople) }
    for (index, arrangement) in arrangements.enumerated() {
      faults += self.faults(of: arrangement, index)
    }
    return faults + day.faults.map { .day($0) }
  }

  private func faults(of arrangement: CrowdingArrangement, _ index: Int) -> [CrowdingFault] {
    let (sites, lanes) = (arrangement.siteCount, arrangement.lanes)
    guard sites > 0 else { return [.noSites(arrangement: index)] }
    var faults: [CrowdingFault] = []
    if lanes < sites {
      faults.append(.tooFewLanes(arrangement: index, lanes: lanes, sites: sites))
    }
    if case .spread = arrangement.sites, !(squareKilometres > 0) { faults.append(.noLand) }
    return faults
  }
}

extension CrowdingArrangement {
  /// Places of sites, where they are known.
  var places: [CrowdingPlace] {
    if case .at(let places) = sites { places } else { [] }
  }
}
