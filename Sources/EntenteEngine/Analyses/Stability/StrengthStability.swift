/// Which stable states are strongly stable: every improvement can be answered so that the decision
/// maker ends up with something *greatly* less preferred than what it had.
///
/// A state that is stable but not strongly is weakly stable. A state without improvements is
/// strongly stable by every concept. Where an escape is looked for, it must lead to what is
/// greatly less preferred too.
///
/// ## Source
/// Hamouda, Kilgour and Hipel (2004), "Strength of preference in the graph model for conflict
/// resolution", doi:10.1023/B:GRUP.0000045751.21207.35.
public struct StrengthStability: Sendable, Hashable {
  /// Shape `[decision maker][concept]`.
  private let strong: [[BitSet]]
  private let stable: [[BitSet]]
  /// Whether all states were settled; otherwise some decision makers have no stable states.
  public let isComplete: Bool

  /// Settles all concepts, decision makers and states.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`.
  ///   - strengths: shape `[decision maker]`: which states are greatly less preferred than which.
  ///   - budget: a unit is a move followed, or a word of a set compared.
  /// - Precondition: what is greatly less preferred is less preferred.
  /// - Complexity: O(decision makers * states * (moves + states squared / 64)).
  public static func run(
    _ model: ConflictModel, _ orders: [StateOrder], strengths: [Strength], budget: inout Budget
  ) -> StrengthStability {
    precondition(strengths.count == orders.count, "strengths for each decision maker")
    let outlooks = zip(orders, strengths).map { order, strength in
      let better = order.betterStates
      precondition(
        strength.greatlyWorse.count == better.count
          && better.indices.allSatisfy { state in
            strength.greatlyWorse[state].members.allSatisfy { better[$0].contains(state) }
          }, "what is greatly less preferred is less preferred")
      return DeterrenceSearch.Outlook(
        tempting: better, deterring: strength.greatlyWorse, answering: better)
    }
    let search = DeterrenceSearch(model, outlooks)
    let stability = Stability(model, orders)
    let found = orders.indices.map { search.stable(for: $0, &budget) }
    let none = StabilityConcept.allCases.map { _ in BitSet() }
    return StrengthStability(
      strong: found.map { $0 ?? none },
      stable: found.indices.map { maker in
        found[maker] == nil
          ? none : StabilityConcept.allCases.map { stability.stable($0, for: maker) }
      },
      isComplete: !found.contains { $0 == nil })
  }

  /// The states that are strongly stable for a decision maker.
  public func strong(_ concept: StabilityConcept, for decisionMaker: Int) -> BitSet {
    strong[decisionMaker][concept.rawValue]
  }

  /// The states that are stable for a decision maker, but not strongly.
  public func weak(_ concept: StabilityConcept, for decisionMaker: Int) -> BitSet {
    stable[decisionMaker][concept.rawValue].subtracting(strong(concept, for: decisionMaker))
  }
}
