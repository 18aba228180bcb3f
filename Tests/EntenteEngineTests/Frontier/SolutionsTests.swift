import EntenteEngine
import Testing

@Suite struct SolutionsTests {
  @Test(arguments: 0..<10)
  func `solutions pick the vectors that their definitions pick`(block: Int) {
    for seed in (block * 200)..<(block * 200 + 200) {
      expectSolutions(RandomBargain(seed: UInt64(seed)), "seed \(seed)")
    }
  }

  private func expectSolutions(_ bargain: RandomBargain, _ label: Comment) {
    var budget = Budget(10_000_000)
    let frontier = Frontier.run(
      bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
    let reservations = bargain.valuations.map(\.reservation)
    let solutions = Solutions(frontier, reservations: reservations)
    let definition = FrontierDefinition(bargain)
    // Over all efficient vectors that are rational; whole numbers, so that ties are exact.
    let vectors = definition.frontier(onlyRational: bargain.options.onlyRational)
      .filter(definition.isRational)
    func vectorsOf(_ choice: Solutions.Choice?) -> Set<[Double]> {
      Set((choice?.points ?? []).map { frontier[$0].utilities })
    }
    func gains(_ vector: [Double]) -> [Double] { zip(vector, reservations).map { $0 - $1 } }
    let ideal = reservations.indices.map { party in vectors.map { $0[party] }.max() ?? 0 }
    #expect(
      vectorsOf(solutions.nash)
        == FrontierDefinition.best(vectors) { gains($0).reduce(1, *) }, label)
    #expect(
      vectorsOf(solutions.egalitarian)
        == FrontierDefinition.best(vectors) { gains($0).min()! }, label)
    #expect(
      vectorsOf(solutions.utilitarian)
        == FrontierDefinition.best(vectors) { $0.reduce(0, +) }, label)
    #expect(
      vectorsOf(solutions.leastRegret)
        == FrontierDefinition.best(vectors) { -zip(ideal, $0).map { $0 - $1 }.max()! }, label)
    #expect(
      vectorsOf(solutions.leximin)
        == FrontierDefinition.best(vectors) { Ascending(gains($0).sorted()) }, label)
    // Shares multiplied by the product of all spans are whole numbers: compared without rounding.
    let spans = zip(ideal, reservations).map { $0 == $1 ? 0 : $0 - $1 }
    let shares = { (vector: [Double]) in
      Ascending(
        vector.indices.map { party in
          let others = spans.indices.filter { $0 != party }.reduce(1.0) { $0 * max(1, spans[$1]) }
          return spans[party] > 0
            ? gains(vector)[party] * others : others * max(1, spans[party])
        }.sorted())
    }
    #expect(
      vectorsOf(solutions.kalaiSmorodinsky) == FrontierDefinition.best(vectors, by: shares), label)
  }

  /// Compared by the smallest entry, then by the next.
  private struct Ascending: Comparable {
    let entries: [Double]
    init(_ entries: [Double]) { self.entries = entries }
    static func < (a: Ascending, b: Ascending) -> Bool {
      a.entries.lexicographicallyPrecedes(b.entries)
    }
  }

  /// Nash (1950): Bill and Jack's nine things; from (12, 6) the product of gains is 60 at
  /// (24, 11), where Bill gets pen, toy and knife and keeps the box.
  @Test func `Nash's own example comes out as he gives it`() throws {
    let bill = [2.0, 2, 2, 2, 4, 10, 4, 6, 2]
    let jack = [4.0, 2, 1, 2, 1, 1, 1, 2, 2]
    let problem = Problem(
      optionCounts: Array(repeating: 2, count: 9), lines: [], heldProbability: [])
    let valuations = [
      Valuation(values: bill.map { [$0, 0] }, reservation: 12),
      Valuation(values: jack.map { [0, $0] }, reservation: 6),
    ]
    var budget = Budget.standard
    let frontier = Frontier.run(problem, valuations: valuations, budget: &budget)
    let solutions = Solutions(frontier, reservations: [12, 6])
    let nash = try #require(solutions.nash)
    #expect(nash.value == 60)
    #expect(nash.points.map { frontier[$0].utilities } == [[24, 11]])
    #expect(frontier[nash.points[0]].package == [1, 1, 1, 1, 0, 0, 0, 0, 1])
    let maxMin = try #require(solutions.leximin)
    #expect(maxMin.points.map { frontier[$0].utilities } == [[20, 12]])
  }

  @Test func `without a rational point there is no solution`() {
    let problem = Problem(optionCounts: [2], lines: [], heldProbability: [])
    let valuations = [Valuation(values: [[1, 0]]), Valuation(values: [[0, 1]])]
    var budget = Budget.standard
    let frontier = Frontier.run(problem, valuations: valuations, budget: &budget)
    let solutions = Solutions(frontier, reservations: [2, 2])
    #expect(solutions.rational.isEmpty && solutions.nash == nil && solutions.leximin == nil)
    #expect(solutions.kalaiSmorodinsky == nil)
  }
}
