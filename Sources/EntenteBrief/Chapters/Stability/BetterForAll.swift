import EntenteAnswers
import EntenteEngine

/// States that every party prefers to the start, and what stands between.
struct BetterForAll {
  /// All of them.
  let states: BitSet
  /// The one to speak of: a state that holds by itself before others, then the one with the fewest
  /// changes; or one that all prefer to that.
  let chosen: Int?

  init(_ findings: StabilityFindings, than start: Int, words: StateWords) {
    let preferences = findings.conflict.preferences
    let better = (0..<findings.conflict.model.stateCount).filter { state in
      preferences.allSatisfy { $0.prefers(state, to: start) }
    }
    states = BitSet(better)
    let concept = findings.concepts.last ?? .sequential
    let holding = findings.equilibria(concept)
    let nearest = better.min {
      (holding.contains($0) ? 0 : 1, words.changed(from: start, to: $0).count, $0)
        < (holding.contains($1) ? 0 : 1, words.changed(from: start, to: $1).count, $1)
    }
    chosen = nearest.map { Self.summit(from: $0, among: better, preferences) }
  }

  /// A state that no other one betters for all, reached from one by such states.
  private static func summit(
    from state: Int, among states: [Int], _ preferences: [Preferences]
  ) -> Int {
    var state = state
    for other in states where preferences.allSatisfy({ $0.prefers(other, to: state) }) {
      state = other
    }
    return state
  }
}

extension StabilityFindings {
  /// Each party that changes something between two states, with the state that its own part alone
  /// leads to; `nil` where no state is like that.
  func parts(from start: Int, to state: Int) -> [(party: Int, alone: Int?)] {
    guard let form = conflict.model.form, let before = conflict.model.package(of: start),
      let after = conflict.model.package(of: state)
    else { return [] }
    return conflict.preferences.indices.compactMap { party in
      let own = before.indices.filter {
        form.movers[$0] == BitSet([party]) && before[$0] != after[$0]
      }
      guard !own.isEmpty else { return nil }
      var package = before
      for issue in own { package[issue] = after[issue] }
      return (party, conflict.model.state(of: package))
    }
  }
}
