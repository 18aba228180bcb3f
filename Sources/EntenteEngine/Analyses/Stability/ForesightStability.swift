/// Stability of two decision makers that look several moves ahead: limited-move stability L_h for
/// each horizon h, and non-myopic stability, which is L_h for all large h.
///
/// From a state the one whose turn it is moves to where, by the same reasoning of the other with
/// one move less, things end best for it, or stays where that is no better than staying. With
/// ties it stays if it can and else picks the lowest state. For more than two decision makers it
/// is contested who would move next; several extensions exist and none is given here.
///
/// ## Source
/// Kilgour (1985), "Anticipation and stability in two-person noncooperative games"; Zagare (1984),
/// "Limited-move equilibria in 2x2 games", doi:10.1007/BF00127522; Fang, Hipel and Kilgour (1993),
/// section 3.4.
public struct ForesightStability: Sendable {
  /// Shape `[horizon][decision maker]`: stable states; horizon 0 has all.
  private var stableStates: [[BitSet]]
  /// From this horizon on the verdicts repeat with a period; `nil` where none was found in budget.
  public private(set) var repeatsFrom: Int?

  /// Looks ahead until verdicts repeat.
  /// - Parameter budget: a unit is a move looked at.
  /// - Precondition: two decision makers.
  /// - Complexity: O(horizons * moves).
  public static func run(
    _ model: ConflictModel, _ orders: [StateOrder], budget: inout Budget
  ) -> ForesightStability {
    precondition(
      model.decisionMakerCount == 2 && orders.count == 2, "foresight is defined for two")
    let lists = MoveLists(model)
    let moves = (0..<2).map { maker in
      (0..<model.stateCount).map { lists.next(maker, $0).sorted() }
    }
    let work = moves.joined().reduce(1) { $0 + $1.count }
    var ends = Array(repeating: Array(0..<model.stateCount), count: 2)
    var seen: [[[Int]]: Int] = [:]
    var result = ForesightStability(
      stableStates: [ends.map { _ in BitSet(below: model.stateCount) }], repeatsFrom: nil)
    while seen[ends] == nil, budget.spend(work) {
      seen[ends] = seen.count
      ends = (0..<2).map { maker in
        (0..<model.stateCount).map { state in
          end(state, moves[maker][state], orders[maker], ends[1 - maker])
        }
      }
      result.stableStates.append(
        ends.map { row in BitSet(row.indices.filter { row[$0] == $0 }) })
    }
    result.repeatsFrom = seen[ends]
    return result
  }

  private static func end(_ state: Int, _ moves: [Int], _ order: StateOrder, _ ends: [Int]) -> Int {
    moves.reduce(state) { order.prefers(ends[$1], to: $0) ? ends[$1] : $0 }
  }

  /// The states at which a decision maker stays who looks so many moves ahead, 1 or more; `nil`
  /// past what the budget allowed.
  public func stable(horizon: Int, for decisionMaker: Int) -> BitSet? {
    precondition(horizon > 0, "one move ahead at least")
    if horizon < stableStates.count { return stableStates[horizon][decisionMaker] }
    guard let first = repeatsFrom else { return nil }
    let period = stableStates.count - 1 - first
    return stableStates[first + (horizon - first) % period][decisionMaker]
  }

  /// The states at which a decision maker stays however far it looks ahead, from some horizon on;
  /// `nil` where the budget was too small to tell.
  public func nonMyopic(for decisionMaker: Int) -> BitSet? {
    guard let first = repeatsFrom else { return nil }
    let rows = stableStates[(first + 1)...].map { $0[decisionMaker] }
    return rows.dropFirst().reduce(rows[0]) { $0.intersection($1) }
  }
}
