/// Which states each decision maker would not leave, by each concept of stability.
///
/// With complete orders a sanction need not be looked for improvement by improvement. Decision
/// maker `i` leaves a state exactly when one move leads to some s1 such that s1 and all that
/// the others can make of it are better for `i`: when the *least* value over what can be reached
/// from s1 exceeds that of the state. The value is what `i` thinks of the state reached, or, where
/// an escape is looked for, the most that `i` can get from there by at most one move. One backward
/// search finds all these minima.
///
/// ## Source
/// Fang, Hipel and Kilgour (1993), chapters 3 and 4.
public struct Stability: Sendable, Hashable {
  /// Shape `[concept][decision maker]`: the stable states.
  private let stableStates: [[BitSet]]
  /// Shape `[concept]`.
  private let equilibriumStates: [BitSet]
  /// Whether all that was asked for is settled; otherwise, as somebody asked to stop, some decision
  /// makers have no stable states.
  public let isComplete: Bool

  /// Settles all concepts, decision makers and states.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`.
  ///   - concepts: those that are asked for; the others have no stable states.
  /// - Precondition: an order for each decision maker, over the model's states.
  /// - Complexity: O(decision makers squared * (states + m)), where m is the number of pairs of
  ///   cells, in all fibres, that lead to each other: none with reversible options, all moves
  ///   where each option is irreversible. Decision makers without a move count once.
  public init(
    _ model: ConflictModel, _ orders: [StateOrder],
    concepts: [StabilityConcept] = StabilityConcept.allCases
  ) {
    precondition(
      orders.count == model.decisionMakerCount
        && orders.allSatisfy { $0.ranks.count == model.stateCount },
      "an order of the states for each decision maker")
    let moves = orders.indices.map { RankedMoves(model.tables[$0], orders[$0]) }
    let acting = moves.indices.filter { !model.tables[$0].isIdle }
    let all = BitSet(below: model.stateCount)
    var stable: [[BitSet]] = StabilityConcept.allCases.map { _ in [] }
    var isComplete = true
    for maker in orders.indices {
      // Who cannot move stays everywhere, and answers nobody.
      let focus = acting.contains(maker) ? Focus(maker, moves, acting) : nil
      for concept in StabilityConcept.allCases {
        isComplete = isComplete && !StopSign.current.isAsked
        stable[concept.rawValue].append(
          isComplete && concepts.contains(concept)
            ? focus?.stableStates(concept) ?? all : BitSet())
      }
    }
    self.isComplete = isComplete
    stableStates = stable
    equilibriumStates = stable.map { rows in
      rows.dropFirst().reduce(rows.first ?? BitSet()) { $0.intersection($1) }
    }
  }

  /// The states that a decision maker would not leave.
  public func stable(_ concept: StabilityConcept, for decisionMaker: Int) -> BitSet {
    stableStates[concept.rawValue][decisionMaker]
  }

  /// The states that nobody would leave.
  public func equilibria(_ concept: StabilityConcept) -> BitSet {
    equilibriumStates[concept.rawValue]
  }
}

/// One decision maker and what the others can do to it.
private struct Focus {
  private let own: RankedMoves
  private let others: [RankedMoves]
  /// Shape `[state]`: the best rank within at most one move.
  private let bestReply: [Int32]

  init(_ maker: Int, _ moves: [RankedMoves], _ acting: [Int]) {
    own = moves[maker]
    others = acting.filter { $0 != maker }.map { moves[$0] }
    bestReply = own.greatestNear(own.order.ranks)
  }

  func stableStates(_ concept: StabilityConcept) -> BitSet {
    let ranks = own.order.ranks
    let best = concept == .nash ? bestReply : own.greatestNear(prospects(concept))
    return BitSet(ranks.indices.lazy.filter { best[$0] <= ranks[$0] })
  }

  /// Shape `[state]`: the least rank that moving there secures.
  private func prospects(_ concept: StabilityConcept) -> [Int32] {
    let ranks = own.order.ranks
    let least = LeastReachable.run(
      concept.looksForEscape ? bestReply : ranks, below: own.order.rankCount, movers: others,
      mustImprove: concept.answersMustImprove)
    return zip(ranks, least).map { min($0, $1) }
  }
}
