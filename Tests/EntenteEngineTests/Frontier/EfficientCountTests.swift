import EntenteTestSupport
import Testing

@testable import EntenteEngine

@Suite struct EfficientCountTests {
  @Test(arguments: 0..<30)
  func `the number of efficient packages is that which enumeration finds`(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let numbers: RandomBargain.Numbers =
        seed % 4 == 3 ? .real : seed % 4 == 2 ? .fractions : .whole
      let bargain = RandomBargain(seed: UInt64(seed), numbers: numbers)
      var budget = Budget(10_000_000)
      let count = Frontier.efficientCount(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
      #expect(count == .exactly(enumerated(bargain)), "seed \(seed)")
    }
  }

  @Test func `packages that come to a point of a whole frontier are as many as are efficient`() {
    for seed in Cases.random(short: 300, long: 3_000) {
      let numbers: RandomBargain.Numbers = seed % 3 == 2 ? .real : .whole
      let bargain = RandomBargain(seed: UInt64(seed), numbers: numbers)
      var budget = Budget(10_000_000)
      let frontier = Frontier.run(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
      guard frontier.isComplete, frontier.epsilon == 0 else { continue }
      let count = frontier.count(
        alike: bargain.problem, valuations: bargain.valuations, options: bargain.options,
        budget: &budget)
      #expect(count == .exactly(enumerated(bargain)), "seed \(seed)")
      var none = Budget(1)
      #expect(
        frontier.count(
          alike: bargain.problem, valuations: bargain.valuations, options: bargain.options,
          budget: &none) == .unknown)
    }
  }

  /// Packages that no package betters by more than rounding.
  private func enumerated(_ bargain: RandomBargain) -> UInt128 {
    let definition = FrontierDefinition(bargain)
    let slack = 1e-9
    let worths = definition.packages.map(definition.worths).filter { worths in
      !bargain.options.onlyRational
        || zip(worths, bargain.valuations).allSatisfy { $0 >= $1.reservation - slack }
    }
    return UInt128(
      worths.count { worth in
        !worths.contains { other in
          zip(other, worth).allSatisfy { $0 >= $1 - slack }
            && zip(other, worth).contains { $0 > $1 + slack }
        }
      })
  }

  @Test func `there are no fewer packages than points, and often more`() {
    var more = 0
    for seed in 0..<300 {
      let bargain = RandomBargain(seed: UInt64(seed))
      var budget = Budget(10_000_000)
      let frontier = Frontier.run(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
      let count = Frontier.efficientCount(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
      guard case .exactly(let number) = count else {
        Issue.record("the count is exact")
        return
      }
      #expect(number >= UInt128(frontier.count))
      more += number > UInt128(frontier.count) ? 1 : 0
    }
    #expect(more > 20)
  }

  @Test func `counts go beyond what 64 bits hold`() {
    // Everybody is indifferent between the options of 40 issues; on two more the parties differ.
    let counts = Array(repeating: 5, count: 40) + [3, 3]
    let problem = Problem(optionCounts: counts, lines: [], heldProbability: [])
    let flat = Array(repeating: Array(repeating: 1.0, count: 5), count: 40)
    let valuations = [
      Valuation(values: flat + [[0, 1, 2], [0, 0, 0]]),
      Valuation(values: flat + [[2, 1, 0], [0, 0, 1]]),
    ]
    var budget = Budget.standard
    let power = (0..<40).reduce(UInt128(1)) { power, _ in power * 5 }
    #expect(
      Frontier.efficientCount(problem, valuations: valuations, budget: &budget)
        == .exactly(power * 3))
  }

  @Test func `what takes more than the budget is unknown`() {
    let bargain = RandomBargain(seed: 3)
    var budget = Budget(3)
    #expect(
      Frontier.efficientCount(
        bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
        == .unknown)
    #expect(budget.spent <= 3)
  }
}
