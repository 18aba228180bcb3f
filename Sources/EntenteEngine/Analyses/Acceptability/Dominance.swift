/// Whether one package is worth at least as much to a party as another in every world that agrees
/// with what is known of the party, or in some.
///
/// Where no comparison ties weights and values together, the difference of two packages is extreme
/// at corners: for each issue the least difference of the two values has a closed form, as has the
/// corner of the weights where only orders are known. Nothing is claimed otherwise.
public struct Dominance: Sendable, Hashable {
  /// The least and the largest difference of worths that any world gives.
  public var range: Interval

  /// Whether the first package is worth at least as much in every world.
  public var isNecessary: Bool { range.low >= -RankTally.tolerance }
  /// Whether it is worth at least as much in some world.
  public var isPossible: Bool { range.high >= -RankTally.tolerance }

  /// Whether it is worth more in some world.
  public var isPossiblyBetter: Bool { range.high > RankTally.tolerance }

  /// Compares two packages, shape `[issue]` each; `nil` where that is not decided exactly or no
  /// world agrees.
  ///
  /// Decided are parties that are ranked by their wants, and without comparisons all for which
  /// weights are known by orders in which no issue stands directly above two others, or exactly.
  /// - Complexity: O(issues^2 + options^3 / 64).
  package init?(of first: [Int], over second: [Int], _ knowledge: Knowledge) {
    guard let table = DominanceTable(knowledge) else { return nil }
    self = table.dominance(of: first, over: second)
  }

  /// Shape `[first][second]`: every package against every other; `nil` where that is not decided
  /// exactly, no world agrees, or nothing is known of the party.
  /// - Complexity: O(issues^3 + options^3 / 64 + packages^2 x issues^2).
  package static func all(among packages: [[Int]], _ knowledge: Knowledge) -> [[Dominance]]? {
    guard knowledge.saysWorth || !knowledge.wants.isEmpty, let table = DominanceTable(knowledge)
    else { return nil }
    return packages.map { first in packages.map { table.dominance(of: first, over: $0) } }
  }

  init(range: Interval) { self.range = range }
}

/// Compares many pairs of packages for one party.
struct DominanceTable {
  private let knowledge: Knowledge
  /// Shape `[corner][want]` or `[corner][class of issues]`.
  private let corners: [[Double]]
  /// `nil` for a party that is ranked by its wants.
  private let space: WorldSpace?

  /// `nil` where comparisons are not decided exactly, or no world agrees.
  init?(_ knowledge: Knowledge) {
    self.knowledge = knowledge
    if knowledge.ranksByWants {
      space = nil
      corners = WantWeights.corners(tiers: knowledge.wants.map(\.count))
      return
    }
    let space = WorldSpace(knowledge)
    guard knowledge.comparisons.isEmpty, knowledge.ceiling == .infinity, !space.isEmpty,
      let corners = space.weights.exactCorners
    else { return nil }
    self.space = space
    self.corners = corners
  }

  /// Compares two packages, shape `[issue]` each.
  /// - Complexity: O(corners x issues + size of the conditions).
  func dominance(of first: [Int], over second: [Int]) -> Dominance {
    guard let space else { return Dominance(range: wantsRange(first, second)) }
    let extra = knowledge.interactions.reduce(0.0) {
      $0 + $1.worth * difference(first, second, meeting: $1.condition)
    }
    let low = least(of: first, over: second, space)
    let high = -least(of: second, over: first, space)
    return Dominance(range: Interval(low: low + extra, high: high + extra))
  }

  private func wantsRange(_ first: [Int], _ second: [Int]) -> Interval {
    let differences = knowledge.wants.flatMap(\.self).map {
      difference(first, second, meeting: $0)
    }
    let sums = corners.map { AffineSpace.dot($0, differences) }
    return Interval(low: sums.min() ?? 0, high: sums.max() ?? 0)
  }

  private func difference(
    _ first: [Int], _ second: [Int], meeting condition: Formula
  ) -> Double {
    (condition.holds(for: first) ? 1 : 0) - (condition.holds(for: second) ? 1 : 0)
  }

  private func least(of first: [Int], over second: [Int], _ space: WorldSpace) -> Double {
    let classes = space.weights.classes
    var differences = Array(repeating: 0.0, count: classes.count)
    for (issue, values) in space.values.enumerated() {
      differences[classes.classOf[issue]] += values.least(of: first[issue], over: second[issue])
    }
    return corners.map { AffineSpace.dot($0, differences) }.min() ?? 0
  }
}

extension WeightSpace {
  /// All corners of the set, where they are known; shape `[corner][class]`.
  fileprivate var exactCorners: [[Double]]? { corners ?? onlyPoint.map { [$0] } }
}

extension ValueSpace {
  /// The least difference of two options' values.
  ///
  /// Values that agree with orders are mixtures of cuts, of which each gives 1 to all above it and 0
  /// to the rest; at least one option is above and one below.
  fileprivate func least(of first: Int, over second: Int) -> Double {
    let (high, low) = (classes.classOf[first], classes.classOf[second])
    if high == low { return 0 }
    guard classes.above[low].contains(high) else {
      return isStated ? self.low[high] - self.high[low] : -1
    }
    if isStated { return max(0, self.low[high] - self.high[low]) }
    let isTop = classes.above.indices.allSatisfy {
      $0 == high || classes.above[$0].contains(high)
    }
    return isTop && classes.above[low].count == classes.count - 1 ? 1 : 0
  }
}
