/// The largest weighted sum of worths over all packages, by elimination over sums and maxima: a
/// second road that shares no set of points with the frontier's.
struct WeightedSum {
  /// Numbers added up along a package, the largest kept.
  private enum Best: Semiring {
    static var zero: Double { -.infinity }
    static var one: Double { 0 }
    static func plus(_ a: Double, _ b: Double) -> Double { max(a, b) }
    static func times(_ a: Double, _ b: Double) -> Double { a + b }
  }

  private let model: ParetoModel
  private let order: [Int]

  init(_ problem: Problem, _ valuations: [Valuation], _ options: FrontierOptions) {
    model = ParetoModel(problem, valuations, options)
    order =
      EliminationOrder(
        domains: model.domains, scopes: model.rules.map(\.scope) + model.tables.map(\.scope)
      ).variables
  }

  /// The largest sum, negative infinity without a package.
  /// - Parameter weights: shape `[party]`: not negative.
  func best(_ weights: [Double]) -> Double {
    var pool = tables(weights)
    for variable in order {
      let factors = pool.filter { $0.scope.contains(variable) }
      pool.removeAll { $0.scope.contains(variable) }
      pool.append(
        Table.eliminate(variable, from: factors, domains: model.domains, in: Best.self))
    }
    return pool.reduce(weighed(model.base, weights)[0]) { $0 + $1.values[0] }
  }

  private func tables(_ weights: [Double]) -> [Table<Double>] {
    let options = model.options.enumerated().map { variable, values in
      Table(scope: [variable], values: weighed(values, weights))
    }
    let together = model.tables.map { Table(scope: $0.scope, values: weighed($0.values, weights)) }
    let rules = model.rules.map { rule in
      Table(scope: rule.scope, values: rule.holds.map { $0 ? Best.one : Best.zero })
    }
    return options + together + rules
  }

  private func weighed(_ values: [Double], _ weights: [Double]) -> [Double] {
    stride(from: 0, to: values.count, by: model.dimension).map { start in
      weights.indices.reduce(0) { $0 + weights[$1] * values[start + $1] }
    }
  }
}
