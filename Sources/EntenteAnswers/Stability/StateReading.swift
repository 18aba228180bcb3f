import EntenteCase
import EntenteEngine
import EntenteMessages

/// Finds the state that a reader writes: by name, number, terms or condition.
public struct StateReading {
  /// Why a text is no state.
  public struct Mistake: Error, Sendable {
    /// A sentence without a full stop, with what was probably meant.
    package let message: Message

    init(_ key: String, _ arguments: [String: Message.Argument] = [:]) {
      message = Message(key, arguments)
    }

    /// What the reader of cases has found wrong.
    init(_ found: Diagnostic) {
      guard let meant = found.suggestion else {
        self.init("stability.reading.wrong", ["mistake": .text(found.message)])
        return
      }
      self.init(
        "stability.reading.wrong.meant", ["mistake": .text(found.message), "meant": .text(meant)])
    }
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
    return unknown(text)
  }

  private func mistake(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Result<Int, Mistake> {
    .failure(Mistake(key, arguments))
  }

  private func numbered(_ number: Int) -> Result<Int, Mistake> {
    let count = conflict.model.stateCount
    guard (1...max(1, count)).contains(number), count > 0 else {
      return mistake(
        "stability.reading.number", ["number": .count(number), "count": .count(count)])
    }
    return .success(number - 1)
  }

  private func unknown(_ text: String) -> Result<Int, Mistake> {
    let names = conflict.names.values.sorted()
    let written = Message.Argument.text(text)
    if let meant = nearest(to: text, among: names) {
      return mistake("stability.reading.unknown.meant", ["text": written, "meant": .text(meant)])
    }
    guard !names.isEmpty else {
      return mistake("stability.reading.unknown", ["text": written, "example": .text(example)])
    }
    let listed = Message.Argument.text(names.prefix(12).joined(separator: ", "))
    return mistake(
      names.count > 12 ? "stability.reading.unknown.among" : "stability.reading.unknown.others",
      ["text": written, "states": listed])
  }

  private var example: String {
    guard let place = conflict.issues.first else { return "issue=option" }
    return "\(compiled.issues[place].id)=\(compiled.issues[place].options[0].id)"
  }

  private func termed(_ text: String) -> Result<Int, Mistake> {
    Self.terms(text, compiled).flatMap(placed)
  }

  /// The state with these options, the others as where things stand.
  private func placed(_ terms: [Int?]) -> Result<Int, Mistake> {
    let today = conflict.start.map { conflict.package(of: $0) }
    var package: [Int] = []
    for place in conflict.issues {
      guard let option = terms[place] ?? today?[place] else {
        return mistake("stability.reading.open", ["issue": .text(compiled.issues[place].id)])
      }
      package.append(option)
    }
    for place in terms.indices where terms[place] != nil && !conflict.issues.contains(place) {
      guard conflict.settled[place] == nil || conflict.settled[place] == terms[place] else {
        return mistake("stability.reading.unmoved", ["issue": .text(compiled.issues[place].id)])
      }
    }
    guard let state = conflict.model.state(of: package) else {
      return mistake("stability.reading.rule")
    }
    return .success(state)
  }

  private func met(_ text: String) -> Result<Int, Mistake> {
    let reading = Condition.read(
      text, vocabulary: Vocabulary(compiled.theCase.issues), path: "state"
    ) { _, _ in .none }
    guard let condition = reading.condition else {
      let wrong = reading.diagnostics[0]
      return .failure(Mistake(wrong))
    }
    let states = (0..<conflict.model.stateCount).filter { state in
      condition.isMet(by: conflict.package(of: state), compiled)
    }
    guard states.count == 1 else {
      return states.isEmpty
        ? mistake("stability.reading.none", ["text": .text(text)])
        : mistake(
          "stability.reading.several",
          ["n": .count(states.count), "text": .text(text), "example": .text(example)])
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
