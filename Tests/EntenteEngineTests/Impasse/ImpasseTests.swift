import EntenteEngine
import Testing

@Suite struct ImpasseTests {
  private static let batches = 8

  @Test(arguments: 0..<batches)
  func `conflicts, corrections and likelihoods are those of the definition`(batch: Int) {
    for seed in stride(from: batch, to: 2000, by: Self.batches) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let definition = Definition(problem)
      var budget = Budget.standard
      let impasse = Impasse.run(problem, budget: &budget)
      #expect(impasse.conflicts == definition.conflicts, "seed \(seed)")
      #expect(impasse.corrections == definition.corrections, "seed \(seed)")
      #expect(impasse.isComplete && impasse.agreementLikelihood.isExact, "seed \(seed)")
      let error = impasse.agreementLikelihood.low - definition.agreementLikelihood
      #expect(abs(error) < 1e-12, "seed \(seed)")
      #expect(impasse.check(against: problem) == [], "seed \(seed)")
      #expect(impasse.work == budget.spent)
    }
  }

  @Test(arguments: 0..<batches)
  func `a small budget leaves out the larger sets and nothing else`(batch: Int) {
    for seed in stride(from: batch, to: 160, by: Self.batches) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let definition = Definition(problem)
      let conflicts = definition.conflicts
      let corrections = definition.corrections
      let truth = definition.agreementLikelihood
      for units in [0, 5, 30, 100, 300, 700, 1500, 3000] {
        var budget = Budget(units)
        let impasse = Impasse.run(problem, budget: &budget)
        #expect(budget.spent <= units)
        #expect(isPrefix(impasse.conflicts, of: conflicts), "seed \(seed), \(units)")
        #expect(
          isPrefix(impasse.corrections.map(\.lines), of: corrections.map(\.lines)),
          "seed \(seed), \(units)")
        #expect(
          !impasse.isComplete
            || impasse.conflicts.count == conflicts.count
              && impasse.corrections.count == corrections.count,
          "seed \(seed), \(units)")
        #expect(impasse.agreementLikelihood.low <= truth + 1e-13, "seed \(seed), \(units)")
        #expect(impasse.agreementLikelihood.high >= truth - 1e-13, "seed \(seed), \(units)")
        #expect(impasse.check(against: problem) == [], "seed \(seed), \(units)")
      }
    }
  }

  /// Whether the sets are among all, and all of those that are smaller than the largest listed;
  /// one alone may be any.
  private func isPrefix(_ sets: [BitSet], of all: [BitSet]) -> Bool {
    let listed = Set(sets)
    let largest = sets.map(\.count).max() ?? -1
    return listed.count == sets.count && listed.isSubset(of: all)
      && (sets.count == 1 || all.allSatisfy { $0.count >= largest || listed.contains($0) })
  }

  @Test func `many disjoint conflicts are found though their corrections are too many`() {
    let problem = disjointPairs(40)
    var budget = Budget.standard
    let impasse = Impasse.run(problem, budget: &budget)
    #expect(!impasse.isComplete)
    #expect(impasse.conflicts == (0..<40).map { BitSet([2 * $0, 2 * $0 + 1]) })
    let expected = (0..<40).reduce(1.0) { product, _ in product * 0.75 }
    #expect(impasse.agreementLikelihood.low <= expected)
    #expect(abs(impasse.agreementLikelihood.high - expected) < 1e-12)
  }

  /// Issues of two options, each option somebody's line.
  private func disjointPairs(_ count: Int) -> Problem {
    Problem(
      optionCounts: Array(repeating: 2, count: count),
      lines: (0..<2 * count).map { line in
        .init(
          condition: .choice(issue: line / 2, allowed: BitSet([line % 2])), owner: line % 2,
          group: line)
      }, heldProbability: Array(repeating: 0.5, count: 2 * count))
  }

  @Test func `an issue of a thousand options that all matter is settled`() {
    let lines = (0..<30).map { line in
      Problem.Line(
        condition: .choice(issue: 0, allowed: BitSet((0..<1000).filter { $0 >> line & 1 == 1 })),
        owner: 0, group: line)
    }
    let rules = (0..<1000).map { option in
      Formula.any([
        .choice(issue: 0, allowed: BitSet(below: 1000).subtracting(BitSet([option]))),
        .choice(issue: 1, allowed: BitSet([option % 2])),
      ])
    }
    let problem = Problem(
      optionCounts: [1000, 2], rules: rules, lines: lines,
      heldProbability: Array(repeating: 0.5, count: 30))
    var budget = Budget.standard
    let impasse = Impasse.run(problem, budget: &budget)
    #expect(impasse.check(against: problem) == [])
    #expect(impasse.isComplete)
    #expect(impasse.corrections.map(\.lines.count).min() == 30 - 9)
  }

  @Test func `the same question gets the same answer`() {
    let problem = RandomProblem.make(seed: 17)
    var (first, second) = (Budget(900), Budget(900))
    let a = Impasse.run(problem, budget: &first)
    let b = Impasse.run(problem, budget: &second)
    #expect(a.conflicts == b.conflicts && a.corrections == b.corrections && a.work == b.work)
    #expect(a.agreementLikelihood == b.agreementLikelihood)
  }
}
