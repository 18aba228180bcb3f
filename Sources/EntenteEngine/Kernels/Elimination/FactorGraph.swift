/// Conditions as truth tables over few variables each: what elimination and search work on.
///
/// The first variables are the issues. A condition over too many issues for one table is split
/// by auxiliary variables of two values that stand for the truth of a part; their values follow
/// from the package, so that packages and their number stay the same.
package struct FactorGraph: Sendable {
  /// One condition, tabulated.
  package struct Factor: Sendable {
    /// Variables, ascending.
    package var scope: [Int]
    /// Whether the condition holds: row-major over `scope`, the last variable fastest.
    package var holds: [Bool]
    /// What is crossed where the condition fails; `nil` where it must hold.
    package var tag: Int?
  }

  /// Shape `[variable]`: issues first.
  package private(set) var domains: [Int]
  package let issueCount: Int
  package private(set) var factors: [Factor] = []
  private var literals: [Formula: Formula] = [:]

  private let directRows: Int
  private let partRows: Int
  private let walkRows: Int

  /// Makes a graph over issues with so many options, without any condition.
  /// - Parameters:
  ///   - directRows: The most rows of a table for a condition as written.
  ///   - partRows: The most rows of a table over parts of a condition that had to be split.
  ///   - walkRows: The most rows of a table for a walk.
  package init(
    optionCounts: [Int], directRows: Int = 2048, partRows: Int = 64, walkRows: Int = 1 << 17
  ) {
    self.directRows = directRows
    self.partRows = partRows
    self.walkRows = walkRows
    domains = optionCounts
    issueCount = optionCounts.count
  }

  /// Adds a condition that every package must meet.
  package mutating func require(_ formula: Formula) {
    guard case .all(let parts) = formula else { return add(narrowed(formula), tag: nil) }
    for part in parts { require(part) }
  }

  /// Adds a condition that a package crosses where it fails; `tag` says what it crosses then.
  /// A condition that never fails leaves no factor.
  package mutating func watch(_ formula: Formula, tag: Int) { add(narrowed(formula), tag: tag) }

  private mutating func add(_ formula: Formula, tag: Int?) {
    let factor = tabulated(formula, scope: formula.issues.members, tag: tag)
    if factor.holds.contains(false) { factors.append(factor) }
  }

  private func rows(_ scope: BitSet) -> Int {
    var rows = 1
    for variable in scope.members {
      rows *= domains[variable]
      if rows > directRows { return Int.max }
    }
    return rows
  }

  private func isTabulated(_ scope: BitSet) -> Bool {
    var rows = 1
    for variable in scope.members {
      rows *= domains[variable]
      if rows > walkRows { return false }
    }
    return true
  }

  private func tabulated(_ formula: Formula, scope: [Int], tag: Int?) -> Factor {
    let count = scope.reduce(1) { $0 * domains[$1] }
    var package = Array(repeating: 0, count: domains.count)
    var holds = Array(repeating: false, count: count)
    for row in 0..<count {
      holds[row] = formula.holds(for: package)
      for variable in scope.reversed() {
        package[variable] += 1
        if package[variable] < domains[variable] { break }
        package[variable] = 0
      }
    }
    return Factor(scope: scope, holds: holds, tag: tag)
  }

  /// An equivalent condition, given the auxiliary variables, that fits into one table.
  private mutating func narrowed(_ formula: Formula) -> Formula {
    guard rows(formula.issues) > directRows else { return formula }
    switch formula {
    // Two lines on worth share their issues, not the variables of their steps: where one table over
    // all issues is not too large, searches see both at once.
    case .walk where isTabulated(formula.issues): return formula
    case .choice: return literal(for: formula)
    case .all(let parts): return chained(parts, Formula.all)
    case .any(let parts): return chained(parts, Formula.any)
    case .walk(let diagram): return followed(diagram)
    }
  }

  /// Joins parts from left to right; what does not fit any more becomes a literal.
  private mutating func chained(_ parts: [Formula], _ join: ([Formula]) -> Formula) -> Formula {
    var chunk: [Formula] = []
    var scope = BitSet()
    for part in parts {
      let narrow = narrowed(part)
      let next = rows(narrow.issues) > partRows ? literal(for: narrow) : narrow
      if !chunk.isEmpty, rows(scope.union(next.issues)) > partRows {
        chunk = [literal(for: join(chunk))]
        scope = chunk[0].issues
      }
      chunk.append(next)
      scope = scope.union(next.issues)
    }
    return join(chunk)
  }

  /// A choice of a new variable that is 1 exactly where the formula holds.
  private mutating func literal(for formula: Formula) -> Formula {
    if let known = literals[formula] { return known }
    let variable = domains.count
    let scope = formula.issues.members
    let truth = tabulated(formula, scope: scope, tag: nil).holds
    domains.append(2)
    factors.append(
      Factor(scope: scope + [variable], holds: truth.flatMap { [!$0, $0] }, tag: nil))
    let literal = Formula.choice(issue: variable, allowed: BitSet([1]))
    literals[formula] = literal
    return literal
  }

  /// A choice of a new variable that says how a walk ends. Before it stand variables that say where
  /// the walk is between two issues; their values follow from the package.
  private mutating func followed(_ diagram: DecisionDiagram) -> Formula {
    let formula = Formula.walk(diagram)
    if let known = literals[formula] { return known }
    let states = diagram.states
    var before: Int?
    for (place, issue) in diagram.order.enumerated() {
      domains.append(states[place + 1].count)
      factors.append(step(diagram, issue, from: before, states[place], to: states[place + 1]))
      before = domains.count - 1
    }
    let yes = states[states.count - 1].firstIndex(of: DecisionDiagram.yes)
    let literal = Formula.choice(
      issue: domains.count - 1, allowed: BitSet(yes.map { [$0] } ?? []))
    literals[formula] = literal
    return literal
  }

  /// One step of a walk as a table: over the issue, where the walk is and, last, where it gets.
  private func step(
    _ diagram: DecisionDiagram, _ issue: Int, from before: Int?, _ states: [Int], to next: [Int]
  ) -> Factor {
    var holds: [Bool] = []
    for option in 0..<domains[issue] {
      for place in states {
        let node = diagram.node(place)
        let child = node?.issue == issue ? node!.children[option] : place
        holds += next.map { $0 == child }
      }
    }
    return Factor(
      scope: [issue] + (before.map { [$0] } ?? []) + [domains.count - 1], holds: holds, tag: nil)
  }
}
