/// The likelihood of the best package as a function of how firmly the groups are held.
///
/// A package is as good as the groups that it crosses, so only the minimal sets of crossed
/// groups matter. Where all minimal corrections are known, these sets follow from them and a
/// value costs next to nothing; otherwise each value takes a search.
package struct BestLikelihood: Sendable {
  private let problem: Problem
  private let graph: FactorGraph
  /// Of the graph's variables: the same whatever the probabilities.
  private let order: EliminationOrder
  /// The minimal sets of groups that an agreement crosses, members ascending.
  private let crossedGroups: [[Int]]?

  /// Prepares the function; `corrections` are all minimal corrections, where they are known.
  package init(_ problem: Problem, corrections: [BitSet]? = nil) {
    self.problem = problem
    graph = corrections == nil ? FactorGraph(groupsOf: problem) : FactorGraph(optionCounts: [])
    order = EliminationOrder(domains: graph.domains, scopes: graph.factors.map(\.scope))
    crossedGroups = corrections.map { sets in
      Antichain.minimal(
        sets.map { lines in BitSet(lines.members.map { problem.lines[$0].group }) }
      ).map(\.members)
    }
  }

  /// The likelihood, 0...1, of the best package, 0 where there is no agreement.
  /// - Parameters:
  ///   - held: Shape `[group]`: the probability, 0...1, that each is held to the end.
  ///   - budget: One unit is a search node; where it runs out the value is a lower bound.
  package func value(held: [Double], budget: inout Budget) -> Double {
    guard let crossedGroups else { return searched(held, &budget) }
    return crossedGroups.reduce(0) { best, groups in
      max(best, groups.reduce(1) { $0 * (1 - held[$1]) })
    }
  }

  /// The same where it is known whether a group's lines are held.
  ///
  /// A line that gives way takes the stronger ones with it. While it is held, those may still give
  /// way: with its own event or without. Where the corrections are not known, the second is left out,
  /// and the value is a lower bound.
  package func value(
    held: [Double], knowing group: Int, isHeld: Bool, budget: inout Budget
  ) -> Double {
    let stronger = problem.stronger(than: group)
    var settled = held
    settled[group] = isHeld ? 1 : 0
    if !isHeld { for other in stronger.members { settled[other] = 0 } }
    guard isHeld, !stronger.isEmpty, let crossedGroups else {
      return value(held: settled, budget: &budget)
    }
    let all = stronger.union(BitSet([group]))
    let isHeldProbability = 1 - problem.givingWayProbability(ofGroup: group, held: held)
    return crossedGroups.filter { !$0.contains(group) }.reduce(0) { best, groups in
      let both = all.union(BitSet(groups)).members
      let likelihood =
        groups.reduce(1) { $0 * (1 - held[$1]) } - both.reduce(1) { $0 * (1 - held[$1]) }
      return max(best, likelihood / isHeldProbability)
    }
  }

  /// The probability that a group's lines are held, by its own event or a stronger line's.
  package func heldProbability(of group: Int, held: [Double]) -> Double {
    1 - problem.givingWayProbability(ofGroup: group, held: held)
  }

  private func searched(_ held: [Double], _ budget: inout Budget) -> Double {
    var problem = problem
    problem.heldProbability = held
    let network = CostNetwork(graph, weights: PackageCost(problem).group)
    let best = network.cheapest(1, order: order, budget: &budget).found.first
    return best.map { problem.ranked($0.choices).likelihood } ?? 0
  }
}
