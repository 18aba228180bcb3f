extension FactorGraph {
  /// The agreements of a problem: rules and goal.
  package init(agreementsOf problem: Problem) {
    self.init(optionCounts: problem.optionCounts)
    for rule in problem.rules { require(rule) }
    require(problem.goal)
  }

  /// The agreements, with every line watched under its index.
  package init(linesOf problem: Problem) {
    self.init(agreementsOf: problem)
    for (index, line) in problem.lines.enumerated() { watch(line.condition, tag: index) }
  }

  /// The agreements that cross no line.
  package init(acceptableOf problem: Problem) {
    self.init(agreementsOf: problem)
    for line in problem.lines { require(line.condition) }
  }

  /// The agreements, with every group watched under its index: a group is crossed where one of
  /// its lines is.
  package init(groupsOf problem: Problem) {
    self.init(agreementsOf: problem)
    for (group, lines) in problem.linesByGroup.enumerated() where !lines.isEmpty {
      watch(problem.condition(of: lines), tag: group)
    }
  }
}

extension Problem {
  /// Shape `[group]`: the lines of each, ascending.
  package var linesByGroup: [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: heldProbability.count)
    for (index, line) in lines.enumerated() { result[line.group].append(index) }
    return result
  }

  /// What holds where all of these lines are met.
  package func condition(of lines: [Int]) -> Formula {
    lines.count == 1 ? self.lines[lines[0]].condition : .all(lines.map { self.lines[$0].condition })
  }
}
