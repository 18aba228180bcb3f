import EntenteEngine
import EntenteTestSupport
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief

/// An issue that nobody speaks of changes nothing.
@Suite struct IdleIssueTests {
  @Test func `it changes neither what no agreement is worth nor what fairness picks`() throws {
    var whole = 0
    for seed in Cases.random(short: 100, long: 1_000) {
      let sample = RandomNumbersText(seed: UInt64(seed))
      let without = try bargaining(sample.text())
      let with = try bargaining(sample.text(withIdleIssue: true))
      #expect(with.reservations == without.reservations, "seed \(seed)")
      whole += without.reservations.contains { $0 > 0 } ? 1 : 0
      for (one, other) in zip(picked(without), picked(with)) {
        #expect(one == other, "seed \(seed)")
      }
      #expect(
        !BargainingWords(with, Names(with.compiled.theCase)).blocks.description.contains("idle"))
    }
    #expect(whole > 20)
  }

  private func bargaining(_ text: String) throws -> Bargaining {
    try #require(Answers(try WorkedCases.read(text), for: .mediator).bargaining)
  }

  /// By solution, what it is worth to whom.
  private func picked(_ bargaining: Bargaining) -> [[[Double]]] {
    bargaining.named.map { named in
      named.choice.points.map { bargaining.frontier[$0].utilities }
    }
  }
}
