/// Variable elimination: one algorithm that answers, by the semiring it runs over, whether a
/// package exists, how many there are, the likeliest, and the minimal sets of crossed lines.
///
/// Its cost grows with the largest table, not with the number of packages.
///
/// ## Source
/// Dechter (1999), "Bucket elimination: a unifying framework for reasoning",
/// doi:10.1016/S0004-3702(99)00059-4; Kohlas and Wilson (2008), "Semiring induced valuation
/// algebras", doi:10.1016/j.artint.2008.03.003.
package struct Elimination: Sendable {
  package let graph: FactorGraph
  package let order: EliminationOrder

  /// Prepares the elimination of all variables of a graph.
  package init(_ graph: FactorGraph) {
    self.graph = graph
    order = EliminationOrder(domains: graph.domains, scopes: graph.factors.map(\.scope))
  }

  /// The sum over all packages of the product over all conditions; `nil` where a table would
  /// have more than `limit` rows.
  ///
  /// A condition that holds counts as one; one that fails as zero where it must hold, and as
  /// `crossed(tag)` where it is watched.
  /// - Complexity: O(variables * largest table * factors).
  package func run<S: Semiring>(
    _ semiring: S.Type, limit: Int = 1 << 20, crossed: (Int) -> S.Element = { _ in S.zero }
  ) -> S.Element? {
    guard order.largestTable <= limit else { return nil }
    var pool = graph.factors.map { factor in
      let failed = factor.tag.map(crossed) ?? S.zero
      return Table(scope: factor.scope, values: factor.holds.map { $0 ? S.one : failed })
    }
    for variable in order.variables {
      let factors = pool.filter { $0.scope.contains(variable) }
      pool.removeAll { $0.scope.contains(variable) }
      pool.append(
        Table.eliminate(variable, from: factors, domains: graph.domains, in: semiring))
    }
    return pool.reduce(S.one) { S.times($0, $1.values[0]) }
  }
}
