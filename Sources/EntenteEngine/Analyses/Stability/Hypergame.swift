/// What one decision maker sees of a conflict: some of the states, and preferences that it ascribes
/// to all.
public struct Perception: Sendable, Hashable {
  /// The states that it is aware of.
  public var seen: BitSet
  /// Shape `[decision maker]`: everybody's order of all the model's states as it sees them, its own
  /// among them.
  public var orders: [StateOrder]

  /// Makes a perception.
  public init(seen: BitSet, orders: [StateOrder]) {
    self.seen = seen
    self.orders = orders
  }

  /// What a decision maker sees who is unaware of some options: the states without them.
  /// - Parameter unseenOptions: shape `[issue]`.
  /// - Precondition: the model was made from options. A merged state counts as its first package.
  /// - Complexity: O(states * issues).
  public init(_ model: ConflictModel, unseenOptions: [BitSet], orders: [StateOrder]) {
    let seen = (0..<model.stateCount).filter { state in
      guard let package = model.package(of: state) else {
        preconditionFailure("options are those of a model made from options")
      }
      return !zip(package, unseenOptions).contains { $0.1.contains($0.0) }
    }
    self.init(seen: BitSet(seen), orders: orders)
  }
}

/// Stability where decision makers misperceive the conflict: each judges by the conflict that it
/// sees (a first-level hypergame).
///
/// Where a decision maker is not aware of a state, nothing is said of whether it would leave it:
/// it cannot have foreseen how it would feel there. An equilibrium is seen by all and left by none,
/// each by its own view.
///
/// ## Source
/// Wang, Hipel and Fraser (1989), "Solution concepts in hypergames",
/// doi:10.1016/0096-3003(89)90053-0; Aljefri, Bashar, Fang and Hipel (2018), "First-level
/// hypergame for investigating misperception in conflicts", doi:10.1109/TSMC.2017.2674405.
public struct Hypergame: Sendable, Hashable {
  /// Shape `[decision maker]`: the states that it is aware of.
  public let seen: [BitSet]
  /// Shape `[decision maker][concept]`.
  private let stableStates: [[BitSet]]
  /// Whether every view is settled; otherwise, as somebody asked to stop, some decision makers have no
  /// stable states.
  public let isComplete: Bool

  /// Settles each decision maker's view of the conflict.
  /// - Parameter perceptions: shape `[decision maker]`.
  /// - Complexity: that of `Stability` for each decision maker.
  public init(_ model: ConflictModel, _ perceptions: [Perception]) {
    precondition(
      perceptions.count == model.decisionMakerCount, "a perception for each decision maker")
    seen = perceptions.map(\.seen)
    var isComplete = true
    stableStates = perceptions.enumerated().map { maker, perception in
      let members = perception.seen.members
      let stability = Stability(
        model.restricted(to: perception.seen),
        perception.orders.map { $0.restricted(to: perception.seen) })
      isComplete = isComplete && stability.isComplete
      return StabilityConcept.allCases.map { concept in
        BitSet(stability.stable(concept, for: maker).members.map { members[$0] })
      }
    }
    self.isComplete = isComplete
  }

  /// The states that a decision maker is aware of and, as it sees things, would not leave.
  public func stable(_ concept: StabilityConcept, for decisionMaker: Int) -> BitSet {
    stableStates[decisionMaker][concept.rawValue]
  }

  /// The states that all are aware of and nobody, as each sees things, would leave.
  public func equilibria(_ concept: StabilityConcept) -> BitSet {
    let rows = stableStates.map { $0[concept.rawValue] }
    return rows.dropFirst().reduce(rows.first ?? BitSet()) { $0.intersection($1) }
  }
}

extension ConflictModel {
  /// The conflict as if there were no other states than these, which are numbered anew in ascending
  /// order; moves lead from one of them to another as before.
  /// - Complexity: O(movers * (states + cells)).
  public func restricted(to states: BitSet) -> ConflictModel {
    let members = states.members
    precondition(states.isSubset(of: BitSet(below: stateCount)), "states of the model")
    return ConflictModel(
      decisionMakerCount: decisionMakerCount, stateCount: members.count, movers: movers, form: nil,
      tables: tables.map { $0.restricted(to: members) }, numbering: nil)
  }
}
