import EntenteEngine
import Testing

@Suite struct OfferStandingTests {
  @Test func `an offer is efficient exactly where no package is better for one and worse for none`()
  {
    for seed in 0..<150 {
      let bargain = RandomBargain(seed: UInt64(seed))
      var options = bargain.options
      options.onlyRational = false
      var budget = Budget(10_000_000)
      let frontier = Frontier.run(
        bargain.problem, valuations: bargain.valuations, options: options, budget: &budget)
      let definition = FrontierDefinition(bargain)
      let efficient = definition.frontier(onlyRational: false)
      for package in definition.packages.prefix(40) {
        let standing = frontier.standing(
          of: package, in: bargain.problem, valuations: bargain.valuations, options: options)
        let worths = definition.worths(package)
        #expect(standing.isFeasible && standing.utilities == worths)
        #expect(standing.isEfficient == efficient.contains(worths), "seed \(seed)")
        let better = efficient.filter { zip($0, worths).allSatisfy { $0 >= $1 } && $0 != worths }
        #expect(Set(standing.improvements.map { frontier[$0.point].utilities }) == better)
        let forAll = better.filter { zip($0, worths).allSatisfy { $0 > $1 } }
        #expect(standing.betterForAll.count == forAll.count)
        #expect(standing.nearest.map { efficient.contains(frontier[$0].utilities) } == true)
      }
    }
  }

  @Test func `a trade gains for both although neither change alone does`() {
    let problem = Problem(optionCounts: [2, 2, 2], lines: [], heldProbability: [])
    let valuations = [
      Valuation(values: [[0, 10], [4, 0], [1, 0]]), Valuation(values: [[3, 0], [0, 9], [0, 1]]),
    ]
    let trades = Trade.between(
      0, 1, on: [0, 0, 0], in: problem, valuations: valuations, options: .init())
    #expect(
      trades == [
        Trade(
          first: .init(issue: 0, option: 1), second: .init(issue: 1, option: 1), gains: [6, 6])
      ])
  }

  @Test func `the trades of a pair are the unbeaten ones among all double changes`() {
    for seed in 0..<200 {
      let bargain = RandomBargain(seed: UInt64(seed))
      let definition = FrontierDefinition(bargain)
      guard let package = definition.packages.first else { continue }
      let trades = Trade.between(
        0, 1, on: package, in: bargain.problem, valuations: bargain.valuations,
        options: bargain.options)
      for trade in trades {
        var after = package
        after[trade.first.issue] = trade.first.option
        after[trade.second.issue] = trade.second.option
        #expect(definition.packages.contains(after))
        let gains = zip(definition.worths(after), definition.worths(package)).map { $0 - $1 }
        #expect(gains == trade.gains && gains[0] > 0 && gains[1] > 0)
      }
      #expect(Set(trades.map(\.pair)) == tradable(package, definition), "seed \(seed)")
    }
  }

  /// The pairs of issues with a double change that is a trade.
  private func tradable(_ package: [Int], _ definition: FrontierDefinition) -> Set<[Int]> {
    let now = definition.worths(package)
    func gains(_ after: [Int]) -> Bool {
      let worths = definition.worths(after)
      return worths[0] > now[0] && worths[1] > now[1]
    }
    var pairs: Set<[Int]> = []
    for after in definition.packages {
      let changed = package.indices.filter { package[$0] != after[$0] }
      guard changed.count == 2, gains(after) else { continue }
      let isTrade = changed.allSatisfy { issue in
        var single = package
        single[issue] = after[issue]
        return !gains(single)
      }
      if isTrade { pairs.insert(changed) }
    }
    return pairs
  }
}

extension Trade {
  fileprivate var pair: [Int] { [first.issue, second.issue] }
}
