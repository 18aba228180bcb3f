import Testing

@testable import EntenteEngine

@Suite struct EliminationTests {
  @Test func `elimination agrees with the definition on existence, number and likelihood`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let ranked = definition.agreements
      let acceptable = ranked.filter(\.crosses.isEmpty)
      #expect(Elimination.agreementExists(problem) == !ranked.isEmpty, "seed \(seed)")
      #expect(Elimination.acceptableExists(problem) == !acceptable.isEmpty, "seed \(seed)")
      #expect(Elimination.agreementCount(problem) == UInt128(ranked.count), "seed \(seed)")
      let counted = Elimination(FactorGraph(acceptableOf: problem)).run(Counting.self)
      #expect(counted?.value == UInt128(acceptable.count), "seed \(seed)")
      let best = Elimination.bestLikelihood(problem) ?? -1
      #expect(abs(best - (ranked.map(\.likelihood).max() ?? 0)) < 1e-12, "seed \(seed)")
    }
  }

  @Test func `elimination finds every minimal correction`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let expected = definition.corrections.map(\.lines).sorted(by: Definition.precedes)
      // Lines on worth may need more rows than the program gives to sets.
      let found = Elimination.corrections(problem, limit: 1 << 20)
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test func `elimination and the solver find the same corrections`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      var budget = Budget.standard
      let impasse = Impasse.run(definition.problem, budget: &budget)
      let corrections = impasse.corrections.map(\.lines).sorted(by: Definition.precedes)
      let found = Elimination.corrections(definition.problem, limit: 1 << 20)
      #expect(found == corrections, "seed \(seed)")
    }
  }

  @Test func `conditions split over auxiliary variables count the same packages`() {
    for (seed, definition) in Sample.definitions.prefix(500).enumerated() {
      let problem = definition.problem
      var graph = FactorGraph(
        optionCounts: problem.optionCounts, directRows: 6, partRows: 6,
        walkRows: seed % 2 == 0 ? 6 : 1 << 17)
      for rule in problem.rules + [problem.goal] { graph.require(rule) }
      for (line, index) in zip(problem.lines, problem.lines.indices) {
        graph.watch(line.condition, tag: index)
      }
      let count = Elimination(graph).run(Counting.self) { _ in Counting.one }
      #expect(count?.value == UInt128(definition.agreements.count), "seed \(seed)")
      let acceptable = definition.agreements.filter(\.crosses.isEmpty).count
      #expect(
        Elimination(graph).run(Counting.self)?.value == UInt128(acceptable), "seed \(seed)")
    }
  }

  @Test func `a chain of issues is counted however many packages it has`() {
    let count = 60
    let rules = (1..<count).map { issue in
      Formula.any([
        .choice(issue: issue - 1, allowed: BitSet([0, 1])),
        .choice(issue: issue, allowed: BitSet([2, 3])),
      ])
    }
    let problem = Problem(
      optionCounts: Array(repeating: 4, count: count), rules: rules, lines: [],
      heldProbability: [])
    // Two kinds of options: the sequences without kind B followed by kind A, 2 options a kind.
    #expect(Elimination.agreementCount(problem) == UInt128(count + 1) << UInt128(count))
  }

  @Test func `a goal over all issues does not make one table of all`() {
    let counts = Array(repeating: 5, count: 40)
    let goal = Formula.any(counts.indices.map { .choice(issue: $0, allowed: BitSet(1..<5)) })
    let problem = Problem(optionCounts: counts, goal: goal, lines: [], heldProbability: [])
    let all = counts.reduce(UInt128(1)) { $0 * UInt128($1) }
    #expect(Elimination.agreementCount(problem) == all - 1)
  }

  @Test func `a number beyond 128 bits is not reported`() {
    let counts = Array(repeating: 1000, count: 13)
    let problem = Problem(optionCounts: counts, lines: [], heldProbability: [])
    #expect(Elimination.agreementCount(problem) == nil)
  }

  @Test func `tables beyond the limit are refused`() {
    let counts = Array(repeating: 6, count: 12)
    var rules: [Formula] = []
    for a in 0..<12 {
      for b in 0..<a {
        rules.append(
          .any([
            .choice(issue: a, allowed: BitSet([0])), .choice(issue: b, allowed: BitSet([0])),
          ]))
      }
    }
    let problem = Problem(optionCounts: counts, rules: rules, lines: [], heldProbability: [])
    #expect(Elimination.agreementExists(problem) == nil)
  }

  @Test func `the least fill decides the order and the width is reported`() {
    let cycle = EliminationOrder(
      domains: [2, 3, 4, 5], scopes: [[0, 1], [1, 2], [2, 3], [0, 3]])
    #expect(cycle.inducedWidth == 2)
    #expect(cycle.variables.sorted() == [0, 1, 2, 3])
    let star = EliminationOrder(domains: [2, 2, 2, 2], scopes: [[0, 1], [0, 2], [0, 3]])
    #expect(star.variables.first == 1)
    #expect(star.inducedWidth == 1)
    #expect(star.largestTable == 4)
  }
}
