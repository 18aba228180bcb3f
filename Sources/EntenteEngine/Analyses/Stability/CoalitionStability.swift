/// How far ahead a coalition looks before its members leave a state together.
public enum CoalitionConcept: Int, Sendable, Hashable, CaseIterable {
  /// Coalition rationality (CR): the members cannot reach, by legal sequences, what all prefer.
  case rational
  /// Coalition general metarationality (CGMR): the others can answer so that some member ends up
  /// no better.
  case general
  /// Coalition symmetric metarationality (CSMR): as CGMR, and the coalition cannot escape to what
  /// all its members prefer.
  case symmetric
  /// Coalition sequential stability (CSEQ): the others answer by sequences of coalitional
  /// improvements, each better for every member of the coalition that makes it.
  case sequential
}

/// Which states a coalition of decision makers would not leave together.
///
/// A coalition moves by legal sequences of its members' moves and of those that some of its members
/// make jointly. So do the others: where an issue is joint, a coalition of one may thus meet
/// answers that it does not meet as a single decision maker.
///
/// ## Source
/// Kilgour, Hipel, Fang and Peng (2001), "Coalition analysis in group decision support",
/// doi:10.1023/A:1008713120075; Inohara and Hipel (2008), "Coalition analysis in the graph model
/// for conflict resolution", doi:10.1002/sys.20104.
public struct CoalitionStability: Sendable, Hashable {
  /// Shape `[concept]`: the stable states.
  private var stableStates: [BitSet]
  /// Whether all states were settled; otherwise stable states may be missing, and none is wrong.
  public private(set) var isComplete: Bool

  /// The states that the coalition would not leave.
  public func stable(_ concept: CoalitionConcept) -> BitSet { stableStates[concept.rawValue] }

  /// Settles all concepts and states for one coalition.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`.
  ///   - budget: a unit is a move followed, or a word of a set compared.
  /// - Precondition: the coalition is not empty, its members are decision makers.
  /// - Complexity: O(states * moves + states cubed / 64), and for CSEQ that times the number of
  ///   coalitions of the others.
  public static func run(
    _ model: ConflictModel, _ orders: [StateOrder], coalition: BitSet, budget: inout Budget
  ) -> CoalitionStability {
    var search = CoalitionSearch(model, orders)
    return search.run(coalition, &budget)
  }

  /// The states that no coalition would leave.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`.
  ///   - budget: as in `run`.
  /// - Complexity: that of `run` for each coalition; there are 2^decision makers - 1.
  public static func universal(
    _ model: ConflictModel, _ orders: [StateOrder], budget: inout Budget
  ) -> CoalitionStability {
    precondition(model.decisionMakerCount < 20, "fewer than 20 decision makers")
    var search = CoalitionSearch(model, orders)
    var result = CoalitionStability(
      stableStates: CoalitionConcept.allCases.map { _ in BitSet(below: model.stateCount) },
      isComplete: true)
    for coalition in CoalitionSearch.coalitions(of: BitSet(below: model.decisionMakerCount)) {
      let found = search.run(coalition, &budget)
      result.isComplete = result.isComplete && found.isComplete
      for concept in CoalitionConcept.allCases {
        result.stableStates[concept.rawValue] = result.stable(concept)
          .intersection(found.stable(concept))
      }
    }
    return result
  }

  fileprivate init(stableStates: [BitSet], isComplete: Bool) {
    self.stableStates = stableStates
    self.isComplete = isComplete
  }
}

/// What coalitions reach, remembered from one coalition to the next.
private struct CoalitionSearch {
  private let model: ConflictModel
  private let lists: MoveLists
  /// Shape `[decision maker][state]`: the better states.
  private let better: [[BitSet]]
  /// By coalition, shape `[state]`: what it reaches.
  private var reaches: [BitSet: [BitSet]] = [:]

  init(_ model: ConflictModel, _ orders: [StateOrder]) {
    precondition(orders.count == model.decisionMakerCount, "an order for each decision maker")
    self.model = model
    lists = MoveLists(model)
    better = orders.map(\.betterStates)
  }

