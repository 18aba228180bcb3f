import EntenteCase

extension Names {
  /// A condition as a clause, for example `if summer release: “half”, then meter reading: “both
  /// together”`; a colon, since the name of an issue may be a plural.
  func clause(_ condition: Condition) -> String {
    switch condition {
    case .choice(let issue, let options): choice(issue, options)
    case .negation(let part): "it is not so that \(clause(part))"
    case .conjunction(let parts) where parts.isEmpty: "anything goes"
    case .disjunction(let parts) where parts.isEmpty: "nothing will do"
    case .conjunction(let parts): Phrases.list(parts.map(inner))
    case .disjunction(let parts): alternatives(parts)
    }
  }

  /// A clause inside another one: an "or" within it is set apart by "either".
  private func inner(_ condition: Condition) -> String {
    if case .disjunction(let parts) = condition, parts.count > 1 {
      let text = alternatives(parts)
      return text.hasPrefix("if ") ? "(\(text))" : "either \(text)"
    }
    if case .conjunction(let parts) = condition, parts.count > 1 { return "(\(clause(condition)))" }
    return clause(condition)
  }

  /// "A or B"; "if not A, then B" where A says what must not be, which is how lines are spoken.
  private func alternatives(_ parts: [Condition]) -> String {
    let refusals = parts.compactMap(opposite)
    guard !refusals.isEmpty, refusals.count < parts.count else {
      return Phrases.list(parts.map(inner), last: "or")
    }
    let rest = parts.filter { opposite($0) == nil }
    return "if \(Phrases.list(refusals.map(inner))), then "
      + Phrases.list(rest.map(inner), last: "or")
  }

  /// What a part forbids, where forbidding is the shorter way to say it.
  private func opposite(_ part: Condition) -> Condition? {
    switch part {
    case .negation(let inner): return inner
    case .choice(let issue, let options):
      let rest = otherOptions(of: issue, than: options)
      return rest.count == 1 && options.count > 1 ? .choice(issue: issue, options: rest) : nil
    default: return nil
    }
  }

  private func choice(_ issue: String, _ options: [String]) -> String {
    let rest = otherOptions(of: issue, than: options)
    if options.isEmpty { return "\(self.issue(issue)): none of its options" }
    if rest.isEmpty { return "\(self.issue(issue)): any option" }
    if rest.count == 1, options.count > 1 {
      return "\(self.issue(issue)): not \(quoted(rest, issue))"
    }
    return "\(self.issue(issue)): \(quoted(options, issue))"
  }

  private func quoted(_ options: [String], _ issue: String) -> String {
    Phrases.list(options.map { "“\(option($0, of: issue))”" }, last: "or")
  }
}
