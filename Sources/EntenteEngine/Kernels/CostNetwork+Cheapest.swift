extension CostNetwork {
  /// The cheapest packages and whether the budget sufficed to prove it.
  package typealias Cheapest = (found: [PackageSearch.Found], isComplete: Bool)

  /// Finds the `limit` cheapest packages that move at most `changes.most` of the terms named.
  ///
  /// Small tables come first, as most networks need no more. Where a search guided by them takes
  /// long, it is broken off, and larger tables finish the work from the best found so far.
  package func cheapest(
    _ limit: Int, changes: (terms: [Int?], most: Int)? = nil, budget: inout Budget
  ) -> Cheapest {
    let order = EliminationOrder(domains: domains, scopes: factors.map(\.scope))
    var network = self
    if order.largestTable > Self.smallTable { network.evenOut(rounds: Self.eveningRounds) }
    let small = MiniBuckets(network, order: order, limit: Self.smallTable)
    var first = PackageSearch(small, issueCount: issueCount, limit: limit, changes: changes)
    let isFinal = small.isExact && changes == nil
    var share = Budget(isFinal ? budget.remaining : min(budget.remaining, Self.firstNodes))
    first.run(&share)
    _ = budget.spend(share.spent)
    if first.isComplete || isFinal { return (first.found, first.isComplete) }
    let large = MiniBuckets(network, order: order, limit: Self.largeTable)
    var second = PackageSearch(large, issueCount: issueCount, limit: limit, changes: changes)
    second.look(below: first.found.count == limit ? first.found[limit - 1].cost + 1 : nil)
    second.run(&budget)
    return second.isComplete ? (second.found, true) : (first.merged(second, limit), false)
  }

  /// Rows of a part in the first search.
  private static let smallTable = 1296
  /// Rows of a part in the second search: a few megabytes and milliseconds in all.
  private static let largeTable = 46_656
  /// How long the first search may take.
  private static let firstNodes = 20_000
  private static let eveningRounds = 30
}

extension PackageSearch {
  /// The cheapest of what two searches found, each package once.
  fileprivate func merged(_ other: PackageSearch, _ limit: Int) -> [Found] {
    let new = other.found.filter { !found.contains($0) }
    let all = (found + new).enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    return Array(all.map(\.element).prefix(limit))
  }
}
