import EntenteEngine

/// With which preferences a wanted state would be stable.
public struct WantedState: Sendable {
  /// One party's answer by one concept.
  public struct Entry: Sendable {
    /// Whose preferences are asked about.
    public let party: Int
    /// The concept.
    public let concept: StabilityConcept
    /// What was found.
    public let inverse: InverseStability
  }

  /// The state.
  public let state: Int
  /// By concept, then by party; empty where orders are not known.
  public let entries: [Entry]

  /// Minimal changes that are looked for at the most.
  static let changeLimit = 100
  /// Among more states than these orders are not counted.
  public static let stateLimit = 4_096

  /// Asks for every party and every concept that the findings settle.
  /// - Complexity: that of `InverseStability.run` for each.
  public init(_ findings: StabilityFindings, state: Int, work: Budget) {
    self.state = state
    guard let orders = findings.orders, findings.reasons != nil,
      findings.conflict.model.stateCount <= Self.stateLimit
    else {
      entries = []
      return
    }
    entries = findings.concepts.flatMap { concept in
      orders.indices.map { party in
        var budget = work
        return Entry(
          party: party, concept: concept,
          inverse: InverseStability.run(
            findings.conflict.model, orders, state: state, decisionMaker: party,
            concept: concept, limit: Self.changeLimit, budget: &budget))
      }
    }
  }

  /// The entries of one concept, by party.
  public func entries(_ concept: StabilityConcept) -> [Entry] {
    entries.filter { $0.concept == concept }
  }
}
