extension OfferAnalysis {
  /// Analyses an offer.
  ///
  /// Of agreements that are as likely with as many changes the nearest counts: on issues whose
  /// options are in order, the one with the fewest steps, over all of them.
  /// - Parameters:
  ///   - terms: Shape `[issue]`: the options that it names, `nil` where it leaves an issue open.
  ///   - ordered: The issues whose options are in order.
  ///   - budget: One unit is a search node.
  /// - Complexity: two searches for each number of changes up to the last rung, and one for each
  ///   line that the completion crosses.
  public static func run(
    _ problem: Problem, terms: [Int?], ordered: BitSet = BitSet(), budget: inout Budget
  ) -> OfferAnalysis {
    precondition(terms.count == problem.optionCounts.count, "terms have the shape [issue]")
    let before = budget.spent
    var survey = OfferSurvey(problem, terms, ordered)
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
  private let distance: TermDistance
  private let ranking: PackageRanking
  private(set) var isComplete = true

  init(_ problem: Problem, _ terms: [Int?], _ ordered: BitSet) {
    self.problem = problem
    distance = TermDistance(terms, ordered: ordered, optionCounts: problem.optionCounts)
    ranking = PackageRanking(problem)
  }

  private var terms: [Int?] { distance.terms }

  private func rung(_ choices: [Int]) -> OfferAnalysis.Rung {
    let package = problem.ranked(choices)
    let free = problem.freeOptions(of: package).enumerated().map { issue, options in
      options.filter {
        distance.cost(of: $0, on: issue) == distance.cost(of: choices[issue], on: issue)
      }
    }
    return .init(
      changes: distance.changes(in: choices), package: package, alternatives: free)
  }

  private mutating func cheapest(
    _ network: CostNetwork, most: Int? = nil, _ budget: inout Budget
  ) -> [Int]? {
    let result = network.cheapest(1, changes: most.map { (terms, $0) }, budget: &budget)
    if !result.isComplete { isComplete = false }
    return result.found.first?.choices
  }

  /// The best rung for each number of changes that allows a better one than fewer do.
  mutating func ladder(_ budget: inout Budget) -> [OfferAnalysis.Rung] {
    let network = CostNetwork(ranking: problem)
    guard let best = cheapest(network, &budget) else { return [] }
    var ladder: [OfferAnalysis.Rung] = []
    var most = 0
    while ladder.last.map({ isBetter(best, than: $0) }) ?? true {
      let fewest = distance.changes(in: best).count
      guard let next = most < fewest ? cheapest(network, most: most, &budget) : best else {
        if !isComplete { return ladder }
        most += 1
        continue
      }
      if ladder.last.map({ isBetter(next, than: $0) }) ?? true {
        ladder.append(nearest(to: next, &budget))
      }
      if !isComplete || most >= fewest { return ladder }
      most += 1
    }
    return ladder
  }

  private func isBetter(_ choices: [Int], than rung: OfferAnalysis.Rung) -> Bool {
    let keyA = ranking.key(problem.crossed(by: choices))
    let keyB = ranking.key(rung.package.crosses)
    return keyA.certainGroups != keyB.certainGroups
      ? keyA.certainGroups < keyB.certainGroups
      : keyA.likelihood > keyB.likelihood * (1 + 1e-9)
  }

  /// The nearest agreement that crosses no line but those that one crosses.
  private mutating func nearest(to choices: [Int], _ budget: inout Budget) -> OfferAnalysis.Rung {
    guard !distance.changes(in: choices).isEmpty else { return rung(choices) }
    let met = BitSet(problem.lines.indices).subtracting(problem.crossed(by: choices))
    var graph = FactorGraph(agreementsOf: problem)
    for (index, line) in problem.lines.enumerated() { graph.watch(line.condition, tag: index) }
    var network = CostNetwork(graph, meeting: met, crossing: nil)
    add(distance, to: &network)
    return rung(cheapest(network, &budget) ?? choices)
  }

  private func add(_ distance: TermDistance, to network: inout CostNetwork) {
    for issue in terms.indices where terms[issue] != nil {
      let options = 0..<problem.optionCounts[issue]
      network.add(costs: options.map { distance.cost(of: $0, on: issue) }, to: issue)
    }
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

  /// The acceptable package with the fewest changes, and of these the nearest.
  mutating func acceptable(_ budget: inout Budget) -> OfferAnalysis.Rung? {
    var network = CostNetwork(FactorGraph(acceptableOf: problem), weights: [])
    add(distance, to: &network)
    return cheapest(network, &budget).map(rung)
  }
}
