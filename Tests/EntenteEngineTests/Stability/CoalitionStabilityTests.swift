import EntenteEngine
import EntenteTestSupport
import Testing

struct CoalitionStabilityTests {
  @Test(arguments: Cases.random(short: 5, long: 50))
  func `a coalition stays where the definition says so`(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      check(seed: seed, RandomConflict.make(seed: UInt64(seed), states: 64))
    }
  }

  private func check(seed: Int, _ conflict: RandomConflict) {
    var budget = Budget(1_000_000_000)
    let makers = Array(conflict.definition.makers)
    var everywhere = CoalitionConcept.allCases.map { _ in
      BitSet(below: conflict.model.stateCount)
    }
    for coalition in StabilityDefinition.coalitions(of: makers) {
      let found = CoalitionStability.run(
        conflict.model, conflict.orders, coalition: BitSet(coalition), budget: &budget)
      #expect(found.isComplete)
      for concept in CoalitionConcept.allCases {
        #expect(
          found.stable(concept).members == conflict.definition.stable(concept, coalition),
          "seed \(seed), \(concept), coalition \(coalition.sorted())")
        everywhere[concept.rawValue] = everywhere[concept.rawValue]
          .intersection(found.stable(concept))
      }
    }
    let universal = CoalitionStability.universal(conflict.model, conflict.orders, budget: &budget)
    #expect(CoalitionConcept.allCases.map { universal.stable($0) } == everywhere)
  }

  @Test func `a decision maker on its own is a coalition of one, where nothing is joint`() {
    for seed in 0..<500 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 16)
      guard conflict.model.movers.count == conflict.model.decisionMakerCount else { continue }
      let stability = Stability(conflict.model, conflict.orders)
      for maker in conflict.definition.makers {
        var budget = Budget(1_000_000_000)
        let found = CoalitionStability.run(
          conflict.model, conflict.orders, coalition: BitSet([maker]), budget: &budget)
        #expect(found.stable(.general) == stability.stable(.general, for: maker))
      }
    }
  }

  @Test func `together the ministry and Uniroyal leave s5, and only 8 and 9 withstand all`() {
    let elmira = PublishedConflict.elmira
    var budget = Budget.standard
    let pair = CoalitionStability.run(
      elmira.model, elmira.orders, coalition: BitSet([0, 1]), budget: &budget)
    #expect(!pair.stable(.rational).contains(5 - 1))
    let universal = CoalitionStability.universal(elmira.model, elmira.orders, budget: &budget)
    #expect(universal.stable(.rational).members.map { $0 + 1 } == [8, 9])
  }

  @Test func `without budget nothing is claimed`() {
    let elmira = PublishedConflict.elmira
    var budget = Budget(10)
    let found = CoalitionStability.universal(elmira.model, elmira.orders, budget: &budget)
    #expect(!found.isComplete)
    #expect(CoalitionConcept.allCases.allSatisfy { found.stable($0).isEmpty })
  }
}
