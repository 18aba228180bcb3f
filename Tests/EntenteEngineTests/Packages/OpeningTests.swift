import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// What a move opens, against all packages.
@Suite struct OpeningTests {
  @Test func `the options that remain are those of the agreements that meet every other line`() {
    var (compared, free) = (0, 0)
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
        let isFree = Self.isFree(problem, opening.options, giving: correction.lines)
        #expect(opening.isFree == isFree, "\(seed)")
        free += isFree ? 1 : 0
        compared += 1
      }
    }
    #expect(compared > 100)
    #expect(free > 10 && free < compared)
  }

  /// Whether every combination of some options is an agreement that crosses no other line.
  private static func isFree(
    _ problem: Problem, _ options: [BitSet], giving move: BitSet
  ) -> Bool {
    var packages: [[Int]] = [[]]
    for allowed in options {
      packages = packages.flatMap { package in allowed.members.map { package + [$0] } }
    }
    return !packages.isEmpty
      && packages.allSatisfy {
        problem.isAgreement($0) && problem.crossed(by: $0).isSubset(of: move)
      }
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
