extension CostNetwork {
  /// The cheapest packages and whether the budget sufficed to prove it.
  package typealias Cheapest = (found: [PackageSearch.Found], isComplete: Bool)

  /// Finds the `limit` cheapest packages that move at most `changes.most` of the terms named.
  ///
  /// Small tables come first, as most networks need no more. Where a search guided by them takes
  /// long, it is broken off, and one with larger tables goes on from the best found so far.
  /// `order` may be that of a network of the same variables with more tables.
  package func cheapest(
    _ limit: Int, changes: (terms: [Int?], most: Int)? = nil, order: EliminationOrder? = nil,
    budget: inout Budget
  ) -> Cheapest {
    let order = order ?? EliminationOrder(domains: domains, scopes: factors.map(\.scope))
    let stages = hasFiniteCosts ? Stage.ranking : Stage.existence
    var network = self
    if hasFiniteCosts, order.largestTable > stages[0].rows { network.evenOut(rounds: 30) }
    var best: Cheapest = ([], false)
    for stage in stages where !best.isComplete && budget.remaining > 0 {
      let bounds = MiniBuckets(network, order: order, limit: stage.rows)
      var search = PackageSearch(bounds, issueCount: issueCount, limit: limit, changes: changes)
      search.look(below: best.found.count == limit ? best.found.last.map { $0.cost + 1 } : nil)
      var share = Budget(min(budget.remaining, stage.nodes))
      search.run(&share)
      _ = budget.spend(share.spent)
      best = search.isComplete ? (search.found, true) : (search.merged(best.found, limit), false)
    }
    return best
  }

  private var hasFiniteCosts: Bool {
    factors.contains { $0.values.contains { $0 > 0 && $0 < Self.infinite / 2 } }
  }
}

/// One attempt at a search: how large its tables may be and how long it may take.
private struct Stage {
  var rows: Int
  var nodes: Int

  /// A ranking needs bounds that tell packages apart.
  static let ranking = [Stage(rows: 1296, nodes: 20_000), last]
  /// Whether there is any package shows in small tables already.
  static let existence = [Stage(rows: 64, nodes: 500), Stage(rows: 1296, nodes: 20_000), last]
  /// A few megabytes and milliseconds of tables.
  private static let last = Stage(rows: 46_656, nodes: Int.max)
}

extension PackageSearch {
  /// The cheapest of what this search and earlier ones found, each package once.
  fileprivate func merged(_ earlier: [Found], _ limit: Int) -> [Found] {
    let all = (earlier + found.filter { !earlier.contains($0) }).enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    return Array(all.map(\.element).prefix(limit))
  }
}
