/// Looks for agreements that meet or cross what is asked, and remembers those it has seen.
package struct AgreementFinder {
  private let problem: Problem
  private let graph: FactorGraph
  private let order: EliminationOrder
  /// Every agreement found so far.
  package private(set) var seen: [RankedPackage] = []
  /// Whether every question so far was answered within the budget.
  package private(set) var isComplete = true

  /// Prepares to look among agreements or, `ignoringRules`, among all packages.
  package init(_ problem: Problem, ignoringRules: Bool = false) {
    self.problem = problem
    var graph =
      ignoringRules
      ? FactorGraph(optionCounts: problem.optionCounts) : FactorGraph(agreementsOf: problem)
    for (index, line) in problem.lines.enumerated() { graph.watch(line.condition, tag: index) }
    self.graph = graph
    order = EliminationOrder(domains: graph.domains, scopes: graph.factors.map(\.scope))
  }

  /// What an agreement must be like.
  package struct Wish {
    /// Shape `[issue]`, `nil` where any option will do.
    package var choices: [Int?]
    /// Lines that it meets.
    package var meets = BitSet()
    /// A line that it crosses.
    package var crosses: Int?

    /// Wishes for these choices, and nothing more.
    package init(_ choices: [Int?]) { self.choices = choices }
  }

  /// An agreement as wished for, one seen before if possible; `nil` where there is none, or
  /// where the budget ran out.
  package mutating func find(_ wish: Wish, _ budget: inout Budget) -> RankedPackage? {
    if let known = seen.first(where: { fits($0, wish) }) { return known }
    var network = CostNetwork(graph, meeting: wish.meets, crossing: wish.crosses)
    network.fix(wish.choices)
    let cheapest = network.cheapest(1, order: order, budget: &budget)
    if !cheapest.isComplete, cheapest.found.isEmpty { isComplete = false }
    guard let found = cheapest.found.first else { return nil }
    seen.append(problem.ranked(found.choices))
    return seen[seen.count - 1]
  }

  /// Adds agreements that are known from elsewhere.
  package mutating func remember(_ agreements: [RankedPackage]) { seen += agreements }

  private func fits(_ package: RankedPackage, _ wish: Wish) -> Bool {
    for (issue, choice) in wish.choices.enumerated() {
      if let choice, package.choices[issue] != choice { return false }
    }
    if let line = wish.crosses, !package.crosses.contains(line) { return false }
    return package.crosses.isDisjoint(with: wish.meets)
  }
}
