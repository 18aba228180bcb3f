import EntenteEngine
import Testing

struct StrengthStabilityTests {
  @Test func `strongly stable states are those whose improvements meet great losses`() {
    for seed in 0..<600 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 20)
      let definition = conflict.definition
      let threshold = seed % 3 * (definition.values.joined().max() ?? 0) / 4
      var budget = Budget(1_000_000_000)
      let found = StrengthStability.run(
        conflict.model, conflict.orders,
        strengths: definition.values.map {
          Strength(values: $0.map(Double.init), threshold: Double(threshold))
        }, budget: &budget)
      #expect(found.isComplete)
      for maker in definition.makers {
        for concept in StabilityConcept.allCases {
          let strong = (0..<definition.stateCount).filter {
            definition.isStronglyStable($0, maker, concept, threshold)
          }
          #expect(found.strong(concept, for: maker).members == strong, "seed \(seed), \(concept)")
          #expect(
            (found.strong(concept, for: maker).union(found.weak(concept, for: maker))).members
              == definition.stable(concept, maker))
        }
      }
    }
  }
}

extension StabilityDefinition {
  fileprivate func isStronglyStable(
    _ state: Int, _ maker: Int, _ concept: StabilityConcept, _ threshold: Int
  ) -> Bool {
    let others = makers.filter { $0 != maker }
    let value = values[maker]
    func isGreatLoss(_ other: Int) -> Bool { value[state] - value[other] > threshold }
    return improvements(maker, state).allSatisfy { improvement in
      guard concept != .nash else { return false }
      let improving = concept == .sequential || concept == .sequentialSymmetric
      return reach(improvement, by: others, improving: improving).contains { answer in
        let mayEscape = concept == .general || concept == .sequential
        return isGreatLoss(answer) && (mayEscape || moves[maker][answer].allSatisfy(isGreatLoss))
      }
    }
  }
}
