/// How a decision maker treats states of which it is not known whether it likes them better.
package enum UncertaintyAttitude: Int, Sendable, Hashable, CaseIterable {
  /// Extension a: leaves for what may be better, is deterred only by what is surely no better.
  case aggressive
  /// Extension b: leaves only for what is surely better, is deterred only by what is surely no
  /// better.
  case certain
  /// Extension c: leaves for what may be better, is deterred by what may be no better.
  case mixed
  /// Extension d: leaves only for what is surely better, is deterred by what may be no better.
  case conservative

  /// Whether a state that may be better tempts.
  package var isTemptedByUnknown: Bool { self == .aggressive || self == .mixed }

  /// Whether a state that may be no better deters.
  package var isDeterredByUnknown: Bool { self == .mixed || self == .conservative }
}

/// Which states each decision maker would not leave, where preferences between some states are not
/// known.
///
/// Whatever the attitude of the decision maker that ponders a move, the others' answers by
/// improvements may lead to states that may be better for them. With nothing unknown all four
/// attitudes agree with `Stability`. Symmetric sequential stability is extended in the same way;
/// that extension is not in the paper.
///
/// ## Source
/// Li, Hipel, Kilgour and Fang (2004), "Preference uncertainty in the graph model for conflict
/// resolution", doi:10.1109/TSMCA.2004.826282.
public struct UncertainStability: Sendable, Hashable {
  /// Shape `[decision maker][concept]`.
  private let stableStates: [[BitSet]]
  /// Whether all states were settled; otherwise some decision makers have no stable states.
  public let isComplete: Bool

  /// Settles all concepts, decision makers and states.
  /// - Parameters:
  ///   - preferences: shape `[decision maker]`.
  ///   - attitudes: shape `[decision maker]`.
  ///   - budget: a unit is a move followed, or a word of a set compared.
  /// - Complexity: O(decision makers * states * (moves + states squared / 64)).
  package static func run(
    _ model: ConflictModel, _ preferences: [Preferences], attitudes: [UncertaintyAttitude],
    budget: inout Budget
  ) -> UncertainStability {
    precondition(attitudes.count == preferences.count, "an attitude for each decision maker")
    let search = DeterrenceSearch(
      model, zip(preferences, attitudes).map { $0.outlook($1) })
    let found = preferences.indices.map { search.stable(for: $0, &budget) }
    return UncertainStability(
      stableStates: found.map { $0 ?? StabilityConcept.allCases.map { _ in BitSet() } },
      isComplete: !found.contains { $0 == nil })
  }

  /// The states that a decision maker would not leave.
  public func stable(_ concept: StabilityConcept, for decisionMaker: Int) -> BitSet {
    stableStates[decisionMaker][concept.rawValue]
  }

  /// The states that nobody would leave.
  public func equilibria(_ concept: StabilityConcept) -> BitSet {
    let rows = stableStates.map { $0[concept.rawValue] }
    return rows.dropFirst().reduce(rows.first ?? BitSet()) { $0.intersection($1) }
  }
}

extension Preferences {
  fileprivate func outlook(_ attitude: UncertaintyAttitude) -> DeterrenceSearch.Outlook {
    let all = BitSet(below: stateCount)
    let better = betterStates
    let unknown = unknownStates
    return DeterrenceSearch.Outlook(
      tempting: better.indices.map {
        attitude.isTemptedByUnknown ? better[$0].union(unknown[$0]) : better[$0]
      },
      deterring: better.indices.map {
        let notBetter = all.subtracting(better[$0])
        return attitude.isDeterredByUnknown ? notBetter : notBetter.subtracting(unknown[$0])
      },
      answering: better.indices.map { better[$0].union(unknown[$0]) })
  }

  /// Shape `[state]`: the states that are better than each.
  var betterStates: [BitSet] {
    switch self {
    case .complete(let order): order.betterStates
    case .partial(let order): order.better
    }
  }

  /// Shape `[state]`: the states that cannot be compared with each.
  var unknownStates: [BitSet] {
    switch self {
    case .complete(let order): order.ranks.map { _ in BitSet() }
    case .partial(let order): order.unknown
    }
  }
}
