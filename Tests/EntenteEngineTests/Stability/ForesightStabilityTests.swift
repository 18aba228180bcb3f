import EntenteEngine
import Testing

struct ForesightStabilityTests {
  @Test func `looking h moves ahead is backward induction over h moves`() {
    for seed in 0..<1500 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 16)
      guard conflict.model.decisionMakerCount == 2 else { continue }
      var budget = Budget(100_000_000)
      let found = ForesightStability.run(conflict.model, conflict.orders, budget: &budget)
      let nash = Stability(conflict.model, conflict.orders, concepts: [.nash])
      for maker in 0..<2 {
        #expect(found.stable(horizon: 1, for: maker) == nash.stable(.nash, for: maker))
        for horizon in 1..<6 {
          let stable = (0..<conflict.model.stateCount).filter {
            conflict.definition.end($0, maker, horizon) == $0
          }
          #expect(found.stable(horizon: horizon, for: maker)?.members == stable, "seed \(seed)")
        }
        // Far beyond the first repetition, over more than any period met here.
        let far = (200..<260).compactMap { found.stable(horizon: $0, for: maker) }
        #expect(found.nonMyopic(for: maker) == far.reduce(far[0]) { $0.intersection($1) })
      }
    }
  }

  @Test func `who looks far ahead cooperates in the prisoner's dilemma and in chicken`() throws {
    var budget = Budget.standard
    for (conflict, published) in [
      (try PublishedConflict.prisonersDilemma(), [0, 3]), (try PublishedConflict.chicken(), [0]),
    ] {
      let found = ForesightStability.run(conflict.model, conflict.orders, budget: &budget)
      let both = (0..<2).compactMap { found.nonMyopic(for: $0) }
      #expect(both[0].intersection(both[1]).members == published)
    }
  }

  @Test func `without budget no horizon is claimed`() throws {
    let conflict = try PublishedConflict.chicken()
    var budget = Budget(0)
    let found = ForesightStability.run(conflict.model, conflict.orders, budget: &budget)
    #expect(found.stable(horizon: 1, for: 0) == nil)
    #expect(found.nonMyopic(for: 0) == nil)
  }
}

extension StabilityDefinition {
  /// Where a conflict ends if a decision maker moves first and both look so many moves ahead.
  fileprivate func end(_ state: Int, _ maker: Int, _ horizon: Int) -> Int {
    guard horizon > 0 else { return state }
    var best = state
    for move in moves[maker][state] {
      let outcome = end(move, 1 - maker, horizon - 1)
      if values[maker][outcome] > values[maker][best] { best = outcome }
    }
    return best
  }
}
