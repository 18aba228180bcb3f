import EntenteEngine
import Testing

/// Relations between two states as a decision maker sees them.
private enum Relation { case better, tied, worse, unknown }

struct UncertainStabilityTests {
  @Test(arguments: UncertaintyAttitude.allCases)
  func `with unknown preferences states are stable as defined`(attitude: UncertaintyAttitude) {
    for seed in 0..<600 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 16)
      let relations = Self.relations(conflict, seed: UInt64(seed))
      var budget = Budget(1_000_000_000)
      let found = UncertainStability.run(
        conflict.model, relations.map(Self.preferences),
        attitudes: conflict.orders.map { _ in attitude }, budget: &budget)
      #expect(found.isComplete)
      let definition = Definition(conflict.definition, relations, attitude)
      for maker in relations.indices {
        for concept in StabilityConcept.allCases {
          #expect(
            found.stable(concept, for: maker).members
              == (0..<conflict.model.stateCount).filter {
                definition.isStable($0, maker, concept)
              }, "seed \(seed), \(concept)")
        }
      }
    }
  }

  @Test func `with nothing unknown all attitudes agree with plain stability`() {
    for seed in 0..<300 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 24)
      let plain = Stability(conflict.model, conflict.orders)
      for attitude in UncertaintyAttitude.allCases {
        var budget = Budget(1_000_000_000)
        let found = UncertainStability.run(
          conflict.model, conflict.orders.map { .complete($0) },
          attitudes: conflict.orders.map { _ in attitude }, budget: &budget)
        for concept in StabilityConcept.allCases {
          #expect(found.equilibria(concept) == plain.equilibria(concept))
        }
      }
    }
  }

  /// Shape `[decision maker][from][to]`: how the second compares with the first.
  private static func relations(_ conflict: RandomConflict, seed: UInt64) -> [[[Relation]]] {
    var random = SplitMix64(seed: seed ^ 77)
    let states = 0..<conflict.model.stateCount
    return conflict.definition.values.map { values in
      var table = states.map { from in
        states.map { to -> Relation in
          values[to] == values[from] ? .tied : values[to] > values[from] ? .better : .worse
        }
      }
      for from in states {
        for to in states where from < to && random.unit() < 0.3 {
          table[from][to] = .unknown
          table[to][from] = .unknown
        }
      }
      return table
    }
  }

  private static func preferences(_ table: [[Relation]]) -> Preferences {
    func states(_ relation: Relation) -> [BitSet] {
      table.map { row in BitSet(row.indices.filter { row[$0] == relation }) }
    }
    return .partial(PartialOrder(better: states(.better), tied: states(.tied)))
  }

  /// The four extensions written out.
  private struct Definition {
    let base: StabilityDefinition
    let relations: [[[Relation]]]
    let attitude: UncertaintyAttitude

    init(
      _ base: StabilityDefinition, _ relations: [[[Relation]]], _ attitude: UncertaintyAttitude
    ) {
      self.base = base
      self.relations = relations
      self.attitude = attitude
    }

    func tempts(_ maker: Int, _ from: Int, _ to: Int) -> Bool {
      switch attitude {
      case .aggressive, .mixed: [.better, .unknown].contains(relations[maker][from][to])
      case .certain, .conservative: relations[maker][from][to] == .better
      }
    }

    func deters(_ maker: Int, _ from: Int, _ to: Int) -> Bool {
      switch attitude {
      case .aggressive, .certain: [.worse, .tied].contains(relations[maker][from][to])
      case .mixed, .conservative: relations[maker][from][to] != .better
      }
    }

    func isStable(_ state: Int, _ maker: Int, _ concept: StabilityConcept) -> Bool {
      let moves = base.moves[maker]
      return moves[state].filter { tempts(maker, state, $0) }.allSatisfy { improvement in
        guard concept != .nash else { return false }
        return reach(improvement, against: maker, concept).contains { answer in
          guard deters(maker, state, answer) else { return false }
          let mayEscape = concept == .general || concept == .sequential
          return mayEscape || moves[answer].allSatisfy { deters(maker, state, $0) }
        }
      }
    }

    private func reach(_ state: Int, against maker: Int, _ concept: StabilityConcept) -> [Int] {
      let improving = concept == .sequential || concept == .sequentialSymmetric
      let allowed = StabilityDefinition(
        stateCount: base.stateCount, movers: base.movers,
        moves: base.moves.enumerated().map { mover, rows in
          rows.enumerated().map { from, row in
            row.filter {
              !improving || mover >= relations.count
                || [.better, .unknown].contains(relations[mover][from][$0])
            }
          }
        }, values: base.values)
      return allowed.reach(
        state, by: base.makers.filter { $0 != maker }, improving: false)
    }
  }
}
