import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// States and moves in words: what they are called, what holds there, what changes.
struct StateWords {
  let compiled: CompiledCase
  let conflict: CompiledConflict
  let names: Names
  /// The state that others are described against; `nil` where none is known.
  let start: Int?

  init(
    _ findings: StabilityFindings, from start: Int? = nil, catalogue: Catalogue = .english
  ) {
    compiled = findings.compiled
    conflict = findings.conflict
    names = Names(findings.compiled.theCase, catalogue: catalogue)
    self.start = start ?? findings.conflict.start
  }

  func text(_ argument: Message.Argument) -> String { names.text(argument) }

  /// A sentence of the catalogue.
  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn: [String] = []
  ) -> Brief.Sentence {
    sentence(Message(key, arguments), restsOn: restsOn)
  }

  func sentence(_ message: Message, restsOn: [String]) -> Brief.Sentence {
    Brief.Sentence(names.text(message), restsOn: restsOn)
  }

  /// "s5" for a named state, "state 5" for another.
  func title(_ state: Int) -> Message.Argument {
    conflict.names[state].map { .text($0) }
      ?? .part("stability.state", ["number": .count(StateNumber.of(state))])
  }

  /// The title at the start of a line.
  func heading(_ state: Int) -> String {
    conflict.names[state]
      ?? names.text(
        Message("stability.state.heading", ["number": .count(StateNumber.of(state))]))
  }

  /// The titles of states, joined by "and"; those after the first `limit` are counted.
  func titles(_ states: [Int], limit: Int) -> Message.Argument {
    let listed = states.prefix(limit).map(title)
    let more = states.count - listed.count
    return .list(more > 0 ? listed + [.part("list.more", ["n": .count(more)])] : listed)
  }

  /// A party's name.
  func party(_ party: Int) -> String { compiled.theCase.parties[party].name }

  /// A party's name, to stand in a sentence.
  func name(_ party: Int) -> Message.Argument { .text(self.party(party)) }

  /// Parties' names, joined by "and".
  func parties(_ parties: some Sequence<Int>) -> Message.Argument { .list(parties.map(name)) }

  /// What sets a state apart from the start; everything for the start itself.
  func description(_ state: Int) -> Message.Argument {
    guard let start, start != state else {
      return settled(conflict.issues, in: conflict.package(of: state))
    }
    return settled(changed(from: start, to: state), in: conflict.package(of: state))
  }

  /// Everything that holds in a state.
  func choices(of state: Int) -> Message.Argument {
    settled(conflict.issues, in: conflict.package(of: state))
  }

  /// What some states settle alike and otherwise than the start does; `nil` for nothing.
  func common(to states: BitSet) -> Message.Argument? {
    guard let start, let first = states.members.first else { return nil }
    let package = conflict.package(of: first)
    let shared = changed(from: start, to: first).filter { issue in
      states.members.allSatisfy { conflict.package(of: $0)[issue] == package[issue] }
    }
    return shared.isEmpty ? nil : settled(shared, in: package)
  }

  /// "where things stand today (state 3)" for the start.
  func place(_ state: Int) -> Message.Argument {
    state == start ? .part("stability.place.start", ["state": title(state)]) : title(state)
  }

  /// The issues, as places among all, that a state settles otherwise than another.
  func changed(from: Int, to: Int) -> [Int] {
    let (before, after) = (conflict.package(of: from), conflict.package(of: to))
    return conflict.issues.filter { after[$0] != nil && after[$0] != before[$0] }
  }

  /// "changing release to “half” and meter to “joint”".
  func change(from: Int, to: Int) -> Message.Argument {
    .part("stability.changing", ["changes": changes(from: from, to: to)])
  }

  /// "release to “half” and meter to “joint”".
  func changes(from: Int, to: Int) -> Message.Argument {
    let parts = told("stability.change", changed(from: from, to: to), conflict.package(of: to))
    return parts.isEmpty
      ? .part("stability.change.unknown", ["state": title(to)]) : .list(parts)
  }

  /// "A changing release to “half” (state 5)", one after another from a state.
  func sequence(_ steps: [Step], from state: Int) -> Message.Argument {
    var before = state
    let parts = steps.map { step in
      defer { before = step.state }
      return Message.Argument.part(
        "stability.step",
        [
          "parties": parties(conflict.model.movers[step.mover].members),
          "change": change(from: before, to: step.state), "state": title(step.state),
        ])
    }
    let all = Message.Argument.joined(parts, by: "list.then.two")
    return parts.count < 2 ? all : .part("stability.steps", ["steps": all])
  }

  private func settled(_ issues: [Int], in package: [Int?]) -> Message.Argument {
    .semicolons(told("stability.settled", issues, package))
  }

  /// How each of some issues is settled, by the message of a key; those left open are passed over.
  private func told(
    _ key: String, _ issues: [Int], _ package: [Int?]
  ) -> [Message.Argument] {
    issues.compactMap { issue in
      package[issue].map { option in
        .part(
          key,
          [
            "issue": .text(names.issue(compiled.issues[issue].id)),
            "option": .text(compiled.issues[issue].options[option].label),
          ])
      }
    }
  }
}
