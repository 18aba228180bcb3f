/// By which sequences of moves each state can be reached from where things stand.
///
/// Sequences are legal: nobody moves twice in a row. Shortest ones are found, not only whether
/// there are any.
///
/// ## Source
/// Li, Kilgour and Hipel (2005), "Status quo analysis in the graph model for conflict resolution",
/// doi:10.1057/palgrave.jors.2601870.
public struct StatusQuoAnalysis: Sendable {
  /// Which moves are followed.
  package enum Moves: Sendable {
    /// All.
    case any
    /// Those that are better for all who make them: shape `[decision maker]`.
    case improvements([Preferences])
  }

  /// Where things stand.
  public let start: Int
  /// The states that can be reached, the start included.
  public let reachable: BitSet
  private let sequences: LegalSequences

  /// Searches from a state.
  /// - Parameters:
  ///   - start: where things stand.
  ///   - coalition: who moves; `nil` for all decision makers.
  ///   - jointly: whether those who move may also agree on what they can change only together.
  /// - Precondition: the start is a state of the model.
  /// - Complexity: O(movers x (states x log(states) + pairs of cells that lead to each other)); O(moves)
  ///   where gains are those of several, or known in part.
  package init(
    _ model: ConflictModel, from start: Int, by moves: Moves = .any, coalition: BitSet? = nil,
    jointly: Bool = true
  ) {
    precondition((0..<model.stateCount).contains(start), "a state of the model")
    let acting = model.movers(
      within: coalition ?? BitSet(below: model.decisionMakerCount), jointly: jointly)
    let fresh = FreshMoves(model, moves)
    sequences = LegalSequences(
      from: start, stateCount: model.stateCount, moverCount: acting.count
    ) { index, state in fresh.next(acting[index], state) }
    self.start = start
    reachable = BitSet(sequences.reached + [start])
    self.acting = acting
  }

  /// Shape `[index of a step's mover]`: the model's movers that take part.
  private let acting: [Int]

  /// How many moves it takes to reach a state; `nil` where none do, 0 for the start.
  public func distance(to state: Int) -> Int? {
    state == start ? 0 : sequences.distance(to: state)
  }

  /// A shortest sequence to a state; `nil` where there is none, empty for the start.
  /// - Complexity: O(its length).
  public func path(to state: Int) -> [Step]? {
    guard state != start else { return [] }
    return sequences.path(to: state)?.map { Step(mover: acting[$0.mover], state: $0.state) }
  }
}
