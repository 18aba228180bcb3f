extension Forecast {
  /// The most probable packages, of those that differ only where it makes no difference one, with
  /// what can be put in the place of its options.
  ///
  /// Options make no difference where the package stays as probable and crosses the same lines;
  /// where worlds are drawn, on issues of which no party's preferences speak.
  ///
  /// - Parameter open: Shape `[issue]`: whether nothing is known of what its options are worth.
  /// - Complexity: that of `top`, and O(limit x options) probabilities.
  public func listing(_ limit: Int, of problem: Problem, open: [Bool]) -> DistinctPackages {
    var entries: [DistinctPackages.Entry] = []
    for package in top(limit * Self.alike, of: problem) where entries.count < limit {
      guard !entries.contains(where: { $0.covers(package) }) else { continue }
      entries.append(entry(of: package, in: problem, open: open))
    }
    return DistinctPackages(entries: entries, isComplete: true, work: 0)
  }

  /// The same entries with the most probable package of those that cross the same lines, where worths
  /// are known for sure; else the entries as they are.
  /// - Complexity: O(packages x lines).
  public func representing(
    _ packages: DistinctPackages, in problem: Problem
  ) -> DistinctPackages {
    guard worlds == 1, knowsWorths else { return packages }
    let wanted = Set(packages.entries.map(\.package.crosses))
    var best: [BitSet: RankedPackage] = [:]
    for package in top(count, of: problem) where wanted.contains(package.crosses) {
      if best[package.crosses] == nil { best[package.crosses] = package }
      if best.count == wanted.count { break }
    }
    var result = packages
    let open = problem.optionCounts.map { _ in false }
    result.entries = packages.entries.map { listed in
      best[listed.package.crosses].map { entry(of: $0, in: problem, open: open) } ?? listed
    }
    return result
  }

  /// So many packages may differ from one only where it makes no difference.
  private static let alike = 256

  private func entry(
    of package: RankedPackage, in problem: Problem, open: [Bool]
  ) -> DistinctPackages.Entry {
    let free = problem.optionCounts.indices.map { issue in
      (0..<problem.optionCounts[issue]).filter { option in
        var choices = package.choices
        choices[issue] = option
        return option != package.choices[issue] && problem.isAgreement(choices)
          && problem.crossed(by: choices) == package.crosses
          && (open[issue]
            || worlds == 1 && probability(of: choices) == probability(of: package.choices))
      }
    }
    return DistinctPackages.Entry(package: package, freeOptions: free)
  }
}

extension DistinctPackages.Entry {
  /// Whether a package is this one but for options that can be put in the place of those chosen.
  fileprivate func covers(_ other: RankedPackage) -> Bool {
    other.crosses == package.crosses
      && other.choices.indices.allSatisfy { issue in
        other.choices[issue] == package.choices[issue]
          || freeOptions[issue].contains(other.choices[issue])
      }
  }
}

extension CompiledCase {
  /// Whether anything is known of what packages are worth to some party.
  public var saysWorth: Bool { knowledge.contains(where: \.saysWorth) }

  /// Shape `[issue]`: whether no party's preferences speak of it.
  public var unvaluedIssues: [Bool] {
    let knowledge = knowledge
    return issues.indices.map { issue in knowledge.allSatisfy { !$0.speaks(of: issue) } }
  }
}

extension Knowledge {
  /// Whether anything is known of what an issue or its options are worth.
  fileprivate func speaks(of issue: Int) -> Bool {
    let orders = importance.contains { $0.contains { $0.contains(issue) } }
    let compared = comparisons.contains { $0.better[issue] != nil }
    let weighs = ([points[issue], shares[issue]] as [Interval?]).contains { ($0?.high ?? 0) > 0 }
    return orders || compared || weighs || !preferences[issue].isEmpty
      || interactions.contains { $0.condition.issues.contains(issue) }
  }
}
