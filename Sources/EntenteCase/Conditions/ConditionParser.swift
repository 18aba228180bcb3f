/// Reads conditions by recursive descent:
///
///     condition   = clause { "unless" clause }
///     clause      = conjunction { "or" conjunction }
///     conjunction = operand { "and" operand }
///     operand     = "not" operand | "never" clause | "always" clause
///                 | "if" clause "then" clause | "anything" | "nothing"
///                 | "(" condition ")" | comparison
///
/// After a mistake it goes on at the next word that joins conditions, so that one reading reports
/// the mistakes of every part. Comparisons are in `ConditionParser+Comparison.swift`.
struct ConditionParser {
  /// More mistakes than this in one condition help nobody.
  static let mistakeLimit = 20

  let vocabulary: Vocabulary
  let tokens: [ConditionToken]
  private(set) var position = 0
  private var depth = 0
  private var hasGivenUp = false
  private(set) var mistakes: [ConditionMistake] = []

  /// The condition that a text states, and its mistakes; where there are any, the condition is
  /// of no use.
  static func parse(_ text: String, vocabulary: Vocabulary) -> (Condition, [ConditionMistake]) {
    guard let tokens = ConditionLexer.tokens(of: text) else {
      return (.always, [tooLong(at: 0, length: max(1, text.unicodeScalars.count))])
    }
    var parser = ConditionParser(vocabulary: vocabulary, tokens: withoutIdleCommas(tokens))
    let condition = parser.whole()
    return (condition, parser.mistakes)
  }

  private init(vocabulary: Vocabulary, tokens: [ConditionToken]) {
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  /// Drops each comma before a word that joins conditions: `if A, then B` is `if A then B`.
  private static func withoutIdleCommas(_ tokens: [ConditionToken]) -> [ConditionToken] {
    let joining: [ConditionWord] = [.and, .or, .then, .unless]
    return tokens.indices.filter { index in
      guard tokens[index].kind == .comma, index + 1 < tokens.count else { return true }
      return !joining.contains { tokens[index + 1].kind == .word($0) }
    }.map { tokens[$0] }
  }

  private static func tooLong(at offset: Int, length: Int) -> ConditionMistake {
    ConditionMistake(
      code: .conditionTooLong,
      message: "the condition has more than \(ConditionLexer.wordLimit) words",
      offset: offset, length: length)
  }
}

// The grammar, from the loosest rule to the closest.
extension ConditionParser {
  private mutating func whole() -> Condition {
    guard current.kind != .end else {
      report(.expectedCondition, "the condition is empty", notes: [Self.example])
      return .always
    }
    var result = condition()
    while current.kind != .end {
      reportLeftover()
      skipToJoint()
      while isJoint(current) { advance() }
      if current.kind != .end { result = condition() }
    }
    if mistakes.isEmpty, result.depth > Condition.depthLimit { reportDepth(from: tokens[0]) }
    return result
  }

  private mutating func condition() -> Condition {
    var result = clause()
    while accept(.unless) { result = .any([result, clause()]) }
    return result
  }

  private mutating func clause() -> Condition {
    var parts = [conjunction()]
    while accept(.or) { parts.append(conjunction()) }
    return .any(parts)
  }

  private mutating func conjunction() -> Condition {
    var parts = [operand()]
    while accept(.and) { parts.append(operand()) }
    return .all(parts)
  }

  private mutating func operand() -> Condition {
    if case .id = current.kind { return comparison() }
    if accept(.anything) { return .always }
    if accept(.nothing) { return .never }
    let opening = current
    return nested(at: opening) { parser in
      if parser.accept(.not) { return .negation(parser.operand()) }
      if parser.accept(.never) { return .negation(parser.clause()) }
      if parser.accept(.always) { return parser.clause() }
      if parser.accept(.if) { return parser.implication(after: opening) }
      if opening.kind == .open { return parser.parenthesis() }
      parser.reportMissingCondition()
      return .always
    }
  }

  private mutating func implication(after opening: ConditionToken) -> Condition {
    let given = clause()
    guard accept(.then) else {
      report(
        .missingThen, at: opening, "this 'if' has no 'then'",
        notes: ["write 'if A then B'; a condition with 'unless' after 'if' needs parentheses"])
      skipToJoint()
      return .always
    }
    return .any([.negation(given), clause()])
  }

  private mutating func parenthesis() -> Condition {
    let opening = current
    advance()
    let inner = condition()
    if current.kind != .close, current.kind != .end {
      report(.unexpectedWord, "unexpected \(quoted(current.text)) inside the parentheses")
      while current.kind != .close, current.kind != .end { skipOne() }
    }
    guard current.kind == .close else {
      report(.unclosedParenthesis, at: opening, "this '(' is never closed")
      return inner
    }
    advance()
    return inner
  }

