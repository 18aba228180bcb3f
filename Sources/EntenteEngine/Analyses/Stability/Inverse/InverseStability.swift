/// With which preferences a decision maker would stay at a wanted state, and how little today's
/// would have to change.
///
/// ## Source
/// Kinsara, Kilgour and Hipel (2015), "Inverse approach to the graph model for conflict
/// resolution", doi:10.1109/TSMC.2014.2376473.
public struct InverseStability: Sendable, Hashable {
  /// A change of one decision maker's order.
  public struct Change: Sendable, Hashable {
    /// The states, all better today, than which the wanted one must come to be no worse.
    public var surpassed: BitSet
    /// The order after the change.
    public var order: StateOrder
    /// Whether then nobody would leave the wanted state, the others' preferences being as today.
    public var isEquilibrium: Bool
  }

  /// Whether the decision maker stays at the wanted state today.
  public let isStable: Bool
  /// The fewest steps up that the wanted state has to take past its neighbours, those that it
  /// passes counting one each; `nil` where the decision maker stays today, or past the budget.
  public let smallestRaise: Change?
  /// All minimal sets of states that the wanted one must come to equal, smallest first: "if it
  /// came to like the wanted state no less than these". Each moves just below the wanted state.
  public let changes: [Change]
  /// Whether there are no other minimal sets.
  public let isComplete: Bool
  /// How many orders would do; `nil` past the budget.
  public let count: OrderCount?

  /// Answers the questions for one decision maker.
  /// - Parameters:
  ///   - orders: shape `[decision maker]`: today's.
  ///   - state: the wanted state.
  ///   - countsWeak: whether orders with ties are counted too.
  ///   - limit: how many minimal sets at the most.
  ///   - budget: a unit is a move followed, a set looked at, or a state settled again.
  /// - Complexity: exponential in the number of states that matter in the worst case.
  public static func run(
    _ model: ConflictModel, _ orders: [StateOrder], state: Int, decisionMaker: Int,
    concept: StabilityConcept, countsWeak: Bool = false, limit: Int = 100, budget: inout Budget
  ) -> InverseStability {
    guard
      let condition = StayingCondition(
        model, orders, state: state, maker: decisionMaker, concept: concept, budget: &budget)
    else {
      let isStable = Stability(model, orders, concepts: [concept])
        .stable(concept, for: decisionMaker).contains(state)
      return InverseStability(
        isStable: isStable, smallestRaise: nil, changes: [], isComplete: false, count: nil)
    }
    let order = orders[decisionMaker]
    let noBetter = BitSet(order.ranks.indices.filter { !order.prefers($0, to: state) })
    let isStable = condition.holds(noBetter)
    let today = condition.assuming(noBetter)
    let search = MinimalChanges(today, limit: limit, &budget)
    func change(_ surpassed: BitSet, _ order: StateOrder) -> Change? {
      guard budget.spend(model.stateCount * orders.count) else { return nil }
      var changed = orders
      changed[decisionMaker] = order
      let equilibria = Stability(model, changed, concepts: [concept]).equilibria(concept)
      return Change(
        surpassed: surpassed, order: order, isEquilibrium: equilibria.contains(state))
    }
    let raise = isStable ? nil : order.smallestRaise(of: state, until: today)
    let smallestRaise = raise.flatMap { change($0, order.raising(state, above: $0)) }
    let sets = isStable ? [] : search.sets
    let changes = sets.compactMap { change($0, order.lowering($0, below: state)) }
    return InverseStability(
      isStable: isStable, smallestRaise: smallestRaise, changes: changes,
      isComplete: search.isComplete && changes.count == sets.count,
      count: OrderCount(
        condition, stateCount: model.stateCount, countsWeak: countsWeak, budget: &budget))
  }
}

/// The minimal sets that meet a condition.
private struct MinimalChanges {
  private(set) var sets: [BitSet] = []
  private(set) var isComplete = true
  private let limit: Int
  private var seen: Set<BitSet> = []

  init(_ condition: StayingCondition, limit: Int, _ budget: inout Budget) {
    self.limit = limit
    search(condition, &budget)
    let minimal = StayingCondition.minimal(sets)
    sets = Array(minimal.prefix(limit))
    isComplete = isComplete && minimal.count <= limit
  }

  /// Depth first, the first way first.
  private mutating func search(_ condition: StayingCondition, _ budget: inout Budget) {
    var open = [(condition: condition, chosen: BitSet())]
    while let (condition, chosen) = open.popLast() {
      guard seen.insert(chosen).inserted else { continue }
      guard budget.spend() else {
        isComplete = false
        continue
      }
      guard let move = condition.ways.first else {
        sets.append(chosen)
        continue
      }
      open += move.reversed().map { (condition.assuming($0), chosen.union($0)) }
    }
  }
}

extension StateOrder {
  /// The better states that one has to catch up with, tier by tier, until a condition holds.
  fileprivate func smallestRaise(of state: Int, until condition: StayingCondition) -> BitSet {
    var passed = BitSet()
    for tier in tiers.dropFirst(Int(ranks[state]) + 1) where !condition.holds(passed) {
      passed = passed.union(BitSet(tier))
    }
    return passed
  }

  /// The order with a state moved just above the best of some others.
  fileprivate func raising(_ state: Int, above others: BitSet) -> StateOrder {
    let top = others.members.map { ranks[$0] }.max() ?? ranks[state]
    return StateOrder(
      values: ranks.indices.map { $0 == state ? Int(top) * 2 + 1 : Int(ranks[$0]) * 2 })
  }

  /// The order with some states moved just below one, in the order that they have.
  fileprivate func lowering(_ others: BitSet, below state: Int) -> StateOrder {
    let place = Int(ranks[state]) * (rankCount + 1)
    return StateOrder(
      values: ranks.indices.map { other in
        let value = Int(ranks[other]) * (rankCount + 1)
        return others.contains(other) ? place - rankCount + Int(ranks[other]) : value
      })
  }
}
