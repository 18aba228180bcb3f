/// Reads comparisons:
///
///     comparison = issue "is" [ "not" ] predicate
///     predicate  = option { "or" option } | "one" "of" list | "at" ( "least" | "most" ) option
///     list       = option { ( "," | "or" ) option }
///
/// The word after `or` continues a list when no `is` follows it and, unless after `one of`, it is
/// no issue. After `is not` only `one of` makes a list: `is not none or third` is heard both
/// as "neither" and as "not none, or else third", so it is reported as ambiguous.
extension ConditionParser {
  /// The issue of a comparison; `index` is `nil` where there is no such issue.
  private struct Subject {
    var token: ConditionToken
    var index: Int?
    var name: String
  }

  /// - Precondition: the current token is an id.
  mutating func comparison() -> Condition {
    guard case .id(let name) = current.kind else { preconditionFailure("an id starts it") }
    let subject = Subject(
      token: current, index: vocabulary.index(ofIssue: name), name: name)
    guard subject.index != nil || startsComparison(ahead(1)) else {
      reportStandaloneWord(name)
      skipToJoint()
      return .always
    }
    if subject.index == nil { reportUnknownIssue(subject) }
    advance()
    return predicate(of: subject)
  }

  private mutating func predicate(of subject: Subject) -> Condition {
    switch current.kind {
    case .slip(.isNot):
      acceptSlip(.isNot)
      return predicate(of: subject, isNegated: true)
    case .slip(.isAtLeast):
      acceptSlip(.isAtLeast)
      return bound(of: subject, isLeast: true, isNegated: false)
    case .slip(.isAtMost):
      acceptSlip(.isAtMost)
      return bound(of: subject, isLeast: false, isNegated: false)
    default:
      guard accept(.is) || reportMissingIs(subject) else { return .always }
      return predicate(of: subject, isNegated: accept(.not))
    }
  }

  private mutating func predicate(of subject: Subject, isNegated: Bool) -> Condition {
    let start = current
    if accept(.one) {
      guard accept(.of) else {
        report(.missingOption, "expected 'of' after 'one'", suggestion: "one of")
        skipToJoint()
        return .always
      }
      return choice(subject, list(of: subject), isNegated: isNegated)
    }
    if accept(.at) {
      guard let isLeast = leastOrMost() else { return .always }
      return bound(of: subject, isLeast: isLeast, isNegated: isNegated)
    }
    guard let first = option(of: subject) else { return .always }
    let more = moreOptions(of: subject, from: start, isNegated: isNegated, allowsOr: true)
    return choice(subject, [first] + more, isNegated: isNegated)
  }

  private mutating func leastOrMost() -> Bool? {
    if accept(.least) { return true }
    if accept(.most) { return false }
    report(.missingOption, "expected 'least' or 'most' after 'at'")
    skipToJoint()
    return nil
  }

  /// `is at least` and `is at most` an option.
  private mutating func bound(
    of subject: Subject, isLeast: Bool, isNegated: Bool
  ) -> Condition {
    let start = current
    guard let option = option(of: subject), let issue = subject.index else { return .always }
    _ = moreOptions(of: subject, from: start, isNegated: isNegated, allowsOr: false)
    vocabulary.noteComparison(ofIssue: issue)
    let count = vocabulary.issues[issue].options.count
    let range = isLeast ? option..<count : 0..<min(option + 1, count)
    return choice(subject, Array(range), isNegated: isNegated, isWrittenOut: true)
  }

  private mutating func list(of subject: Subject) -> [Int] {
    var result: [Int] = []
    repeat {
      guard let next = option(of: subject) else { return result }
      result.append(next)
    } while acceptSeparator()
    return result
  }

  private mutating func acceptSeparator() -> Bool {
    if current.kind == .comma {
      advance()
      return true
    }
    guard current.kind == .word(.or), case .id = ahead(1).kind, !startsComparison(ahead(2)) else {
      return false
    }
    advance()
    return true
  }

  /// Steps over an option and returns its place in the issue; 0 where it is unknown, `nil` where
  /// there is none.
  private mutating func option(of subject: Subject) -> Int? {
    guard case .id(let name) = current.kind else {
      if !reportUnclosedQuote() {
        report(
          .missingOption, "expected an option of issue \(quoted(subject.name))",
          notes: optionNotes(subject))
      }
      skipToJoint()
      return nil
    }
    defer { advance() }
    guard let issue = subject.index else { return 0 }
    if let index = vocabulary.index(ofOption: name, issue: issue) { return index }
    reportUnknownOption(name, subject)
    return 0
  }

  /// Options joined to the first one: `half or third`. All other ways to join them are reported.
  private mutating func moreOptions(
    of subject: Subject, from start: ConditionToken, isNegated: Bool, allowsOr: Bool
  ) -> [Int] {
    var result: [Int] = []
    var isClear = true
    var last = start
    while joinsOption(of: subject) {
      isClear = isClear && current.kind == .word(.or) && allowsOr && !isNegated
      advance()
      last = current
      result.append(option(of: subject) ?? 0)
    }
    if !isClear { reportAmbiguousList(from: start, to: last, isNegated, offersList: allowsOr) }
    return result
  }

