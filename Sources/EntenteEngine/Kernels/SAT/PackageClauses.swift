/// Packages as clauses for one incremental solver: a literal for each option, of which an issue has
/// exactly one, and conditions that can be required, or asked for and against, each by a literal.
///
/// A literal of a condition is needed in one direction only (Plaisted and Greenbaum 1986): where it
/// is true the condition holds, or fails as was asked.
struct PackageClauses {
  private let solver = Solver()
  /// Shape `[issue][option]`.
  private var options: [[Literal]] = []

  /// Clauses that every package meets.
  /// - Complexity: O(options).
  init(optionCounts: [Int]) {
    for count in optionCounts { options.append(makeIssue(count)) }
  }

  /// The literal of an option.
  func literal(ofOption option: Int, issue: Int) -> Literal { options[issue][option] }

  /// Lets only packages remain that meet a condition.
  func require(_ formula: Formula) { solver.add([literal(of: formula, met: true)]) }

  /// Whether some package has all these literals.
  func solve(_ literals: [Literal], _ budget: inout Budget) -> Solver.Verdict {
    solver.solve(assuming: literals, budget: &budget)
  }

  /// The package of the last answer.
  /// - Complexity: O(options).
  func package() -> [Int] {
    options.map { literals in literals.firstIndex(where: solver.holds) ?? 0 }
  }

  /// Exactly one of the literals holds: a chain says whether one has come.
  private func makeIssue(_ count: Int) -> [Literal] {
    let literals = (0..<count).map { _ in solver.makeVariable() }
    solver.add(literals)
    var before: Literal?
    for literal in literals.dropLast() {
      let seen = solver.makeVariable()
      solver.add([!literal, seen])
      if let before {
        solver.add([!before, !literal])
        solver.add([!before, seen])
      }
      before = seen
    }
    if let before, let last = literals.last { solver.add([!before, !last]) }
    return literals
  }

  /// A literal where which is true a condition holds, or fails.
  /// - Complexity: O(size of the formula).
  func literal(of formula: Formula, met: Bool) -> Literal {
    let result = solver.makeVariable()
    switch formula {
    case .choice(let issue, let allowed):
      for (option, literal) in options[issue].enumerated() where allowed.contains(option) != met {
        solver.add([!result, !literal])
      }
    case .all(let parts): combine(parts, met: met, isConjunction: met, into: result)
    case .any(let parts): combine(parts, met: met, isConjunction: !met, into: result)
    case .walk(let diagram): solver.add([!result, walk(diagram, met: met)])
    }
    return result
  }

  private func combine(
    _ parts: [Formula], met: Bool, isConjunction: Bool, into result: Literal
  ) {
    let literals = parts.map { literal(of: $0, met: met) }
    if isConjunction {
      for literal in literals { solver.add([!result, literal]) }
    } else {
      solver.add([!result] + literals)
    }
  }

  /// A literal where which is true a walk ends well, or badly.
  private func walk(_ diagram: DecisionDiagram, met: Bool) -> Literal {
    let wanted = met ? DecisionDiagram.yes : DecisionDiagram.no
    let truth = solver.makeVariable()
    solver.add([truth])
    var places = [met ? !truth : truth, met ? truth : !truth]
    for node in diagram.nodes {
      let place = solver.makeVariable()
      for (option, child) in zip(options[node.issue], node.children) where child != wanted {
        solver.add([!place, !option, places[child]])
      }
      places.append(place)
    }
    return places[diagram.root]
  }
}
