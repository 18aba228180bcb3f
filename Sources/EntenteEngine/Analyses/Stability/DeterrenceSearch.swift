/// Stability where what tempts a decision maker, and what deters it, are sets of states: for
/// preferences that are unknown in part.
struct DeterrenceSearch {
  /// One decision maker's view of the states.
  struct Outlook {
    /// Shape `[state]`: what it would leave the state for.
    var tempting: [BitSet]
    /// Shape `[state]`: what keeps it at the state, if leaving ends there.
    var deterring: [BitSet]
    /// Shape `[state]`: where it may move when it answers others by improvements.
    var answering: [BitSet]
  }

  private let model: ConflictModel
  private let outlooks: [Outlook]
  private let lists: MoveLists

  init(_ model: ConflictModel, _ outlooks: [Outlook]) {
    precondition(
      outlooks.count == model.decisionMakerCount
        && outlooks.allSatisfy { $0.tempting.count == model.stateCount },
      "preferences over the states for each decision maker")
    self.model = model
    self.outlooks = outlooks
    lists = MoveLists(model)
  }

  /// Shape `[concept]`: a decision maker's stable states; `nil` past the budget.
  func stable(for maker: Int, _ budget: inout Budget) -> [BitSet]? {
    let own = (0..<model.stateCount).map { BitSet(lists.next(maker, $0)) }
    guard let answers = reach(against: maker, mustImprove: false, &budget),
      let improvements = reach(against: maker, mustImprove: true, &budget)
    else { return nil }
    var stable = StabilityConcept.allCases.map { _ in BitSet() }
    for state in 0..<model.stateCount {
      let temptations = own[state].intersection(outlooks[maker].tempting[state]).members
      let deterring = outlooks[maker].deterring[state]
      guard budget.spend((model.stateCount / 64 + 1) * (temptations.count + deterring.count))
      else { return nil }
      let inescapable =
        temptations.isEmpty
        ? BitSet() : BitSet(deterring.members.filter { own[$0].isSubset(of: deterring) })
      for concept in StabilityConcept.allCases {
        let reached = concept.answersMustImprove ? improvements : answers
        let sanctions = concept.looksForEscape ? inescapable : deterring
        let isStable = temptations.allSatisfy {
          concept != .nash && !reached[$0].isDisjoint(with: sanctions)
        }
        if isStable { stable[concept.rawValue].insert(state) }
      }
    }
    return stable
  }

  /// Shape `[state]`: what the others reach by legal sequences.
  private func reach(
    against maker: Int, mustImprove: Bool, _ budget: inout Budget
  ) -> [BitSet]? {
    let others = outlooks.indices.filter { $0 != maker }
    var result: [BitSet] = []
    for start in 0..<model.stateCount {
      let sequences = LegalSequences(
        from: start, stateCount: model.stateCount, moverCount: others.count
      ) { other, state in
        let moves = lists.next(others[other], state)
        guard mustImprove else { return moves }
        return moves.filter { outlooks[others[other]].answering[state].contains($0) }
      }
      guard budget.spend(sequences.work + 1) else { return nil }
      result.append(BitSet(sequences.reached))
    }
    return result
  }
}
