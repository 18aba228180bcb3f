import BitCollections

/// Decides whether some package meets several conditions at once.
///
/// The question is whether a conjunction over finite domains can be satisfied. Conditions are
/// brought into negation normal form, where a negated choice is the choice of the other options.
/// The search keeps for each issue the options still open. It narrows them by what must hold,
/// drops the alternatives that can no longer hold and the disjunctions that hold already, and
/// branches on the smallest disjunction left: either its first part holds, or one of the others.
/// Every branch has fewer alternatives, so the search ends, and nothing is listed package by
/// package.
///
/// ## Source
/// M. Davis, G. Logemann, D. Loveland, "A machine program for theorem-proving", Communications of
/// the ACM 5 (1962), doi:10.1145/368273.368557; here over issues with more than two values.
package struct ConditionSearch {
  /// What the search found.
  package enum Answer: Sendable, Hashable {
    /// Some package meets all conditions.
    case exists
    /// No package does.
    case none
    /// The work allowed was not enough to tell.
    case undecided
  }

  /// Parts of conditions that one search may look at; a few hundredths of a second.
  package static let standardWork = 200_000

  /// Whether some package meets all conditions, each issue free to take any of its options.
  /// - Precondition: The vocabulary has every issue that they mention.
  /// - Parameter work: How many parts of conditions the search may look at.
  /// - Complexity: O(work); exponential in the number of disjunctions without that limit.
  package static func commonPackage(
    of conditions: [Condition], vocabulary: Vocabulary, work: Int = standardWork
  ) -> Answer {
    var form = ConditionNormalForm(vocabulary: vocabulary)
    let goals = conditions.map { form.goal($0) }
    var search = ConditionSearch(remaining: work)
    return search.run(State(open: form.domains, goals: goals))
  }

  private var remaining: Int

  private typealias Goal = ConditionNormalForm.Goal

  /// A branch: what must still hold, and the options still open. Shape of `open`: `[issue]`.
  private struct State {
    var open: [BitSet]
    var goals: [Goal]
  }

  private enum Truth { case holds, fails, depends }
}

extension ConditionSearch {
  private mutating func run(_ start: State) -> Answer {
    var branches = [start]
    while var state = branches.popLast() {
      let isConsistent = narrow(&state)
      if remaining <= 0 { return .undecided }
      if !isConsistent { continue }
      guard let index = smallestDisjunction(state.goals) else { return .exists }
      guard case .any(let parts) = state.goals[index] else { preconditionFailure("it is one") }
      branches.append(without(parts, at: index, state))
      state.goals[index] = parts[0]
      branches.append(state)
    }
    return .none
  }

  /// The branch in which the first part of a disjunction does not hold.
  private func without(_ parts: [Goal], at index: Int, _ state: State) -> State {
    var rest = state
    rest.goals[index] = .any(Array(parts.dropFirst()))
    if case .choice(let issue, let allowed) = parts[0] {
      rest.open[issue] = state.open[issue].subtracting(allowed)
    }
    return rest
  }

  /// Draws every conclusion that needs no branch; `false` where the goals contradict each other.
  ///
  /// Afterwards all goals are disjunctions of at least two parts that may still hold or not.
  private mutating func narrow(_ state: inout State) -> Bool {
    var isSettled = false
    while !isSettled {
      isSettled = true
      var pending = Array(state.goals.reversed())
      state.goals = []
      while let goal = pending.popLast() {
        remaining -= 1
        guard remaining > 0 else { return true }
        switch goal {
        case .all(let parts): pending.append(contentsOf: parts.reversed())
        case .choice(let issue, let allowed):
          guard let isNews = restrict(issue, to: allowed, &state) else { return false }
          if isNews { isSettled = false }
        case .any(let parts):
          guard let left = alternatives(parts, state) else { continue }
          if left.isEmpty { return false }
          if left.count == 1 { pending.append(left[0]) } else { state.goals.append(.any(left)) }
        }
      }
    }
    return true
  }

  /// Closes the other options of an issue; whether that closed any, or `nil` where it closed all.
  private func restrict(_ issue: Int, to allowed: BitSet, _ state: inout State) -> Bool? {
    let open = state.open[issue].intersection(allowed)
    if open.isEmpty { return nil }
    defer { state.open[issue] = open }
    return open != state.open[issue]
  }

  /// The parts of a disjunction that can still hold; `nil` where one holds already.
  private mutating func alternatives(_ parts: [Goal], _ state: State) -> [Goal]? {
    var result: [Goal] = []
    for part in parts {
      switch truth(of: part, state) {
      case .holds: return nil
      case .fails: continue
      case .depends: result.append(part)
      }
    }
    return result
  }

  /// What the open options settle about a goal: three-valued evaluation.
  private mutating func truth(of goal: Goal, _ state: State) -> Truth {
    remaining -= 1
    switch goal {
    case .choice(let issue, let allowed):
      let open = state.open[issue]
      if open.intersection(allowed).isEmpty { return .fails }
      return open.subtracting(allowed).isEmpty ? .holds : .depends
    case .all(let parts): return truth(of: parts, stopsAt: .fails, otherwise: .holds, state)
    case .any(let parts): return truth(of: parts, stopsAt: .holds, otherwise: .fails, state)
    }
  }

  private mutating func truth(
    of parts: [Goal], stopsAt decisive: Truth, otherwise neutral: Truth, _ state: State
  ) -> Truth {
    var result = neutral
    for part in parts {
      let truth = truth(of: part, state)
      if truth == decisive { return decisive }
      if truth == .depends { result = .depends }
    }
    return result
  }

  private func smallestDisjunction(_ goals: [Goal]) -> Int? {
    func size(_ index: Int) -> Int {
      if case .any(let parts) = goals[index] { parts.count } else { 0 }
    }
    return goals.indices.min { size($0) < size($1) }
  }
}
