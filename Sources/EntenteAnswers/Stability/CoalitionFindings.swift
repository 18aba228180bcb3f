import EntenteEngine

/// Which coalitions of parties would leave which states together.
public struct CoalitionFindings: Sendable {
  /// A coalition that would leave a state.
  public struct Break: Sendable {
    /// The state.
    public let state: Int
    /// The members, at least two.
    public let coalition: BitSet
    /// A state that all members prefer and that the coalition reaches: with the fewest moves.
    public let target: Int
    /// The coalition's moves.
    public let steps: [Step]
    /// Whether the others can answer by improvements so that some member ends up no better.
    public let isAnswered: Bool
  }

  /// One coalition of at least two, and where it would stay.
  public struct Entry: Sendable {
    /// The members.
    public let members: BitSet
    /// What was found.
    public let stability: CoalitionStability
  }

  /// Coalitions by their members; empty where orders are not known, or parties or states are too
  /// many.
  public let entries: [Entry]
  /// The states that no coalition, single parties included, would leave.
  public let universal: CoalitionStability?
  /// Which coalitions would leave the start and the equilibria, by state and coalition.
  public let breaks: [Break]

  /// More parties than these have too many coalitions.
  public static let partyLimit = 8
  /// Among more states than these coalitions are not followed.
  public static let stateLimit = 4_096

  /// Settles all coalitions.
  /// - Complexity: that of `CoalitionStability.run` for each coalition.
  package init(
    _ findings: StabilityFindings, start: Int?, selection: StateSelection, work: Budget
  ) {
    let model = findings.conflict.model
    guard let orders = findings.orders, findings.reasons != nil,
      model.decisionMakerCount <= Self.partyLimit, model.stateCount <= Self.stateLimit
    else {
      (entries, universal, breaks) = ([], nil, [])
      return
    }
    let entries = Self.coalitions(model.decisionMakerCount).map { members in
      var budget = work
      return Entry(
        members: members,
        stability: .run(model, orders, coalition: members, budget: &budget))
    }
    self.entries = entries
    var budget = work
    universal = CoalitionStability.universal(model, orders, budget: &budget)
    let states = BitSet(
      [start].compactMap(\.self)
        + findings.someEquilibria.members.prefix(selection.equilibriumLimit))
    breaks = states.members.flatMap { state in
      entries.compactMap { Self.exit(of: $0, from: state, model, orders) }
    }
  }

  private static func coalitions(_ parties: Int) -> [BitSet] {
    (0..<1 << parties).map { digits in BitSet((0..<parties).filter { digits >> $0 & 1 == 1 }) }
      .filter { $0.count > 1 }
      .sorted {
        ($0.count, $0.members.map(String.init).joined()) < (
          $1.count, $1.members.map(String.init).joined()
        )
      }
  }

  private static func exit(
    of entry: Entry, from state: Int, _ model: ConflictModel, _ orders: [StateOrder]
  ) -> Break? {
    guard entry.stability.isComplete, !entry.stability.stable(.rational).contains(state) else {
      return nil
    }
    let search = StatusQuoAnalysis(model, from: state, coalition: entry.members)
    let targets = search.reachable.members.filter { target in
      entry.members.members.allSatisfy { orders[$0].prefers(target, to: state) }
        && Self.acting(search.path(to: target) ?? [], model) == entry.members
    }
    let nearest = targets.min {
      (search.distance(to: $0) ?? .max, $0) < (search.distance(to: $1) ?? .max, $1)
    }
    return nearest.map {
      Break(
        state: state, coalition: entry.members, target: $0, steps: search.path(to: $0) ?? [],
        isAnswered: entry.stability.stable(.sequential).contains(state))
    }
  }

  /// Who has a part in the moves: a coalition whose members only look on is none.
  private static func acting(_ steps: [Step], _ model: ConflictModel) -> BitSet {
    steps.reduce(BitSet()) { $0.union(model.movers[$1.mover]) }
  }
}

extension CoalitionConcept {
  /// The usual abbreviation, as keys of JSON have it.
  public var key: String {
    switch self {
    case .rational: "cr"
    case .general: "cgmr"
    case .symmetric: "csmr"
    case .sequential: "cseq"
    }
  }
}
