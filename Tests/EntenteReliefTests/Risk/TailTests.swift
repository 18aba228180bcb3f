import EntenteEngine
import Testing

@testable import EntenteRelief

@Suite struct TailTests {
  /// Rockafellar and Uryasev (2000), for values of which more is better: the greatest, over edges
  /// at the values themselves, of the edge less the mean shortfall below it over the tail's size.
  private func definition(_ cases: [Tail.Case], _ level: Double) -> Double {
    cases.map { edge in
      edge.value
        - cases.reduce(0) { $0 + $1.probability * max(0, edge.value - $1.value) } / (1 - level)
    }.max()!
  }

  @Test func `the mean of the tail is the best edge less its shortfall`() {
    var random = SplitMix64(seed: 66)
    for _ in 0..<2000 {
      let weights = (0..<1 + random.index(below: 9)).map { _ in 0.01 + random.unit() }
      let total = weights.reduce(0, +)
      let cases = weights.map {
        Tail.Case(value: Double(random.index(below: 6)), probability: $0 / total)
      }
      let tail = Tail(cases)
      for level in [0, 0.5, 0.9, 0.95, random.unit()] {
        #expect(abs(tail.tailMean(level) - definition(cases, level)) < 1e-9)
        #expect(tail.worst <= tail.tailMean(level) + 1e-12)
        #expect(tail.tailMean(level) <= tail.expected + 1e-12)
      }
      #expect(abs(tail.tailMean(0) - tail.expected) < 1e-12)
    }
  }

  @Test func `the last case of the tail counts in part`() {
    let tail = Tail([
      .init(value: 0.2, probability: 0.06), .init(value: 1, probability: 0.94),
    ])
    #expect(abs(tail.tailMean(0.9) - (0.06 * 0.2 + 0.04 * 1) / 0.1) < 1e-12)
    #expect(abs(tail.tailMean(0.95) - 0.2) < 1e-12)
  }
}
