import EntenteEngine
import Testing

@Suite struct FrontierTests {
  @Test(arguments: 0..<25)
  func `elimination finds the vectors that enumeration finds`(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let bargain = RandomBargain(seed: UInt64(seed), numbers: seed % 4 == 3 ? .real : .whole)
      expectSameFrontier(bargain, "seed \(seed)")
    }
  }

  private func expectSameFrontier(_ bargain: RandomBargain, _ label: Comment) {
    var budget = Budget(10_000_000)
    let frontier = Frontier.run(
      bargain.problem, valuations: bargain.valuations, options: bargain.options, budget: &budget)
    let definition = FrontierDefinition(bargain)
    let expected = definition.frontier(onlyRational: bargain.options.onlyRational)
    #expect(frontier.isComplete && frontier.epsilon == 0, label)
    #expect(Set(frontier.points.map(\.utilities)) == expected, label)
    #expect(frontier.count == expected.count, label)
    #expect(frontier.feasible == .exactly(UInt128(definition.packages.count)), label)
    for point in frontier.points {
      #expect(definition.worths(point.package) == point.utilities, label)
      #expect(definition.packages.contains(point.package), label)
    }
  }
}
