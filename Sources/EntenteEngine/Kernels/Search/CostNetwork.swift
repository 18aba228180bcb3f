/// What a package costs, as tables of whole numbers that add up: the less, the better.
///
/// Whole numbers make ties exact. A number above `infinite / 2` stands for a package that is
/// no agreement; sums of finite costs stay below `infinite / 8`.
package struct CostNetwork: Sendable {
  /// The cost of a package that is no agreement.
  package static let infinite = 1 << 60

  /// Shape `[variable]`: issues first, then auxiliary variables whose values follow from them.
  package let domains: [Int]
  package let issueCount: Int
  package internal(set) var factors: [Table<Int>]

  /// Weighs what is watched in a graph: shape `[tag]`.
  package init(_ graph: FactorGraph, weights: [Int]) {
    domains = graph.domains
    issueCount = graph.issueCount
    factors = graph.factors.map { factor in
      let failed = factor.tag.map { weights[$0] } ?? Self.infinite
      return Table(scope: factor.scope, values: factor.holds.map { $0 ? 0 : failed })
    }
  }

  /// The packages of a graph that meet the watched conditions `met` and fail `failed`: free of
  /// cost, all others infinitely dear.
  package init(_ graph: FactorGraph, meeting met: BitSet, crossing failed: Int?) {
    domains = graph.domains
    issueCount = graph.issueCount
    factors = graph.factors.compactMap { factor in
      guard factor.tag.map({ met.contains($0) || $0 == failed }) ?? true else { return nil }
      let wanted = failed == nil || factor.tag != failed
      let values = factor.holds.map { $0 == wanted ? 0 : Self.infinite }
      return Table(scope: factor.scope, values: values)
    }
    if let failed, !graph.factors.contains(where: { $0.tag == failed }) {
      factors.append(Table(scope: [], values: [Self.infinite]))
    }
  }

  /// Settles issues: shape `[issue]`, `nil` where an issue stays open.
  package mutating func fix(_ choices: [Int?]) {
    for (issue, choice) in choices.enumerated() {
      guard let choice else { continue }
      add(costs: (0..<domains[issue]).map { $0 == choice ? 0 : Self.infinite }, to: issue)
    }
  }

  /// Adds a cost to each option of an issue.
  package mutating func add(costs: [Int], to issue: Int) {
    factors.append(Table(scope: [issue], values: costs))
  }
}
