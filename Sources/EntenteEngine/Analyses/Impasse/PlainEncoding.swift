/// A problem as clauses in the most literal way: one variable per option, every part of every
/// condition equal to a variable of its own. It shares nothing with `AgreementEncoding` but
/// the solver, so that one can check the other.
struct PlainEncoding {
  private let solver = Solver()
  private let problem: Problem
  /// Shape `[issue][option]`.
  private var options: [[Literal]] = []
  /// Shape `[line]`: true exactly where the line's condition holds.
  private(set) var lines: [Literal] = []

  init(_ problem: Problem) {
    self.problem = problem
    for count in problem.optionCounts { options.append(makeIssue(count)) }
    for formula in problem.rules + [problem.goal] { solver.add([name(formula)]) }
    lines = problem.lines.map { name($0.condition) }
  }

  /// Exactly one of the literals holds: a chain says where it has been.
  private func makeIssue(_ count: Int) -> [Literal] {
    let literals = (0..<count).map { _ in solver.makeVariable() }
    solver.add(literals)
    var before: Literal?
    for literal in literals {
      let seen = solver.makeVariable()
      solver.add([!literal, seen])
      if let before {
        solver.add([!before, !literal])
        solver.add([!before, seen])
      }
      before = seen
    }
    return literals
  }

  private func name(_ formula: Formula) -> Literal {
    if case .walk(let diagram) = formula { return name(diagram) }
    let result = solver.makeVariable()
    let isConjunction: Bool
    let parts: [Literal]
    switch formula {
    case .choice(let issue, let allowed):
      isConjunction = false
      parts = options[issue].indices.filter(allowed.contains).map { options[issue][$0] }
    case .any(let inner): (isConjunction, parts) = (false, inner.map(name))
    case .all(let inner): (isConjunction, parts) = (true, inner.map(name))
    case .walk: preconditionFailure("a walk has names of its own")
    }
    let (whole, pieces) = isConjunction ? (!result, parts.map { !$0 }) : (result, parts)
    solver.add([!whole] + pieces)
    for piece in pieces { solver.add([whole, !piece]) }
    return result
  }

  /// Each place of a walk equals the place to which the package's option leads.
  private func name(_ diagram: DecisionDiagram) -> Literal {
    let answers = [solver.makeVariable(), solver.makeVariable()]
    solver.add([!answers[DecisionDiagram.no]])
    solver.add([answers[DecisionDiagram.yes]])
    var places = answers
    for node in diagram.nodes {
      let place = solver.makeVariable()
      for (option, child) in zip(options[node.issue], node.children) {
        solver.add([!option, !place, places[child]])
        solver.add([!option, place, !places[child]])
      }
      places.append(place)
    }
    return places[diagram.root]
  }

  /// Requires one of the lines for good.
  func require(oneOf set: BitSet) { solver.add(set.members.map { lines[$0] }) }

  /// An agreement that meets all the given lines, if there is one.
  func agreement(meeting set: BitSet) -> [Int]? {
    var budget = Budget(.max)
    let assumptions = set.members.map { lines[$0] }
    guard solver.solve(assuming: assumptions, budget: &budget) == .satisfiable else { return nil }
    return options.map { literals in literals.firstIndex(where: solver.holds)! }
  }
}
