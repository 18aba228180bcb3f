/// A problem with one issue settled in advance: what conditioning works through where a table
/// would be too large.
///
/// The issue keeps its place and has one option left.
struct PinnedProblem {
  let issue: Int
  let option: Int
  private(set) var problem: Problem
  private(set) var valuations: [Valuation]
  /// Shape `[issue]`: the option of the issue that is settled.
  private let settled: [Int?]
  /// Shape `[issue]`: its own place.
  private let places: [Int?]

  init(_ problem: Problem, _ valuations: [Valuation], issue: Int, option: Int) {
    self.issue = issue
    self.option = option
    self.problem = problem
    self.valuations = valuations
    settled = problem.optionCounts.indices.map { $0 == issue ? option : nil }
    places = Array(problem.optionCounts.indices)
    pinProblem()
    pinValuations()
  }

  private mutating func pinProblem() {
    problem.optionCounts[issue] = 1
    problem.rules = problem.rules.map(pinned)
    problem.goal = pinned(problem.goal)
    for line in problem.lines.indices {
      problem.lines[line].condition = pinned(problem.lines[line].condition)
    }
  }

  private mutating func pinValuations() {
    for party in valuations.indices {
      valuations[party].values[issue] = [valuations[party].values[issue][option]]
      for place in valuations[party].interactions.indices {
        let condition = valuations[party].interactions[place].condition
        valuations[party].interactions[place].condition = pinned(condition)
      }
    }
  }

  private func pinned(_ formula: Formula) -> Formula {
    switch formula {
    case .choice(issue, let allowed): allowed.contains(option) ? .always : .never
    case .choice: formula
    case .all(let parts): all(parts.map(pinned))
    case .any(let parts): any(parts.map(pinned))
    case .walk(let diagram): diagram.settling(settled, places: places)
    }
  }

  /// Drops what holds anyway, so that the rest stays small.
  private func all(_ parts: [Formula]) -> Formula {
    if parts.contains(.never) { return .never }
    let open = parts.filter { $0 != .always }
    return open.count == 1 ? open[0] : .all(open)
  }

  private func any(_ parts: [Formula]) -> Formula {
    if parts.contains(.always) { return .always }
    let open = parts.filter { $0 != .never }
    return open.count == 1 ? open[0] : .any(open)
  }
}
