import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// A condition as a clause, for example `if summer release: “half”, then meter reading: “both
  /// together”`; a colon, since the name of an issue may be a plural.
  func clause(_ condition: Condition) -> Message.Argument {
    switch condition {
    case .choice(let issue, let options): choice(issue, options)
    case .negation(let part): .part("clause.not", ["clause": clause(part)])
    case .conjunction(let parts) where parts.isEmpty: .part("clause.anything")
    case .disjunction(let parts) where parts.isEmpty: .part("clause.nothing")
    case .conjunction(let parts): .list(parts.map(inner))
    case .disjunction(let parts): alternatives(parts)
    }
  }

  /// A clause inside another one: an "or" within it is set apart by "either".
  private func inner(_ condition: Condition) -> Message.Argument {
    switch condition {
    case .disjunction(let parts) where parts.count > 1:
      implication(parts).map { .part("clause.inner", ["clause": $0]) }
        ?? .part("clause.either", ["clause": alternatives(parts)])
    case .conjunction(let parts) where parts.count > 1:
      .part("clause.inner", ["clause": clause(condition)])
    default: clause(condition)
    }
  }

  /// "A or B"; "if not A, then B" where A says what must not be, which is how lines are spoken.
  private func alternatives(_ parts: [Condition]) -> Message.Argument {
    implication(parts) ?? .or(parts.map(inner))
  }

  /// "If not A, then B", where some parts, and not all, say what must not be.
  private func implication(_ parts: [Condition]) -> Message.Argument? {
    let refusals = parts.compactMap(opposite)
    guard !refusals.isEmpty, refusals.count < parts.count else { return nil }
    let rest = parts.filter { opposite($0) == nil }
    return .part(
      "clause.if", ["given": .list(refusals.map(inner)), "then": .or(rest.map(inner))])
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

  private func choice(_ issue: String, _ options: [String]) -> Message.Argument {
    let rest = otherOptions(of: issue, than: options)
    let name = Message.Argument.text(self.issue(issue))
    if options.isEmpty { return .part("clause.noOption", ["issue": name]) }
    if rest.isEmpty { return .part("clause.anyOption", ["issue": name]) }
    if rest.count == 1, options.count > 1 {
      return .part("clause.notOption", ["issue": name, "options": quoted(rest, issue)])
    }
    return .part("clause.option", ["issue": name, "options": quoted(options, issue)])
  }

  private func quoted(_ options: [String], _ issue: String) -> Message.Argument {
    .or(options.map { .quoted(.text(option($0, of: issue))) })
  }
}
