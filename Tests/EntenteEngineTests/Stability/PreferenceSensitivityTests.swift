import EntenteEngine
import Testing

struct PreferenceSensitivityTests {
  @Test func `the swaps that matter are those that change an equilibrium of the definition`() {
    for seed in 0..<60 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 8)
      let definition = conflict.definition
      var budget = Budget(100_000_000)
      let found = SwapEffect.all(conflict.model, conflict.orders, budget: &budget)
      #expect(found.isComplete)
      var expected = 0
      for maker in definition.makers {
        let ranks = Set(definition.values[maker]).sorted()
        for (low, high) in zip(ranks, ranks.dropFirst()) {
          let swapped = definition.with(
            definition.values[maker].map { $0 == low ? high : $0 == high ? low : $0 }, maker)
          let rising = definition.values[maker].indices.filter {
            definition.values[maker][$0] == low
          }
          let effect = found.effects.first {
            $0.decisionMaker == maker && $0.rising.members == rising
          }
          var matters = false
          for concept in StabilityConcept.allCases {
            let (before, after) = (definition.equilibria(concept), swapped.equilibria(concept))
            matters = matters || before != after
            let gained = effect?.gained[concept.rawValue].members ?? []
            let lost = effect?.lost[concept.rawValue].members ?? []
            #expect(Set(before).union(gained).subtracting(lost) == Set(after), "seed \(seed)")
          }
          #expect((effect != nil) == matters)
          if matters { expected += 1 }
        }
      }
      #expect(found.effects.count == expected)
    }
  }

  @Test func `shares count the worlds in which a state is an equilibrium`() throws {
    let dilemma = try PublishedConflict.prisonersDilemma()
    let chicken = try PublishedConflict.chicken()
    var budget = Budget.standard
    let shares = StabilityShares.run(
      dilemma.model, worlds: [dilemma.orders, chicken.orders, chicken.orders, dilemma.orders],
      budget: &budget)
    #expect(shares.isComplete && shares.worlds == 4)
    #expect((0..<4).map { shares.share(.nash, of: $0) } == [0, 0.5, 0.5, 0.5])
    #expect((0..<4).map { shares.share(.general, of: $0) } == [1, 0.5, 0.5, 0.5])
    var little = Budget(20)
    let part = StabilityShares.run(
      dilemma.model, worlds: [dilemma.orders, chicken.orders, chicken.orders], budget: &little)
    #expect(!part.isComplete && part.worlds == 2)
  }
}

extension StabilityDefinition {
  /// The states that nobody leaves.
  func equilibria(_ concept: StabilityConcept) -> [Int] {
    (0..<stateCount).filter { state in makers.allSatisfy { isStable(state, $0, concept) } }
  }
}
