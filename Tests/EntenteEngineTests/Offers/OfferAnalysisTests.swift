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

  @Test func `the nearest change counts, and what would do as well is said`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let terms = terms(problem, seed: UInt64(seed))
      var random = SplitMix64(seed: UInt64(seed) + 1_000_000)
      let ordered = BitSet(terms.indices.filter { _ in random.unit() < 0.5 })
      var budget = Budget.standard
      let analysis = OfferAnalysis.run(problem, terms: terms, ordered: ordered, budget: &budget)
      #expect(analysis.check(against: problem, terms: terms) == [], "seed \(seed)")
      let far = { (choices: [Int]) in self.distance(of: choices, from: terms, ordered) }
      let clear = definition.agreements.filter(\.crosses.isEmpty).map { far($0.choices) }
      #expect(analysis.acceptable.map { far($0.package.choices) } == clear.min(), "seed \(seed)")
      for rung in analysis.ladder + [analysis.acceptable].compactMap(\.self) {
        let alike = definition.agreements.filter { $0.crosses.isSubset(of: rung.package.crosses) }
        let least = alike.map { far($0.choices) }.min()
        #expect(far(rung.package.choices) == least, "seed \(seed)")
        let others = alike.filter { far($0.choices) == least }.compactMap { other in
          let changed = terms.indices.filter { other.choices[$0] != rung.package.choices[$0] }
          return changed.count == 1 ? [changed[0], other.choices[changed[0]]] : nil
        }
        let said = rung.alternatives.enumerated().flatMap { issue, options in
          options.map { [issue, $0] }
        }
        #expect(Set(said) == Set(others), "seed \(seed)")
      }
    }
  }

  /// How many terms are changed, and how many steps that is where options are in order.
  private func distance(of choices: [Int], from terms: [Int?], _ ordered: BitSet) -> Distance {
    let changed = changes(choices, terms)
    return Distance(
      changes: changed.count,
      steps: changed.filter(ordered.contains).reduce(0) { $0 + abs(choices[$1] - terms[$1]!) })
  }

  private struct Distance: Comparable {
    var changes: Int
    var steps: Int

    static func < (a: Self, b: Self) -> Bool { (a.changes, a.steps) < (b.changes, b.steps) }
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
