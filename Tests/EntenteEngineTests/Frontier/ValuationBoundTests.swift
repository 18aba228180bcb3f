import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// The most that options can be worth, against every combination of them.
@Suite struct ValuationBoundTests {
  @Test func `no combination is worth more, and without interactions one is worth as much`() {
    for seed in Cases.random(short: 200, long: 2_000) {
      var random = SplitMix64(seed: UInt64(seed))
      let counts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Int.random(in: 1...4, using: &random)
      }
      let values = counts.map { count in
        (0..<count).map { _ in Double(Int.random(in: -9...9, using: &random)) }
      }
      let isPlain = seed % 2 == 0
      let interactions =
        isPlain
        ? []
        : (0..<3).map { _ -> Valuation.Interaction in
          let issue = Int.random(in: counts.indices, using: &random)
          let option = Int.random(in: 0..<counts[issue], using: &random)
          return Valuation.Interaction(
            condition: .choice(issue: issue, allowed: BitSet([option])),
            worth: Double(Int.random(in: -9...9, using: &random)))
        }
      let valuation = Valuation(
        values: values, interactions: interactions, ceiling: seed % 3 == 0 ? 6 : .infinity)
      let options = counts.map { count in
        let chosen = (0..<count).filter { _ in Bool.random(using: &random) }
        return BitSet(chosen.isEmpty ? [0] : chosen)
      }
      let packages = options.reduce([[]]) { packages, allowed in
        packages.flatMap { package in allowed.members.map { package + [$0] } }
      }
      let most = packages.map(valuation.worth(of:)).max() ?? 0
      #expect(valuation.most(within: options) >= most - 1e-9, "seed \(seed)")
      if isPlain { #expect(abs(valuation.most(within: options) - most) < 1e-9, "seed \(seed)") }
    }
  }
}
