extension RankedPackage {
  /// The `limit` agreements likeliest to be acceptable to all, all crossed lines giving way.
  ///
  /// Agreements that cross a line that is sure to be held come last, those crossing the fewest
  /// such groups first, as though the rest of their likelihood counted on. Among agreements
  /// that are equally likely and cross equally many lines, which ones are listed depends only
  /// on the problem.
  ///
  /// - Parameters:
  ///   - fixed: Shape `[issue]`: options that are settled, `nil` where an issue is open.
  ///   - budget: One unit is a search node.
  /// - Complexity: exponential in the induced width of the issues at worst; O(limit * issues)
  ///   nodes where the width is small.
  public static func best(
    _ problem: Problem, limit: Int, fixed: [Int?]? = nil, budget: inout Budget
  ) -> BestPackages {
    let before = budget.spent
    var network = CostNetwork(ranking: problem)
    if let fixed { network.fix(fixed) }
    let cheapest = network.cheapest(limit, budget: &budget)
    let packages = cheapest.found.map { problem.ranked($0.choices) }
    return BestPackages(
      packages: PackageRanking(problem).sorted(packages), isComplete: cheapest.isComplete,
      work: budget.spent - before)
  }
}

extension Problem {
  /// A package with the lines that it crosses and its likelihood.
  package func ranked(_ choices: [Int]) -> RankedPackage {
    let crosses = crossed(by: choices)
    return RankedPackage(
      choices: choices, crosses: crosses, likelihood: givingWayProbability(of: crosses))
  }
}
