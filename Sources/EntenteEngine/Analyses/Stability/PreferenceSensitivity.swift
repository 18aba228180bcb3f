/// What a small change of one decision maker's order does to the equilibria.
public struct SwapEffect: Sendable, Hashable {
  /// Whose order changes.
  public var decisionMaker: Int
  /// The states that rise by a rank: all that are tied there today.
  public var rising: BitSet
  /// The states, one rank above them today, that fall.
  public var falling: BitSet
  /// Shape `[concept]`: states that become equilibria.
  public var gained: [BitSet]
  /// Shape `[concept]`: states that are equilibria no more.
  public var lost: [BitSet]

  /// Tries all swaps of adjacent ranks, tied states as one, and keeps those that change an
  /// equilibrium.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`.
  ///   - budget: a unit is a state settled for one decision maker.
  /// - Returns: effects by decision maker, the lowest ranks first; and whether all were tried.
  /// - Complexity: that of `Stability` for each rank of each decision maker.
  public static func all(
    _ model: ConflictModel, _ orders: [StateOrder],
    concepts: [StabilityConcept] = StabilityConcept.allCases, budget: inout Budget
  ) -> (effects: [SwapEffect], isComplete: Bool) {
    let today = Stability(model, orders, concepts: concepts)
    var effects: [SwapEffect] = []
    for (maker, order) in orders.enumerated() {
      let tiers = order.tiers
      for rank in tiers.indices.dropLast() {
        guard budget.spend(model.stateCount * orders.count) else { return (effects, false) }
        var changed = orders
        changed[maker] = order.swapping(rank)
        let then = Stability(model, changed, concepts: concepts)
        guard today.isComplete, then.isComplete else { return (effects, false) }
        let gained = difference(then, today)
        let lost = difference(today, then)
        guard (gained + lost).contains(where: { !$0.isEmpty }) else { continue }
        effects.append(
          SwapEffect(
            decisionMaker: maker, rising: BitSet(tiers[rank]), falling: BitSet(tiers[rank + 1]),
            gained: gained, lost: lost))
      }
    }
    return (effects, true)
  }

  private static func difference(_ first: Stability, _ second: Stability) -> [BitSet] {
    StabilityConcept.allCases.map { first.equilibria($0).subtracting(second.equilibria($0)) }
  }
}

extension StateOrder {
  /// The order with two adjacent ranks swapped.
  fileprivate func swapping(_ rank: Int) -> StateOrder {
    StateOrder(
      values: ranks.map {
        Int($0) == rank ? rank + 1 : Int($0) == rank + 1 ? rank : Int($0)
      })
  }
}

/// In which share of worlds, each a full set of preferences, states are stable.
public struct StabilityShares: Sendable, Hashable {
  /// How many worlds were settled.
  public let worlds: Int
  /// Shape `[concept][state]`: in how many the state is an equilibrium.
  public let equilibriumCounts: [[Int]]
  /// Shape `[concept][decision maker][state]`: in how many the decision maker stays there.
  public let stableCounts: [[[Int]]]
  /// Whether all given worlds were settled.
  public let isComplete: Bool

  /// Settles each world.
  /// - Parameters:
  ///   - worlds: shape `[world][decision maker]`.
  ///   - budget: a unit is a state settled for one decision maker.
  /// - Complexity: that of `Stability` for each world.
  public static func run(
    _ model: ConflictModel, worlds: [[StateOrder]],
    concepts: [StabilityConcept] = StabilityConcept.allCases, budget: inout Budget
  ) -> StabilityShares {
    let none = Array(repeating: 0, count: model.stateCount)
    var equilibria = StabilityConcept.allCases.map { _ in none }
    var stable = StabilityConcept.allCases.map { _ in
      Array(repeating: none, count: model.decisionMakerCount)
    }
    var settled = 0
    for orders in worlds {
      guard budget.spend(model.stateCount * orders.count) else { break }
      let stability = Stability(model, orders, concepts: concepts)
      guard stability.isComplete else { break }
      settled += 1
      for concept in StabilityConcept.allCases {
        for state in stability.equilibria(concept).members {
          equilibria[concept.rawValue][state] += 1
        }
        for maker in orders.indices {
          for state in stability.stable(concept, for: maker).members {
            stable[concept.rawValue][maker][state] += 1
          }
        }
      }
    }
    return StabilityShares(
      worlds: settled, equilibriumCounts: equilibria, stableCounts: stable,
      isComplete: settled == worlds.count)
  }

  /// The share of worlds, 0...1, in which a state is an equilibrium.
  public func share(_ concept: StabilityConcept, of state: Int) -> Double {
    worlds == 0 ? 0 : Double(equilibriumCounts[concept.rawValue][state]) / Double(worlds)
  }
}
