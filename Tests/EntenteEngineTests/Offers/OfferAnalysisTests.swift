import EntenteEngine
import Testing

@Suite struct OfferAnalysisTests {
  @Test func `an offer's ladder and objections are what all packages say`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let terms = terms(definition.problem, seed: UInt64(seed))
      var budget = Budget.standard
      let analysis = OfferAnalysis.run(definition.problem, terms: terms, budget: &budget)
      #expect(analysis.isComplete)
      #expect(analysis.check(against: definition.problem, terms: terms) == [], "seed \(seed)")
      let kept = definition.agreements.filter { changes($0.choices, terms).isEmpty }
      #expect(analysis.isFeasible == !kept.isEmpty, "seed \(seed)")
      #expect(analysis.objections == objections(definition, kept, terms), "seed \(seed)")
      #expect(
        analysis.completion.map(definition.key) == kept.map(definition.key).min(), "seed \(seed)")
      let expected = ladder(definition, terms)
      #expect(analysis.ladder.map { $0.changes.count } == expected.map(\.changes), "seed \(seed)")
      #expect(
        analysis.ladder.map { definition.key($0.package) } == expected.map(\.key), "seed \(seed)")
      for rung in analysis.ladder + (analysis.acceptable.map { [$0] } ?? []) {
        #expect(definition.agreements.contains(rung.package), "seed \(seed)")
        #expect(rung.changes == changes(rung.package.choices, terms), "seed \(seed)")
      }
      let fewest = definition.agreements.filter(\.crosses.isEmpty)
        .map { changes($0.choices, terms).count }.min()
      #expect(analysis.acceptable?.changes.count == fewest, "seed \(seed)")
      #expect(analysis.acceptable?.package.crosses.isEmpty != false, "seed \(seed)")
    }
  }

  @Test func `a check finds what is wrong with an analysis`() {
    let lines = [0, 1].map { issue in
      Problem.Line(
        condition: .choice(issue: issue, allowed: BitSet([0])), owner: 0, group: issue)
    }
    let problem = Problem(optionCounts: [2, 2], lines: lines, heldProbability: [0.5, 0.5])
    var budget = Budget.standard
    let analysis = OfferAnalysis.run(problem, terms: [1, 1], budget: &budget)
    #expect(analysis.ladder.map(\.changes.count) == [0, 1, 2])
    #expect(analysis.check(against: problem, terms: [1, 1]) == [])
    var flawed = analysis
    flawed.ladder.removeLast()
    #expect(flawed.check(against: problem, terms: [1, 1]) == [.surpassed(1)])
    flawed = analysis
    flawed.ladder[1].changes = [0, 1]
    #expect(
      flawed.check(against: problem, terms: [1, 1]) == [.misstated(1), .misplaced(2)])
    flawed = analysis
    flawed.acceptable = flawed.ladder[0]
    #expect(flawed.check(against: problem, terms: [1, 1]) == [.notAcceptable])
    flawed = analysis
    flawed.objections.insert(7)
    #expect(flawed.check(against: problem, terms: [1, 1]) == [.noObjection(line: 7)])
  }

  private func terms(_ problem: Problem, seed: UInt64) -> [Int?] {
    var random = SplitMix64(seed: seed)
    return problem.optionCounts.map { random.unit() < 0.7 ? random.index(below: $0) : nil }
  }

  private func changes(_ choices: [Int], _ terms: [Int?]) -> [Int] {
    terms.indices.filter { terms[$0] != nil && terms[$0] != choices[$0] }
  }

  private func objections(
    _ definition: Definition, _ kept: [RankedPackage], _ terms: [Int?]
  ) -> BitSet {
    let problem = definition.problem
    let crossed =
      kept.isEmpty
      ? Definition.packages(problem).filter { changes($0, terms).isEmpty }
        .map(problem.crossed(by:)) : kept.map(\.crosses)
    return crossed.reduce(BitSet(problem.lines.indices)) { $0.intersection($1) }
  }

  /// For each number of changes the best agreement's key, where it beats all with fewer.
  private func ladder(
    _ definition: Definition, _ terms: [Int?]
  ) -> [(changes: Int, key: Definition.Key)] {
    var result: [(changes: Int, key: Definition.Key)] = []
    for count in 0...terms.count {
      let best = definition.agreements.filter { changes($0.choices, terms).count == count }
        .map(definition.key).min()
      guard let best else { continue }
      let last = result.last?.key
      let isBetter =
        last.map {
          ($0.absoluteGroups, best.uncertainLikelihood)
            > (best.absoluteGroups, $0.uncertainLikelihood)
        } ?? true
      if isBetter { result.append((count, best)) }
    }
    return result
  }
}
