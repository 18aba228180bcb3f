import EntenteAnswers
import EntenteCase
import EntenteEngine

/// States and moves in words: what they are called, what holds there, what changes.
struct StateWords {
  let compiled: CompiledCase
  let conflict: CompiledConflict
  let names: Names
  /// The state that others are described against; `nil` where none is known.
  let start: Int?

  init(_ findings: StabilityFindings, from start: Int? = nil) {
    compiled = findings.compiled
    conflict = findings.conflict
    names = Names(findings.compiled.theCase)
    self.start = start ?? findings.conflict.start
  }

  /// "s5" for a named state, "state 5" for another.
  func title(_ state: Int) -> String {
    conflict.names[state] ?? "state \(StateNumber.of(state))"
  }

  /// The title at the start of a line: names as they are, others with an upper-case letter.
  func heading(_ state: Int) -> String {
    conflict.names[state] ?? Phrases.capitalized(title(state))
  }

  /// A party's name.
  func party(_ party: Int) -> String { compiled.theCase.parties[party].name }

  /// Parties' names, joined by "and".
  func parties(_ parties: some Sequence<Int>) -> String {
    Phrases.list(parties.map { party($0) })
  }

  /// What sets a state apart from the start; everything for the start itself.
  func description(_ state: Int) -> String {
    guard let start, start != state else {
      return settled(conflict.issues, in: conflict.package(of: state))
    }
    return settled(changed(from: start, to: state), in: conflict.package(of: state))
  }

  /// What some states settle alike and otherwise than the start does.
  func common(to states: BitSet) -> String {
    guard let start, let first = states.members.first else { return "" }
    let package = conflict.package(of: first)
    let shared = changed(from: start, to: first).filter { issue in
      states.members.allSatisfy { conflict.package(of: $0)[issue] == package[issue] }
    }
    return settled(shared, in: package)
  }

  /// "where things stand today (state 3)" for the start.
  func place(_ state: Int) -> String {
    state == start ? "where things stand (\(title(state)))" : title(state)
  }

  /// The issues, as places among all, that a state settles otherwise than another.
  func changed(from: Int, to: Int) -> [Int] {
    let (before, after) = (conflict.package(of: from), conflict.package(of: to))
    return conflict.issues.filter { after[$0] != nil && after[$0] != before[$0] }
  }

  /// "changing release to “half” and meter to “joint”".
  func change(from: Int, to: Int) -> String {
    "changing " + changes(from: from, to: to)
  }

  /// "release to “half” and meter to “joint”".
  func changes(from: Int, to: Int) -> String {
    let package = conflict.package(of: to)
    let parts = changed(from: from, to: to).map { issue in
      "\(names.issue(compiled.issues[issue].id)) to \(label(issue, package))"
    }
    return parts.isEmpty ? "what leads to \(title(to))" : Phrases.list(parts)
  }

  /// "A changing release to “half” (state 5)", one after another from a state.
  func sequence(_ steps: [Step], from state: Int) -> String {
    var before = state
    var parts: [String] = []
    for step in steps {
      let makers = parties(conflict.model.movers[step.mover].members)
      parts.append("\(makers) \(change(from: before, to: step.state)) (\(title(step.state)))")
      before = step.state
    }
    return parts.count < 2 ? parts.joined() : "first " + parts.joined(separator: ", then ")
  }

  private func settled(_ issues: [Int], in package: [Int?]) -> String {
    issues.filter { package[$0] != nil }.map { issue in
      "\(names.issue(compiled.issues[issue].id)): \(label(issue, package))"
    }.joined(separator: "; ")
  }

  private func label(_ issue: Int, _ package: [Int?]) -> String {
    package[issue].map { Phrases.quoted(compiled.issues[issue].options[$0].label) } ?? "open"
  }
}
