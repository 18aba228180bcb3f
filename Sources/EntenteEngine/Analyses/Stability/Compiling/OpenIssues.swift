/// Takes issues out of rules of which nobody knows how they stand: what is left of a rule holds
/// where some options of theirs meet it, together with the other rules.
struct OpenIssues {
  /// Combinations of open options that are written out at the most.
  static let limit = 4_096

  let open: BitSet
  /// Shape `[issue]`.
  let optionCounts: [Int]
  /// Shape `[issue]`: the options of other issues that do not move.
  let settled: [Int?]
  /// Shape `[issue]`: the place of those that do.
  let positions: [Int?]

  /// The rules without open issues; `nil` past the limit.
  /// - Complexity: O(limit x size of the rules).
  func project(_ rules: [Formula]) -> [Formula]? {
    var result: [Formula] = []
    for group in groups(rules) {
      let issues = group.reduce(into: BitSet()) { $0 = $0.union($1.issues) }
        .intersection(open).members
      guard let combinations = combinations(issues) else { return nil }
      let ways = combinations.map { options in
        Formula.all(group).settling(options, places: positions)
      }
      let distinct = ways.filter { $0 != .never }
      if !distinct.contains(.always) {
        result.append(distinct.count == 1 ? distinct[0] : .any(distinct))
      }
    }
    return result
  }

  /// Rules that share open issues, directly or through others, together.
  private func groups(_ rules: [Formula]) -> [[Formula]] {
    var groups: [(issues: BitSet, rules: [Formula])] = []
    for rule in rules {
      let issues = rule.issues.intersection(open)
      let joined = groups.indices.filter { !groups[$0].issues.isDisjoint(with: issues) }
      var merged = (issues: issues, rules: [rule])
      for index in joined.reversed() {
        let group = groups.remove(at: index)
        merged = (merged.issues.union(group.issues), group.rules + merged.rules)
      }
      groups.append(merged)
    }
    return groups.map(\.rules)
  }

  /// All ways to settle some open issues beside what is settled, shape `[way][issue]`.
  private func combinations(_ issues: [Int]) -> [[Int?]]? {
    var ways = [settled]
    for issue in issues {
      guard ways.count * optionCounts[issue] <= Self.limit else { return nil }
      ways = ways.flatMap { way in
        (0..<optionCounts[issue]).map { option in
          var way = way
          way[issue] = option
          return way
        }
      }
    }
    return ways
  }
}
