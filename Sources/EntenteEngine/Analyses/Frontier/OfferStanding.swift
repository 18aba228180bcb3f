/// How an offer stands to a frontier: whether it can be bettered for all, and how.
public struct OfferStanding: Sendable {
  /// A point of the frontier that is at least as good as the offer for everybody.
  package struct Improvement: Sendable, Hashable {
    /// The point's index.
    package var point: Int
    /// Shape `[party]`: what each gains by moving there, in its own points; never negative
    /// beyond rounding.
    package var gains: [Double]
  }

  /// Shape `[party]`: what the offer is worth.
  public var utilities: [Double]
  /// Whether the offer meets what the frontier's packages had to meet.
  public var isFeasible: Bool
  /// Whether no package is better for one party and at least as good for all; `nil` where the
  /// frontier is not exact and whole, and no listed point settles it.
  public var isEfficient: Bool?
  /// Points that are better for somebody and worse for nobody, in the frontier's order.
  package var improvements: [Improvement]
  /// Indices into `improvements` of the points that are better for everybody.
  public var betterForAll: [Int]
  /// The index of the nearest point: the smallest sum of squared differences in worth, each
  /// as a share of the frontier's range for the party; among improvements where there are any. Of
  /// points equally near the first by its package, so that no party's place decides.
  public var nearest: Int?
}

extension Frontier {
  /// Says how an offer stands to this frontier.
  /// - Parameter package: shape `[issue]`.
  /// - Precondition: problem, valuations and options are those that the frontier was made from.
  /// - Complexity: O(points * parties).
  public func standing(
    of package: [Int], in problem: Problem, valuations: [Valuation], options: FrontierOptions
  ) -> OfferStanding {
    let worths = valuations.map { $0.worth(of: package) }
    let grid = ParetoGrid(steps: resolution)
    let keys = worths.indices.map { grid.key(worths[$0], party: $0) }
    var standing = OfferStanding(
      utilities: worths, isFeasible: options.admits(package, in: problem), improvements: [],
      betterForAll: [])
    for point in 0..<count {
      let own = worths.indices.map { grid.key(utility(of: point, to: $0), party: $0) }
      guard own != keys, zip(own, keys).allSatisfy({ $0 >= $1 }) else { continue }
      if zip(own, keys).allSatisfy({ $0 > $1 }) {
        standing.betterForAll.append(standing.improvements.count)
      }
      let gains = worths.indices.map { utility(of: point, to: $0) - worths[$0] }
      standing.improvements.append(.init(point: point, gains: gains))
    }
    standing.isEfficient = efficiency(standing)
    let candidates =
      standing.improvements.isEmpty ? Array(0..<count) : standing.improvements.map(\.point)
    standing.nearest = nearest(to: worths, among: candidates)
    return standing
  }

  private func efficiency(_ standing: OfferStanding) -> Bool? {
    if !standing.improvements.isEmpty { return false }
    return standing.isFeasible && isComplete && epsilon == 0 ? true : nil
  }

  private func nearest(to worths: [Double], among points: [Int]) -> Int? {
    let spans = worths.indices.map { party in
      let values = (0..<count).map { utility(of: $0, to: party) }
      return max(resolution[party], (values.max() ?? 0) - (values.min() ?? 0))
    }
    func distance(_ point: Int) -> Double {
      worths.indices.reduce(0) { sum, party in
        let share = (utility(of: point, to: party) - worths[party]) / spans[party]
        return sum + share * share
      }
    }
    let scored = points.map { (point: $0, distance: distance($0)) }
    guard let least = scored.map(\.distance).min() else { return nil }
    return scored.filter { $0.distance <= least * (1 + 0x1p-40) }.map(\.point)
      .min { self[$0].package.lexicographicallyPrecedes(self[$1].package) }
  }
}

extension FrontierOptions {
  /// Whether a package meets the constraints; rationality is not asked.
  public func admits(_ package: [Int], in problem: Problem) -> Bool {
    problem.rules.allSatisfy { $0.holds(for: package) }
      && (!meetsGoal || problem.goal.holds(for: package))
      && respectedLines.members.allSatisfy { problem.lines[$0].condition.holds(for: package) }
  }
}
