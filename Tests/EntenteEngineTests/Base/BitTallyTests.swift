import EntenteTestSupport
import Testing

@testable import EntenteEngine

@Suite struct BitTallyTests {
  @Test func `the most frequent number is that of the definition, the smallest of equals`() {
    for seed in Cases.random(short: 500, long: 10_000) {
      var random = SplitMix64(seed: UInt64(seed))
      let below = Int.random(in: 1...200, using: &random)
      let sets = (0..<Int.random(in: 0...70, using: &random)).map { _ in
        BitSet((0..<Int.random(in: 0...9, using: &random)).map { _ in random.index(below: below) })
      }
      let counts = (0..<below).map { number in sets.count { $0.contains(number) } }
      let most = counts.max().flatMap { $0 > 0 ? counts.firstIndex(of: $0) : nil }
      #expect(BitTally(sets).mostFrequent == most, "seed \(seed)")
    }
  }
}