  /// All coalitions but the empty one, by their members as binary digits.
  static func coalitions(of makers: BitSet) -> [BitSet] {
    let members = makers.members
    return (0..<1 << members.count).dropFirst().map { digits in
      BitSet(members.indices.filter { digits >> $0 & 1 == 1 }.map { members[$0] })
    }
  }

  /// Shape `[state]`: what is better for all members.
  private func better(for coalition: BitSet) -> [BitSet] {
    let members = coalition.members
    return (0..<model.stateCount).map { state in
      members.dropFirst().reduce(better[members[0]][state]) { $0.intersection(better[$1][state]) }
    }
  }

  mutating func run(_ coalition: BitSet, _ budget: inout Budget) -> CoalitionStability {
    precondition(!coalition.isEmpty, "a coalition has members")
    let unsettled = CoalitionStability(
      stableStates: CoalitionConcept.allCases.map { _ in BitSet() }, isComplete: false)
    let others = model.opponents(of: coalition)
    guard let own = reach(of: coalition, &budget), let answers = reach(of: others, &budget),
      let improvements = improvements(of: others, &budget)
    else { return unsettled }
    let better = better(for: coalition)
    var stable = CoalitionConcept.allCases.map { _ in BitSet() }
    for state in 0..<model.stateCount {
      let gains = own[state].intersection(better[state])
      let inescapable = gains.isEmpty ? BitSet() : notEscaped(from: better[state], own)
      let cost = (model.stateCount + 63) / 64 * (gains.count * 3 + model.stateCount)
      guard budget.spend(cost) else { return unsettled }
      for concept in CoalitionConcept.allCases {
        let isStable = gains.members.allSatisfy { gain in
          switch concept {
          case .rational: false
          case .general: !answers[gain].isSubset(of: better[state])
          case .symmetric: !answers[gain].isDisjoint(with: inescapable)
          case .sequential: !improvements[gain].isSubset(of: better[state])
          }
        }
        if isStable { stable[concept.rawValue].insert(state) }
      }
    }
    return CoalitionStability(stableStates: stable, isComplete: true)
  }

  /// The states that are not better for all, and from which the coalition reaches none that is.
  private func notEscaped(from better: BitSet, _ own: [BitSet]) -> BitSet {
    BitSet(
      (0..<model.stateCount).filter { !better.contains($0) && own[$0].isDisjoint(with: better) })
  }

  /// Shape `[state]`: what a coalition reaches by legal sequences of moves.
  private mutating func reach(of coalition: BitSet, _ budget: inout Budget) -> [BitSet]? {
    if let known = reaches[coalition] { return known }
    let acting = model.movers(within: coalition, jointly: true)
    let result = reach(moverCount: acting.count, &budget) { lists.next(acting[$0], $1) }
    reaches[coalition] = result
    return result
  }

  /// Shape `[state]`: what legal sequences of coalitional improvements reach, each by a coalition
  /// of some of these decision makers.
  private mutating func improvements(of makers: BitSet, _ budget: inout Budget) -> [BitSet]? {
    var gains: [[[Int]]] = []
    for coalition in Self.coalitions(of: makers) {
      guard let reach = reach(of: coalition, &budget) else { return nil }
      gains.append(zip(reach, better(for: coalition)).map { $0.intersection($1).members })
    }
    return reach(moverCount: gains.count, &budget) { gains[$0][$1] }
  }

  private func reach(
    moverCount: Int, _ budget: inout Budget, next: (Int, Int) -> [Int]
  ) -> [BitSet]? {
    var result: [BitSet] = []
    for state in 0..<model.stateCount {
      let sequences = LegalSequences(
        from: state, stateCount: model.stateCount, moverCount: moverCount, next: next)
      guard budget.spend(sequences.work + 1) else { return nil }
      result.append(BitSet(sequences.reached))
    }
    return result
  }
}

extension StateOrder {
  /// Shape `[state]`: the states that are better than each.
  /// - Complexity: O(states squared / 64).
  var betterStates: [BitSet] {
    var better = Array(repeating: BitSet(), count: rankCount)
    var above = BitSet()
    for (rank, tier) in tiers.enumerated().reversed() {
      better[rank] = above
      above = above.union(BitSet(tier))
    }
    return ranks.map { better[Int($0)] }
  }
}
