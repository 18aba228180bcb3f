/// Answers wishes for agreements by one incremental solver.
struct WishClauses {
  enum Answer {
    case found([Int])
    case none
    /// The budget was used up.
    case unfinished
  }

  private let problem: Problem
  private let clauses: PackageClauses
  /// By line: that it is met, and that it is crossed; made when first asked for.
  private var met: [Int: Literal] = [:]
  private var crossed: [Int: Literal] = [:]

  init(_ problem: Problem, ignoringRules: Bool) {
    self.problem = problem
    clauses = PackageClauses(optionCounts: problem.optionCounts)
    for rule in ignoringRules ? [] : problem.rules + [problem.goal] { clauses.require(rule) }
  }

  /// Some package as wished for.
  mutating func package(_ wish: AgreementFinder.Wish, _ budget: inout Budget) -> Answer {
    var literals = wish.fixed.map { clauses.literal(ofOption: $0.option, issue: $0.issue) }
    for line in wish.meets.members { literals.append(literal(line, met: true)) }
    if let line = wish.crosses { literals.append(literal(line, met: false)) }
    switch clauses.solve(literals, &budget) {
    case .satisfiable: return .found(clauses.package())
    case .unsatisfiable: return .none
    case .outOfBudget: return .unfinished
    }
  }

  private mutating func literal(_ line: Int, met isMet: Bool) -> Literal {
    if let known = isMet ? met[line] : crossed[line] { return known }
    let made = clauses.literal(of: problem.lines[line].condition, met: isMet)
    if isMet { met[line] = made } else { crossed[line] = made }
    return made
  }
}
