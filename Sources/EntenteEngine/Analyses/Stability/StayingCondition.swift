/// What must be no better than a state for a decision maker to stay there, whatever else it
/// prefers: for each move from the state one of several sets must lie wholly at or below it.
///
/// Others' preferences decide what their answers reach; the decision maker's own enter only
/// through the set of states that are no better than the one in question. More states in that set
/// never hurt.
struct StayingCondition {
  /// Shape `[move][way]`: the states, without the one in question, that must be no better.
  let ways: [[BitSet]]

  init(ways: [[BitSet]]) { self.ways = Self.simplified(ways) }

  /// The condition for a decision maker to stay at a state by a concept.
  init?(
    _ model: ConflictModel, _ orders: [StateOrder], state: Int, maker: Int,
    concept: StabilityConcept, budget: inout Budget
  ) {
    let lists = MoveLists(model)
    let others = orders.indices.filter { $0 != maker }
    var ways: [[BitSet]] = []
    for move in lists.next(maker, state).sorted() {
      var sets = [BitSet([move])]
      if concept != .nash {
        let sequences = LegalSequences(
          from: move, stateCount: model.stateCount, moverCount: others.count
        ) { other, from in
          lists.next(others[other], from).filter {
            !concept.answersMustImprove || orders[others[other]].prefers($0, to: from)
          }
        }
        guard budget.spend(sequences.work + 1) else { return nil }
        sets += sequences.reached.map { outcome in
          BitSet(concept.looksForEscape ? [outcome] + lists.next(maker, outcome) : [outcome])
            .subtracting(BitSet([state]))
        }
      }
      ways.append(sets)
    }
    self.init(ways: ways)
  }

  /// Whether the condition holds where these states are no better.
  func holds(_ noBetter: BitSet) -> Bool {
    ways.allSatisfy { $0.contains { $0.isSubset(of: noBetter) } }
  }

  /// The condition where some states are known to be no better.
  func assuming(_ noBetter: BitSet) -> StayingCondition {
    StayingCondition(ways: ways.map { $0.map { $0.subtracting(noBetter) } })
  }

  /// The condition where a state is known to be better.
  func excluding(_ state: Int) -> StayingCondition {
    StayingCondition(ways: ways.map { $0.filter { !$0.contains(state) } })
  }

  var states: BitSet { ways.joined().reduce(BitSet()) { $0.union($1) } }

  /// Without ways that contain another way, moves that always have one, and moves whose ways
  /// include all those of another; in a canonical order.
  private static func simplified(_ ways: [[BitSet]]) -> [[BitSet]] {
    let open = ways.filter { !$0.contains(BitSet()) }.map { minimal($0) }
    let ordered = Set(open).sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1, by: precedes)
    }
    var kept: [[BitSet]] = []
    for move in ordered {
      let isImplied = kept.contains { other in
        other.allSatisfy { part in move.contains { $0.isSubset(of: part) } }
      }
      if !isImplied { kept.append(move) }
    }
    return kept
  }

  /// The smallest sets, without those that contain another.
  static func minimal(_ sets: [BitSet]) -> [BitSet] {
    var kept: [BitSet] = []
    for set in sets.sorted(by: precedes) where !kept.contains(where: { $0.isSubset(of: set) }) {
      kept.append(set)
    }
    return kept
  }

  static func precedes(_ first: BitSet, _ second: BitSet) -> Bool {
    first.count != second.count
      ? first.count < second.count : first.members.lexicographicallyPrecedes(second.members)
  }
}
