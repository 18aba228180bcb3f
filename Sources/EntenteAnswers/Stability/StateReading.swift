import EntenteCase
import EntenteEngine

/// Finds the state that a reader writes: by name, number, terms or condition.
public struct StateReading {
  /// Why a text is no state.
  public struct Mistake: Error, Sendable {
    /// In words, with what was probably meant.
    public let message: String
  }

  private let compiled: CompiledCase
  private let conflict: CompiledConflict

  /// Prepares to read states of a case.
  public init(_ compiled: CompiledCase, _ conflict: CompiledConflict) {
    self.compiled = compiled
    self.conflict = conflict
  }

  /// The state that a text means: a name, a number from 1, `issue=option` with commas between them
  /// and the rest as it stands, or a condition that holds in one state only.
  /// - Complexity: O(states * size of the condition).
  public func state(_ text: String) -> Result<Int, Mistake> {
    if let named = conflict.names.filter({ $0.value == text }).keys.min() {
      return .success(named)
    }
    if let number = Int(text) { return numbered(number) }
    if text.contains("=") { return termed(text) }
    if text.contains(" ") { return met(text) }
    return .failure(Mistake(message: "the case has no state '\(text)'\(hint(text))"))
  }

  private func numbered(_ number: Int) -> Result<Int, Mistake> {
    let count = conflict.model.stateCount
    guard (1...max(1, count)).contains(number), count > 0 else {
      return .failure(Mistake(message: "there is no state \(number); there are 1 to \(count)"))
    }
    return .success(number - 1)
  }

  private func hint(_ text: String) -> String {
    let names = conflict.names.values.sorted()
    if let meant = nearest(to: text, among: names) { return "; did you mean '\(meant)'?" }
    let listed = names.prefix(12).joined(separator: ", ")
    return names.isEmpty
      ? "; write its number, or terms such as \(example)"
      : "; it has \(listed)\(names.count > 12 ? ", ..." : ""), and numbers"
  }

  private var example: String {
    guard let place = conflict.issues.first else { return "issue=option" }
    return "\(compiled.issues[place].id)=\(compiled.issues[place].options[0].id)"
  }

  private func termed(_ text: String) -> Result<Int, Mistake> {
    var choices: [String: String] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0.filter { $0 != " " }) }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        return .failure(Mistake(message: "'\(part)' is no term; write issue=option"))
      }
      guard choices[sides[0], default: sides[1]] == sides[1] else {
        return .failure(Mistake(message: "'\(sides[0])' is settled in two ways"))
      }
      choices[sides[0]] = sides[1]
    }
    if let wrong = compiled.theCase.mistakes(in: WhatIf(fixed: choices)).first {
      return .failure(
        Mistake(
          message: wrong.message + (wrong.suggestion.map { "; did you mean '\($0)'?" } ?? "")))
    }
    return placed(compiled.package(of: choices))
  }

  /// The state with these options, the others as where things stand.
  private func placed(_ terms: [Int?]) -> Result<Int, Mistake> {
    let today = conflict.start.map { conflict.package(of: $0) }
    var package: [Int] = []
    for place in conflict.issues {
      guard let option = terms[place] ?? today?[place] else {
        return .failure(
          Mistake(message: "'\(compiled.issues[place].id)' is left open; say how it is settled"))
      }
      package.append(option)
    }
    for place in terms.indices where terms[place] != nil && !conflict.issues.contains(place) {
      guard conflict.settled[place] == nil || conflict.settled[place] == terms[place] else {
        return .failure(
          Mistake(
            message: "no party moves '\(compiled.issues[place].id)' alone; it stays as it stands"))
      }
    }
    guard let state = conflict.model.state(of: package) else {
      return .failure(Mistake(message: "that combination breaks a rule of the case"))
    }
    return .success(state)
  }

  private func met(_ text: String) -> Result<Int, Mistake> {
    let reading = Condition.read(
      text, vocabulary: Vocabulary(compiled.theCase.issues), path: "state"
    ) { _, _ in .none }
    guard let condition = reading.condition else {
      let wrong = reading.diagnostics[0]
      return .failure(
        Mistake(
          message: wrong.message + (wrong.suggestion.map { "; did you mean '\($0)'?" } ?? "")))
    }
    let states = (0..<conflict.model.stateCount).filter { state in
      condition.isMet(by: conflict.package(of: state), compiled)
    }
    guard states.count == 1 else {
      return .failure(
        Mistake(
          message: states.isEmpty
            ? "no state meets '\(text)'"
            : "\(states.count) states meet '\(text)'; say more, or use terms such as \(example), "
              + "which leave the rest as it stands"))
    }
    return .success(states[0])
  }
}

extension Condition {
  /// Whether a package with open issues surely meets the condition.
  fileprivate func isMet(by package: [Int?], _ compiled: CompiledCase) -> Bool {
    truth(of: package, compiled) == true
  }

  /// `nil` where open issues decide.
  private func truth(of package: [Int?], _ compiled: CompiledCase) -> Bool? {
    switch self {
    case .choice(let issue, let options):
      guard let place = compiled.issues.firstIndex(where: { $0.id == issue }),
        let option = package[place]
      else { return nil }
      return options.contains(compiled.issues[place].options[option].id)
    case .negation(let part): return part.truth(of: package, compiled).map { !$0 }
    case .conjunction(let parts):
      let truths = parts.map { $0.truth(of: package, compiled) }
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .disjunction(let parts):
      let truths = parts.map { $0.truth(of: package, compiled) }
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    }
  }
}
