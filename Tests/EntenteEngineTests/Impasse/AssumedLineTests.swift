import EntenteCase
import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// What would change if an assumed line were none, against the same case without the line.
@Suite struct AssumedLineTests {
  @Test func `an agreement is as likely as in the case without the line`() {
    var compared = 0
    for seed in Cases.random(short: 120, long: 1_200) {
      let compiled = Self.compiled(seed: UInt64(seed), assumed: "that it is a line")
      var budget = Budget.standard
      let impasse = Impasse.run(compiled.problem, budget: &budget)
      guard impasse.isComplete else { continue }
      let contested = impasse.conflicts.reduce(BitSet()) { $0.union($1) }
      let found = AssumedLine.all(compiled, impasse: impasse, budget: &budget)
      #expect(found.map(\.line).sorted() == contested.members)
      for assumed in found {
        let ids = compiled.statementIDs(of: BitSet([assumed.line]))
        let without = CompiledCase(compiled.theCase.changed(by: WhatIf(without: ids)))
        let other = Impasse.run(without.problem, budget: &budget)
        #expect(other.conflicts.count == assumed.conflictsWithout)
        #expect(
          abs(other.agreementLikelihood.low - assumed.likelihoodWithout.low) < 1e-9,
          "seed \(seed), line \(assumed.line)")
        compared += 1
      }
    }
    #expect(compared > 100)
  }

  @Test func `lines that nobody assumed are not asked about`() {
    let compiled = Self.compiled(seed: 3)
    var budget = Budget.standard
    let impasse = Impasse.run(compiled.problem, budget: &budget)
    #expect(!impasse.conflicts.isEmpty)
    #expect(AssumedLine.all(compiled, impasse: impasse, budget: &budget) == [])
  }

  /// Two parties with opposite wishes on issues of two options, and lines on pairs of them.
  private static func compiled(seed: UInt64, assumed: String? = nil) -> CompiledCase {
    var random = SplitMix64(seed: seed)
    let issues = (0..<4).map { index in
      Issue(
        id: "i\(index)", asks: "?",
        options: ["a", "b", "c"].map { Option(id: $0, label: $0) })
    }
    let claims = (0..<8).map { index in
      let parts = (0..<1 + random.index(below: 2)).map { _ in
        Condition.choice(
          issue: "i\(random.index(below: 4))",
          options: [["a"], ["b"], ["a", "c"]][random.index(below: 3)])
      }
      return Claim(
        id: "L\(index)", by: index % 2 == 0 ? "x" : "y", kind: .line(.conjunction(parts)),
        firmness: .probability([0.2, 0.5, 0.9][random.index(below: 3)]),
        assumed: assumed)
    }
    return CompiledCase(
      Case(
        title: "T", parties: [Actor(id: "x", name: "X"), Actor(id: "y", name: "Y")],
        issues: issues, claims: claims))
  }
}