  /// Whether the current token joins another option, rather than another condition.
  private func joinsOption(of subject: Subject) -> Bool {
    guard case .id(let name) = ahead(1).kind, !startsComparison(ahead(2)) else { return false }
    let isOption = subject.index.map { vocabulary.index(ofOption: name, issue: $0) != nil } ?? true
    switch current.kind {
    case .word(.and): return isOption && subject.index != nil
    case .word(.or): return isOption || vocabulary.index(ofIssue: name) == nil
    case .comma: return true
    default: return false
    }
  }

  /// The condition that the issue is settled by one of the options, or by one of the others; where
  /// there are no others it never holds.
  private mutating func choice(
    _ subject: Subject, _ options: [Int], isNegated: Bool, isWrittenOut: Bool = false
  ) -> Condition {
    guard let issue = subject.index, !options.isEmpty else { return .always }
    let all = vocabulary.issues[issue].options
    let named = Set(options.filter(all.indices.contains))
    let chosen = isNegated ? all.indices.filter { !named.contains($0) } : named.sorted()
    if isNegated || isWrittenOut, !vocabulary.spend(chosen.count) { reportTooManyOptions(subject) }
    if chosen.isEmpty { return .never }
    return .choice(issue: vocabulary.issues[issue].id, options: chosen.map { all[$0] })
  }

  private func startsComparison(_ token: ConditionToken) -> Bool {
    switch token.kind {
    case .word(.is), .slip(.is), .slip(.isNot), .slip(.isAtLeast), .slip(.isAtMost): true
    default: false
    }
  }

  private func startsPredicate(_ token: ConditionToken) -> Bool {
    switch token.kind {
    case .id, .word(.not), .word(.one), .word(.at): true
    default: false
    }
  }
}

// Reporting.
extension ConditionParser {
  /// An id that is no issue and that no `is` follows.
  private mutating func reportStandaloneWord(_ name: String) {
    guard let issue = vocabulary.issues(withOption: name).first else {
      return reportUnknownIssue(Subject(token: current, index: nil, name: name))
    }
    report(
      .unknownIssue, "there is no issue \(quoted(name))",
      notes: ["\(quoted(name)) is an option of issue \(quoted(issue))"],
      suggestion: "\(issue) is \(name)")
  }

  private mutating func reportUnknownIssue(_ subject: Subject) {
    let ids = vocabulary.issues.map(\.id)
    report(
      .unknownIssue, at: subject.token, "there is no issue \(quoted(subject.name))",
      notes: ids.isEmpty ? [] : ["the issues are \(listed(ids))"],
      suggestion: nearest(to: subject.name, among: ids))
  }

  private mutating func reportUnknownOption(_ name: String, _ subject: Subject) {
    guard let issue = subject.index else { return }
    var notes = optionNotes(subject)
    if let other = vocabulary.issues(withOption: name).first {
      notes.append("\(quoted(name)) is an option of issue \(quoted(other))")
    } else if vocabulary.index(ofIssue: name) != nil {
      notes.append("\(quoted(name)) is an issue")
    }
    report(
      .unknownOption, "issue \(quoted(subject.name)) has no option \(quoted(name))", notes: notes,
      suggestion: nearest(to: name, among: vocabulary.issues[issue].options))
  }

  /// Whether the rest of a comparison follows, so that only `is` is missing.
  private mutating func reportMissingIs(_ subject: Subject) -> Bool {
    let goesOn = startsPredicate(current)
    report(
      .missingIs, at: subject.token,
      "expected 'is' \(goesOn ? "" : "and an option ")after \(quoted(subject.name))",
      notes: optionNotes(subject),
      suggestion: goesOn ? "\(subject.token.text) is \(current.text)" : nil)
    if !goesOn { skipToJoint() }
    return goesOn
  }

  private mutating func reportAmbiguousList(
    from start: ConditionToken, to last: ConditionToken, _ isNegated: Bool, offersList: Bool
  ) {
    let names = tokens.filter { $0.offset >= start.offset && $0.offset <= last.offset }
      .compactMap { token in if case .id(let name) = token.kind { name } else { nil } }
    let advice = "name the issue and 'is' again after 'and' or 'or' to start another condition"
    report(
      .ambiguousList, at: start, to: last, "this list of options can be read in more than one way",
      notes: [advice],
      suggestion: offersList
        ? "is \(isNegated ? "not " : "")one of \(names.joined(separator: ", "))" : nil)
  }

  private mutating func reportTooManyOptions(_ subject: Subject) {
    report(
      .conditionTooLong, at: subject.token,
      "the conditions of the case name more than \(Vocabulary.writtenOutLimit) options once 'is "
        + "not', 'is at least' and 'is at most' are written out as lists")
    giveUp()
  }

  private func optionNotes(_ subject: Subject) -> [String] {
    guard let issue = subject.index else { return [] }
    return ["its options are \(listed(vocabulary.issues[issue].options))"]
  }

  /// The first ids, and how many more there are.
  private func listed(_ ids: [String]) -> String {
    let shown = ids.prefix(10).map(quoted).joined(separator: ", ")
    return ids.count > 10 ? "\(shown) and \(ids.count - 10) more" : shown
  }
}
