/// How far people walk from zones to sites: as the plan states, else in a straight line.
package struct ReliefWalks: Sendable {
  private let stated: [Pair: Double]

  private struct Pair: Hashable {
    var zone: String
    var site: String
  }

  /// Takes over what a plan states.
  /// - Complexity: O(walks)
  package init(_ plan: ReliefPlan) {
    stated = Dictionary(
      plan.walks.map { (Pair(zone: $0.zone, site: $0.site), $0.distanceKilometres) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The way in kilometres; `nil` where the plan states none and does not say where both lie.
  package func kilometres(from zone: ReliefZone, to site: ReliefSite) -> Double? {
    if let distance = stated[Pair(zone: zone.id, site: site.id)] { return distance }
    guard let here = zone.position, let there = site.position else { return nil }
    return here.kilometres(to: there)
  }
}
