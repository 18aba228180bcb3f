import EntenteEngine
import Testing

struct StabilityTests {
  @Test func `moves are those of the option form's definition`() {
    for seed in 0..<1000 {
      let conflict = RandomConflict.make(seed: UInt64(seed))
      #expect(conflict.model.stateCount == conflict.definition.stateCount, "seed \(seed)")
      #expect(conflict.model.movers.map { Set($0.members) } == conflict.definition.movers)
      for mover in conflict.model.movers.indices {
        for state in 0..<conflict.model.stateCount {
          #expect(
            conflict.model.moves(of: mover, from: state) == conflict.definition.moves[mover][state],
            "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<50)
  func `stable states are those of the definition, and stricter concepts have fewer`(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      let conflict = RandomConflict.make(seed: UInt64(seed))
      let stability = Stability(conflict.model, conflict.orders)
      for maker in conflict.definition.makers {
        for concept in StabilityConcept.allCases {
          #expect(
            stability.stable(concept, for: maker).members
              == conflict.definition.stable(concept, maker),
            "seed \(seed), \(concept), decision maker \(maker)")
        }
        for (strict, loose) in Self.inclusions {
          #expect(
            stability.stable(strict, for: maker).isSubset(of: stability.stable(loose, for: maker)))
        }
      }
    }
  }

  private static let inclusions: [(StabilityConcept, StabilityConcept)] = [
    (.nash, .sequentialSymmetric), (.sequentialSymmetric, .sequential),
    (.sequentialSymmetric, .symmetric), (.sequential, .general), (.symmetric, .general),
  ]
}
