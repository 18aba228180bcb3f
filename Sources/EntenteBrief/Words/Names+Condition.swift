import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// A condition as a person would say it, for example `if summer release: “half”, then meter
  /// reading: “both together”`; a colon, since the name of an issue may be a plural.
  func clause(_ condition: Condition) -> Message.Argument {
    clause(spoken(condition))
  }

  /// The tree of which the sentence is made.
  func spoken(_ condition: Condition) -> SpokenCondition {
    reader.speak(condition)
  }

  private func clause(_ spoken: SpokenCondition) -> Message.Argument {
    switch spoken {
    case .anything: .part("clause.anything")
    case .nothing: .part("clause.nothing")
    case .choice(let issue, let options): choice(issue, options)
    case .all(let parts): all(parts)
    case .either(let parts): .or(parts.map(alternative))
    case .neither(let parts): .part("clause.neither", ["clauses": nor(parts)])
    case .notAll(let parts):
      .part(
        parts.count == 2 ? "clause.notBoth" : "clause.notAll", ["clauses": .list(parts.map(inner))])
    case .implication(let given, let then):
      .part(
        "clause.if",
        ["given": given.isImplication ? inner(given) : clause(given), "then": clause(then)])
    }
  }

  /// "A, b and c"; "a, and either b or c" where a part is a list, such parts last.
  private func all(_ parts: [SpokenCondition]) -> Message.Argument {
    let lists = parts.filter { !$0.isChoice }
    let said = (parts.filter(\.isChoice) + lists).map(inner)
    return lists.isEmpty ? .list(said) : .joined(said, by: "list.and")
  }

  /// A clause beside others: a word sets a list of choices apart, parentheses the rest.
  private func inner(_ spoken: SpokenCondition) -> Message.Argument {
    switch spoken {
    case .anything, .nothing, .choice: clause(spoken)
    case .either(let parts) where parts.allSatisfy(\.isChoice):
      .part("clause.either", ["clause": clause(spoken)])
    case .neither(let parts) where parts.allSatisfy(\.isChoice): clause(spoken)
    case .notAll(let parts) where parts.allSatisfy(\.isChoice): clause(spoken)
    default: .part("clause.inner", ["clause": clause(spoken)])
    }
  }

  /// A clause between words of "or".
  private func alternative(_ spoken: SpokenCondition) -> Message.Argument {
    switch spoken {
    case .anything, .nothing, .choice: clause(spoken)
    case .all(let parts) where parts.count == 2 && parts.allSatisfy(\.isChoice):
      .part("clause.both", ["clause": clause(spoken)])
    default: .part("clause.inner", ["clause": clause(spoken)])
    }
  }

  /// "A nor b nor c", where "a: not x" is "a: anything but x".
  private func nor(_ parts: [SpokenCondition]) -> Message.Argument {
    .joined(
      parts.map { part in
        guard case .choice(let issue, let options) = part, options.form == .allBut else {
          return inner(part)
        }
        return .part(
          "clause.anythingBut",
          ["issue": .text(self.issue(issue)), "options": quoted(options.others, issue)])
      }, by: "list.nor")
  }
}

extension Names {
  private func choice(_ issue: String, _ options: SpokenOptions) -> Message.Argument {
    .part(
      "clause.option", ["issue": .text(self.issue(issue)), "options": said(options, issue)])
  }

  private func said(_ options: SpokenOptions, _ issue: String) -> Message.Argument {
    let chosen = options.runs.flatMap(\.self)
    func end(_ option: String?) -> Message.Argument {
      .text(option.map { self.option($0, of: issue) } ?? "")
    }
    switch options.form {
    case .named: return quoted(chosen, issue)
    case .allBut:
      return options.others.count == 1
        ? .part("clause.but", ["option": quoted(options.others, issue)])
        : .part(
          "clause.butNone", ["options": .joined(names(options.others, issue), by: "list.nor")])
    case .atMost, .atLeast:
      let edge = options.all.first == chosen.first ? chosen.last : chosen.first
      let key = options.form == .atMost ? "clause.atMost" : "clause.atLeast"
      return .part(key, ["option": end(edge)])
    case .between:
      return .part("clause.between", ["first": end(chosen.first), "last": end(chosen.last)])
    case .runs: return .or(options.runs.flatMap { run($0, issue) })
    }
  }

  /// "“a”", "“b”", or "from “a” to “d”" for many.
  private func run(_ options: [String], _ issue: String) -> [Message.Argument] {
    let names = names(options, issue)
    return options.count < 3
      ? names : [.part("clause.from", ["first": names[0], "last": names[names.count - 1]])]
  }

  private func quoted(_ options: [String], _ issue: String) -> Message.Argument {
    .or(names(options, issue))
  }

  private func names(_ options: [String], _ issue: String) -> [Message.Argument] {
    options.map { .quoted(.text(option($0, of: issue))) }
  }
}
