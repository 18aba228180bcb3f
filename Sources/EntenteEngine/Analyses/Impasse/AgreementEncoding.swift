/// The agreements of a problem as clauses, with a selector for each condition: where a selector
/// is true, its condition holds.
///
/// Conditions contain no negation, so each part needs to be said in one direction only
/// (Plaisted and Greenbaum 1986): a model's package may meet a condition whose selector is
/// false. What a package crosses is therefore always read from the package.
struct AgreementEncoding {
  let problem: Problem
  let solver = Solver()
  let options: OptionClasses
  let conditions: ConditionClasses
  /// Shape `[condition]`.
  private(set) var selectors: [Literal] = []
  /// Shape `[issue][class]`; an issue with one class has no literal.
  private var choices: [[Literal]] = []
  /// Shape `[condition]`: the condition itself.
  private let formulas: [Formula]

  init(_ problem: Problem) {
    self.problem = problem
    options = OptionClasses(problem)
    conditions = ConditionClasses(problem, options: options)
    formulas = conditions.lines.map { problem.lines[$0.members[0]].condition }
    for classes in options.representatives { choices.append(makeChoice(classes.count)) }
    for formula in problem.rules + [problem.goal] { require(formula, unless: []) }
    selectors = formulas.map { formula in
      let selector = solver.makeVariable()
      require(formula, unless: [!selector])
      return selector
    }
  }

  /// The package of the solver's model.
  func package() -> [Int] {
    zip(choices, options.representatives).map { literals, representatives in
      representatives[literals.firstIndex(where: solver.holds) ?? 0]
    }
  }

  /// The conditions that the model's package crosses.
  func crossed() -> BitSet {
    let package = package()
    return BitSet(formulas.indices.filter { !formulas[$0].holds(for: package) })
  }
}

extension AgreementEncoding {
  /// A set of these conditions that no agreement meets together, if they conflict; none when
  /// they do not or the budget ends.
  func conflict(in conditions: BitSet, _ budget: inout Budget) -> BitSet? {
    let members = conditions.members
    let verdict = solver.solve(assuming: members.map { selectors[$0] }, budget: &budget)
    guard verdict == .unsatisfiable else { return nil }
    return BitSet(members.filter { solver.failed(selectors[$0]) })
  }

  /// Literals for the classes of one issue, of which exactly one holds.
  private func makeChoice(_ count: Int) -> [Literal] {
    if count == 1 { return [] }
    let first = solver.makeVariable()
    if count == 2 { return [first, !first] }
    let literals = [first] + (1..<count).map { _ in solver.makeVariable() }
    solver.add(literals)
    requireAtMostOne(literals)
    return literals
  }

  /// Pairs while there are few; beyond that, blocks whose representatives exclude each other, so
  /// that the number of clauses grows with the number of literals (Klieber and Kwon 2007).
  private func requireAtMostOne(_ literals: [Literal]) {
    let block = 6
    if literals.count <= 2 * block {
      for (index, a) in literals.enumerated() {
        for b in literals[(index + 1)...] { solver.add([!a, !b]) }
      }
      return
    }
    let commanders = stride(from: 0, to: literals.count, by: block).map { start in
      let members = Array(literals[start..<min(start + block, literals.count)])
      let commander = solver.makeVariable()
      for member in members { solver.add([!member, commander]) }
      requireAtMostOne(members)
      return commander
    }
    requireAtMostOne(commanders)
  }

  /// Adds clauses that say: the formula holds, or one of the literals does.
  private func require(_ formula: Formula, unless literals: [Literal]) {
    if case .all(let parts) = formula {
      for part in parts { require(part, unless: literals) }
    } else {
      var clause = literals
      if collect(formula, into: &clause) { solver.add(clause) }
    }
  }

  /// Appends literals one of which must hold for the formula to hold; `false` when the formula
  /// always does.
  private func collect(_ formula: Formula, into clause: inout [Literal]) -> Bool {
    switch formula {
    case .choice(let issue, let allowed): return collect(issue, allowed, into: &clause)
    case .any(let parts):
      for part in parts where !collect(part, into: &clause) { return false }
      return true
    case .all(let parts):
      if parts.count == 1 { return collect(parts[0], into: &clause) }
      if parts.isEmpty { return false }
      let name = solver.makeVariable()
      require(formula, unless: [!name])
      clause.append(name)
      return true
    case .walk(let diagram):
      if let root = name(diagram) { clause.append(root) }
      return diagram.root != DecisionDiagram.yes
    }
  }

  /// A literal that holds only where the walk ends well; `nil` where the root knows the answer.
  private func name(_ diagram: DecisionDiagram) -> Literal? {
    var places: [Literal?] = [nil, nil]
    for node in diagram.nodes {
      let place = solver.makeVariable()
      let kinds = options.representatives[node.issue]
      for (index, option) in kinds.enumerated() {
        let child = node.children[option]
        guard child != DecisionDiagram.yes else { continue }
        let unless = kinds.count > 1 ? [!choices[node.issue][index]] : []
        solver.add([!place] + unless + (places[child].map { [$0] } ?? []))
      }
      places.append(place)
    }
    return places[diagram.root]
  }

  private func collect(_ issue: Int, _ allowed: BitSet, into clause: inout [Literal]) -> Bool {
    let mask = options.allowed(allowed, of: issue)
    let literals = choices[issue]
    if !mask.contains(false) { return false }
    if mask.count > 2, mask.count(where: { !$0 }) == 1 {
      clause.append(!literals[mask.firstIndex(of: false)!])
    } else {
      clause += zip(literals, mask).filter { $0.1 }.map { $0.0 }
    }
    return true
  }
}
