import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// What a move opens, against all packages.
@Suite struct OpeningTests {
  @Test func `the options that remain are those of the agreements that meet every other line`() {
    var compared = 0
    for seed in Cases.random(short: 150, long: 1_500) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      guard problem.optionCounts.reduce(1, *) <= 4_000 else { continue }
      var budget = Budget.standard
      let impasse = Impasse.run(problem, budget: &budget)
      for correction in impasse.corrections.prefix(3) {
        let opening = Opening.run(problem, move: correction.lines, budget: &budget)
        guard opening.isComplete else { continue }
        #expect(opening.options == Self.options(problem, giving: correction.lines), "\(seed)")
        #expect(opening.settled.count == problem.optionCounts.count)
        compared += 1
      }
    }
    #expect(compared > 100)
  }

  private static func options(_ problem: Problem, giving move: BitSet) -> [BitSet] {
    var options = problem.optionCounts.map { _ in BitSet() }
    var package = problem.optionCounts.map { _ in 0 }
    while true {
      if problem.isAgreement(package), problem.crossed(by: package).isSubset(of: move) {
        for (issue, option) in package.enumerated() { options[issue].insert(option) }
      }
      guard let place = package.indices.last(where: { package[$0] + 1 < problem.optionCounts[$0] })
      else { return options }
      package[place] += 1
      for later in package.indices where later > place { package[later] = 0 }
    }
  }
}
