import EntenteEngine
import Testing

struct HypergameTests {
  @Test func `each judges by the states that it sees`() {
    for seed in 0..<300 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 16)
      let states = 0..<conflict.model.stateCount
      var random = SplitMix64(seed: UInt64(seed) ^ 5)
      let perceptions = conflict.orders.map { _ in
        Perception(
          seen: BitSet(states.filter { _ in random.unit() < 0.8 }), orders: conflict.orders)
      }
      let hypergame = Hypergame(conflict.model, perceptions)
      for maker in perceptions.indices {
        let seen = perceptions[maker].seen
        let definition = conflict.definition.among(Set(seen.members))
        for concept in StabilityConcept.allCases {
          #expect(
            hypergame.stable(concept, for: maker).members
              == seen.members.filter { definition.isStable($0, maker, concept) }, "seed \(seed)")
        }
      }
    }
  }

  @Test func `who is unaware of defection cooperates, to the other's advantage`() throws {
    let conflict = try PublishedConflict.prisonersDilemma()
    let blind = Perception(
      conflict.model, unseenOptions: [BitSet([1]), BitSet([1])], orders: conflict.orders)
    let full = Perception(seen: BitSet(below: 4), orders: conflict.orders)
    let hypergame = Hypergame(conflict.model, [blind, full])
    #expect(blind.seen.members == [0])
    #expect(hypergame.stable(.nash, for: 0).members == [0])
    #expect(hypergame.stable(.nash, for: 1).members == [1, 3])
    #expect(hypergame.equilibria(.nash).isEmpty)
  }

  @Test func `with nothing hidden a hypergame is the conflict itself`() {
    let elmira = PublishedConflict.elmira
    let full = Perception(seen: BitSet(below: 9), orders: elmira.orders)
    let hypergame = Hypergame(elmira.model, [full, full, full])
    let stability = Stability(elmira.model, elmira.orders)
    for concept in StabilityConcept.allCases {
      #expect(hypergame.equilibria(concept) == stability.equilibria(concept))
    }
  }
}

extension StabilityDefinition {
  /// The same without the moves from and to states that are not seen.
  fileprivate func among(_ seen: Set<Int>) -> StabilityDefinition {
    StabilityDefinition(
      stateCount: stateCount, movers: movers,
      moves: moves.map { rows in
        rows.enumerated().map { from, row in
          seen.contains(from) ? row.filter { seen.contains($0) } : []
        }
      }, values: values)
  }
}