  private mutating func nested(
    at opening: ConditionToken, _ body: (inout ConditionParser) -> Condition
  ) -> Condition {
    guard depth < Condition.depthLimit else {
      reportDepth(from: opening)
      return .always
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }
}

// Moving through the tokens.
extension ConditionParser {
  var current: ConditionToken { tokens[position] }

  /// The token after the current one; the end follows itself.
  func ahead(_ count: Int) -> ConditionToken { tokens[min(position + count, tokens.count - 1)] }

  /// Steps over a token; the end stays.
  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  /// Steps over a word of the language, or over the sign that somebody wrote for it.
  mutating func accept(_ word: ConditionWord) -> Bool {
    if current.kind == .word(word) {
      advance()
      return true
    }
    guard case .slip(let slip) = current.kind, slip.words == word.rawValue else { return false }
    acceptSlip(slip)
    return true
  }

  /// Steps over a foreign sign and reports it.
  mutating func acceptSlip(_ slip: ConditionToken.Slip) {
    report(
      .foreignSign, "\(quoted(current.text)) is not a word of conditions", suggestion: slip.words)
    advance()
  }

  /// Goes on to the next word that joins conditions, past whole parentheses.
  mutating func skipToJoint() {
    while current.kind != .end, !isJoint(current) { skipOne() }
  }

  private func isJoint(_ token: ConditionToken) -> Bool {
    switch token.kind {
    case .close, .word(.and), .word(.or), .word(.then), .word(.unless): true
    case .slip(.and), .slip(.or): true
    default: false
    }
  }

  /// Steps over a token, or over a parenthesis with all that is in it.
  private mutating func skipOne() {
    var open = 0
    repeat {
      if current.kind == .open { open += 1 }
      if current.kind == .close { open -= 1 }
      if current.kind == .end { return }
      advance()
    } while open > 0
  }
}

// Reporting.
extension ConditionParser {
  static let example = "a condition reads like 'release is half and meter is joint'"

  /// Records a mistake at a token, the current one by default, up to the end of another.
  mutating func report(
    _ code: DiagnosticCode, at first: ConditionToken? = nil, to last: ConditionToken? = nil,
    _ message: String, notes: [String] = [], suggestion: String? = nil
  ) {
    guard !hasGivenUp else { return }
    let first = first ?? current
    let last = last ?? first
    mistakes.append(
      ConditionMistake(
        code: code, message: message, notes: notes, suggestion: suggestion, offset: first.offset,
        length: max(1, last.offset + last.length - first.offset)))
    if mistakes.count == Self.mistakeLimit { giveUp() }
  }

  /// Ends the reading: what follows would be guessed.
  mutating func giveUp() {
    hasGivenUp = true
    position = tokens.count - 1
  }

  private mutating func reportDepth(from token: ConditionToken) {
    report(
      .conditionTooDeep, at: token,
      "the condition is nested more than \(Condition.depthLimit) levels deep")
    giveUp()
  }

  private mutating func reportLeftover() {
    switch current.kind {
    case .close: report(.unmatchedParenthesis, "this ')' closes nothing")
    case .word(.then): report(.unexpectedWord, "this 'then' belongs to no 'if'")
    default: reportUnexpected()
    }
  }

  /// What stands after a condition without a word that joins it.
  private mutating func reportUnexpected() {
    if reportUnclosedQuote() { return }
    report(
      .unexpectedWord, "unexpected \(quoted(current.text)) after a whole condition",
      notes: ["conditions are joined by 'and', 'or' and 'unless'"])
  }

  private mutating func reportMissingCondition() {
    defer { skipToJoint() }
    if reportUnclosedQuote() { return }
    switch current.kind {
    case .stray:
      report(.unexpectedWord, "\(quoted(current.text)) means nothing in a condition")
    case .end, .close:
      report(.expectedCondition, "expected a condition here", notes: [Self.example])
    case .word, .slip, .comma, .id, .open:
      report(
        .expectedCondition, "expected a condition before \(quoted(current.text))",
        notes: [Self.example])
    }
  }

  /// Reports a quotation mark without its partner; `false` where there is none.
  mutating func reportUnclosedQuote() -> Bool {
    guard current.kind == .stray, current.text.hasPrefix("\"") else { return false }
    report(.unclosedQuote, "this quotation mark is never closed")
    return true
  }

  /// A text between quotation marks, cut where it is long.
  func quoted(_ text: String) -> String {
    text.count > 60 ? "'\(text.prefix(60))…'" : "'\(text)'"
  }
}
