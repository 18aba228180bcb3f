/// Looks for agreements that meet or cross what is asked, and remembers those it has seen.
package struct AgreementFinder {
  private let problem: Problem
  private let ignoringRules: Bool
  private var remembered: SeenPackages
  /// Made when they are first needed.
  private var network: (graph: FactorGraph, order: EliminationOrder)?
  private var oracle: WishClauses?
  private var around: PackageNeighbours?
  /// Whether every question so far was answered within the budget.
  package private(set) var isComplete = true

  /// Prepares to look among agreements or, `ignoringRules`, among all packages.
  package init(_ problem: Problem, ignoringRules: Bool = false) {
    self.problem = problem
    self.ignoringRules = ignoringRules
    remembered = SeenPackages(problem)
  }

  /// Every agreement found so far.
  package var seen: [RankedPackage] { remembered.all }

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

    /// The choices that are wished for.
    var fixed: [(issue: Int, option: Int)] {
      choices.enumerated().compactMap { issue, option in option.map { (issue, $0) } }
    }
  }

  /// An agreement as wished for, one seen before if possible, else one that is as likely to be
  /// acceptable as any; `nil` where there is none, or where the budget ran out.
  /// - Parameter budget: one unit is a search node.
  package mutating func find(_ wish: Wish, _ budget: inout Budget) -> RankedPackage? {
    if let known = remembered.first(wish) { return known }
    let (graph, order) = network ?? makeNetwork()
    network = (graph, order)
    var asked = CostNetwork(graph, meeting: wish.meets, crossing: wish.crosses)
    asked.fix(wish.choices)
    let cheapest = asked.cheapest(1, order: order, budget: &budget)
    if !cheapest.isComplete, cheapest.found.isEmpty { isComplete = false }
    return cheapest.found.first.map { remember(problem.ranked($0.choices)) }
  }

  /// Any agreement as wished for, sooner found where it does not matter which; `nil` where there is
  /// none, or where the budget ran out.
  /// - Parameter budget: one unit is a clause learnt by the solver, or a few hundred looked through.
  package mutating func witness(_ wish: Wish, _ budget: inout Budget) -> RankedPackage? {
    if let known = remembered.first(wish) ?? neighbour(wish) { return known }
    var oracle = oracle ?? WishClauses(problem, ignoringRules: ignoringRules)
    defer { self.oracle = oracle }
    switch oracle.package(wish, &budget) {
    case .found(let choices): return remember(problem.ranked(choices))
    case .none: return nil
    case .unfinished:
      isComplete = false
      return nil
    }
  }

  /// Adds agreements that are known from elsewhere.
  package mutating func remember(_ agreements: [RankedPackage]) {
    for agreement in agreements { remember(agreement) }
  }

  /// An agreement with another option of one issue; `nil` where that is none.
  mutating func changed(_ package: RankedPackage, issue: Int, option: Int) -> RankedPackage? {
    let around = around ?? PackageNeighbours(problem, ignoringRules: ignoringRules)
    self.around = around
    return around.of(package, issue: issue, option: option)
  }

  @discardableResult private mutating func remember(_ package: RankedPackage) -> RankedPackage {
    remembered.append(package)
    return package
  }

  /// For a wish of one option: the first or last agreement seen with that option, where it fits.
  private mutating func neighbour(_ wish: Wish) -> RankedPackage? {
    let fixed = wish.fixed
    guard fixed.count == 1, let first = seen.first, let last = seen.last else { return nil }
    for package in [first, last] {
      guard let near = changed(package, issue: fixed[0].issue, option: fixed[0].option),
        near.crosses.isDisjoint(with: wish.meets), wish.crosses.map(near.crosses.contains) ?? true
      else { continue }
      return remember(near)
    }
    return nil
  }

  private func makeNetwork() -> (graph: FactorGraph, order: EliminationOrder) {
    var graph =
      ignoringRules
      ? FactorGraph(optionCounts: problem.optionCounts) : FactorGraph(agreementsOf: problem)
    for (index, line) in problem.lines.enumerated() { graph.watch(line.condition, tag: index) }
    return (
      graph, EliminationOrder(domains: graph.domains, scopes: graph.factors.map(\.scope))
    )
  }
}
