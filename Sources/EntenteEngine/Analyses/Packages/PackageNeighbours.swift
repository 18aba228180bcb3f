/// Packages that differ from another in one issue, of which only the conditions on that issue are
/// looked at.
struct PackageNeighbours {
  private let problem: Problem
  /// Shape `[issue]`: the rules and the goal that speak of it; none where rules do not count.
  private var rules: [[Formula]]
  /// Shape `[issue]`: the lines that speak of it.
  private var lines: [BitSet]

  /// - Complexity: O(size of the conditions).
  init(_ problem: Problem, ignoringRules: Bool) {
    self.problem = problem
    rules = problem.optionCounts.map { _ in [] }
    lines = problem.optionCounts.map { _ in BitSet() }
    for rule in ignoringRules ? [] : problem.rules + [problem.goal] {
      for issue in rule.issues.members { rules[issue].append(rule) }
    }
    for (place, line) in problem.lines.enumerated() {
      for issue in line.condition.issues.members { lines[issue].insert(place) }
    }
  }

  /// A package with another option of one issue; `nil` where that breaks a rule that it keeps.
  /// - Complexity: O(size of the conditions on the issue + lines crossed).
  func of(_ package: RankedPackage, issue: Int, option: Int) -> RankedPackage? {
    var choices = package.choices
    choices[issue] = option
    guard rules[issue].allSatisfy({ $0.holds(for: choices) }) else { return nil }
    let own = lines[issue].members.filter { !problem.lines[$0].condition.holds(for: choices) }
    let crosses = package.crosses.subtracting(lines[issue]).union(BitSet(own))
    return RankedPackage(
      choices: choices, crosses: crosses, likelihood: problem.givingWayProbability(of: crosses))
  }
}
