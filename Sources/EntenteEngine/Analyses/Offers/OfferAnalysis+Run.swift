extension OfferAnalysis {
  /// Analyses an offer.
  /// - Parameters:
  ///   - terms: Shape `[issue]`: the options that it names, `nil` where it leaves an issue open.
  ///   - budget: One unit is a search node.
  /// - Complexity: one search for each number of changes up to the last rung, and one for each
  ///   line that the completion crosses.
  public static func run(_ problem: Problem, terms: [Int?], budget: inout Budget) -> OfferAnalysis {
    precondition(terms.count == problem.optionCounts.count, "terms have the shape [issue]")
    let before = budget.spent
    var survey = OfferSurvey(problem, terms)
    let ladder = survey.ladder(&budget)
    let completion = ladder.first.flatMap { $0.changes.isEmpty ? $0.package : nil }
    return OfferAnalysis(
      isFeasible: completion != nil, objections: survey.objections(completion, &budget),
      completion: completion, ladder: ladder, acceptable: survey.acceptable(&budget),
      isComplete: survey.isComplete, work: budget.spent - before)
  }
}

/// The work of analysing one offer.
private struct OfferSurvey {
  private let problem: Problem
  private let terms: [Int?]
  private let ranking: PackageRanking
  private(set) var isComplete = true

  init(_ problem: Problem, _ terms: [Int?]) {
    self.problem = problem
    self.terms = terms
    ranking = PackageRanking(problem)
  }

  private func rung(_ choices: [Int]) -> OfferAnalysis.Rung {
    let changes = terms.indices.filter { terms[$0] != nil && terms[$0] != choices[$0] }
    return .init(changes: changes, package: problem.ranked(choices))
  }

  private mutating func cheapest(
    _ network: CostNetwork, most: Int? = nil, _ budget: inout Budget
  ) -> OfferAnalysis.Rung? {
    let result = network.cheapest(1, changes: most.map { (terms, $0) }, budget: &budget)
    if !result.isComplete { isComplete = false }
    return result.found.first.map { rung($0.choices) }
  }

  /// The best rung for each number of changes that allows a better one than fewer do.
  mutating func ladder(_ budget: inout Budget) -> [OfferAnalysis.Rung] {
    let network = CostNetwork(ranking: problem)
    guard let best = cheapest(network, &budget) else { return [] }
    var ladder: [OfferAnalysis.Rung] = []
    var most = 0
    while ladder.last.map({ isBetter(best, than: $0) }) ?? true {
      guard most < best.changes.count else { return ladder + [best] }
      if let next = cheapest(network, most: most, &budget),
        ladder.last.map({ isBetter(next, than: $0) }) ?? true
      {
        ladder.append(next)
      }
      if !isComplete { return ladder }
      most += 1
    }
    return ladder
  }

  private func isBetter(_ a: OfferAnalysis.Rung, than b: OfferAnalysis.Rung) -> Bool {
    let (keyA, keyB) = (ranking.key(a.package.crosses), ranking.key(b.package.crosses))
    return keyA.certainGroups != keyB.certainGroups
      ? keyA.certainGroups < keyB.certainGroups
      : keyA.likelihood > keyB.likelihood * (1 + 1e-9)
  }

  /// The lines that no completion meets; `completion` is one.
  mutating func objections(_ completion: RankedPackage?, _ budget: inout Budget) -> BitSet {
    var finder = AgreementFinder(problem, ignoringRules: completion == nil)
    finder.remember(completion.map { [$0] } ?? [])
    var wish = AgreementFinder.Wish(terms)
    let objections = problem.lines.indices.filter { line in
      wish.meets = BitSet([line])
      return finder.find(wish, &budget) == nil
    }
    if !finder.isComplete { isComplete = false }
    return BitSet(objections)
  }

  /// The acceptable package with the fewest changes: each change costs one, all else nothing.
  mutating func acceptable(_ budget: inout Budget) -> OfferAnalysis.Rung? {
    var network = CostNetwork(FactorGraph(acceptableOf: problem), weights: [])
    for (issue, term) in terms.enumerated() {
      guard let term else { continue }
      network.add(
        costs: (0..<problem.optionCounts[issue]).map { $0 == term ? 0 : 1 }, to: issue)
    }
    return cheapest(network, &budget)
  }
}
