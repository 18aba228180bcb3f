extension RankedPackage {
  /// The `limit` best agreements that differ in what they ask of the parties: the lines that one
  /// crosses never contain those of another agreement, listed or not.
  ///
  /// What they cross are thus the best minimal corrections. Where all corrections are known,
  /// an agreement is sought for each of the best; otherwise the best agreement is sought again
  /// and again, leaving out those that cross all the lines of one found before.
  ///
  /// - Parameters:
  ///   - corrections: Every minimal correction, where an impasse finding is complete.
  ///   - budget: One unit is a search node.
  /// - Complexity: `limit` searches for the best agreement.
  public static func bestDistinct(
    _ problem: Problem, limit: Int, corrections: [BitSet]? = nil, budget: inout Budget
  ) -> DistinctPackages {
    let before = budget.spent
    let result =
      if let corrections {
        realized(corrections, problem, limit, &budget)
      } else {
        excluding(problem, limit, &budget)
      }
    return DistinctPackages(
      entries: PackageRanking(problem).sorted(result.packages).map {
        .init(package: $0, freeOptions: problem.freeOptions(of: $0))
      }, isComplete: result.isComplete, work: budget.spent - before)
  }

  /// An agreement for each of the best corrections.
  private static func realized(
    _ corrections: [BitSet], _ problem: Problem, _ limit: Int, _ budget: inout Budget
  ) -> (packages: [RankedPackage], isComplete: Bool) {
    let ranking = PackageRanking(problem)
    let best = corrections.map { (key: ranking.key($0), lines: $0) }.sorted {
      $0.key != $1.key
        ? $0.key < $1.key : $0.lines.members.lexicographicallyPrecedes($1.lines.members)
    }.prefix(limit)
    var finder = AgreementFinder(problem)
    let packages = best.compactMap { correction in
      var wish = AgreementFinder.Wish(problem.optionCounts.map { _ in nil })
      wish.meets = BitSet(problem.lines.indices).subtracting(correction.lines)
      return finder.find(wish, &budget)
    }
    return (packages, finder.isComplete)
  }

  private static func excluding(
    _ problem: Problem, _ limit: Int, _ budget: inout Budget
  ) -> (packages: [RankedPackage], isComplete: Bool) {
    var packages: [RankedPackage] = []
    while packages.count < limit {
      let network = CostNetwork(ranking: problem, excluding: packages.map(\.crosses))
      let cheapest = network.cheapest(1, budget: &budget)
      guard cheapest.isComplete else { return (packages, false) }
      guard let found = cheapest.found.first else { break }
      packages.append(problem.ranked(found.choices))
    }
    return (packages, true)
  }
}

extension Problem {
  /// Shape `[issue]`: the options that can be put in the place of the one chosen, one issue at
  /// a time, without crossing a further line and without ceasing to be an agreement.
  package func freeOptions(of package: RankedPackage) -> [[Int]] {
    optionCounts.indices.map { issue in
      (0..<optionCounts[issue]).filter { option in
        var choices = package.choices
        choices[issue] = option
        return option != package.choices[issue] && isAgreement(choices)
          && crossed(by: choices).isSubset(of: package.crosses)
      }
    }
  }
}
