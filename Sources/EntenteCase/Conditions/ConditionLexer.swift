/// Cuts a condition into words and marks.
///
/// It never fails: what is no part of the language becomes a stray token, which the parser
/// reports where it meets it.
struct ConditionLexer {
  /// How many words a condition may have, marks counted as words.
  static let wordLimit = 10_000

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [ConditionToken] = []

  /// The tokens of a text, closed by an `end`; `nil` when there are more than the limit.
  static func tokens(of text: String) -> [ConditionToken]? {
    var lexer = ConditionLexer(scalars: Array(text.unicodeScalars))
    while lexer.step() {
      if lexer.tokens.count > wordLimit { return nil }
    }
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Reads one token; `false` after the end.
  private mutating func step() -> Bool {
    while let scalar = peek(), scalar.properties.isWhitespace { position += 1 }
    guard let scalar = peek() else {
      tokens.append(ConditionToken(kind: .end, text: "", offset: position, length: 1))
      return false
    }
    switch scalar {
    case "(": take(.open, 1)
    case ")": take(.close, 1)
    case ",": take(.comma, 1)
    case "\"": takeQuoted()
    default: ConditionWord.isIDStart(scalar) ? takeWord() : takeSign()
    }
    return true
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private mutating func take(_ kind: ConditionToken.Kind, _ length: Int) {
    tokens.append(
      ConditionToken(
        kind: kind, text: string(position..<position + length), offset: position, length: length))
    position += length
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// An id in quotes, which may be a word of the language.
  private mutating func takeQuoted() {
    guard let end = scalars[(position + 1)...].firstIndex(of: "\"") else {
      return take(.stray, scalars.count - position)
    }
    take(.id(string(position + 1..<end)), end + 1 - position)
  }

  /// An id, a word of the language, or a contraction.
  private mutating func takeWord() {
    var length = 0
    while let scalar = peek(length), isWordPart(scalar, at: length) { length += 1 }
    let text = string(position..<position + length)
    let folded = text.lowercased()
    if ["isn't", "isn’t", "isnt"].contains(folded) { return take(.slip(.isNot), length) }
    take(ConditionWord(rawValue: folded).map { .word($0) } ?? .id(text), length)
  }

  /// An apostrophe between letters is taken with the word, so that it is reported as one.
  private func isWordPart(_ scalar: Unicode.Scalar, at ahead: Int) -> Bool {
    if ConditionWord.isIDPart(scalar) { return true }
    guard scalar == "'" || scalar == "’", let next = peek(ahead + 1) else { return false }
    return next.properties.isAlphabetic
  }

  private static let signs: [(String, ConditionToken.Slip)] = [
    ("==", .is), ("!=", .isNot), ("<>", .isNot), (">=", .isAtLeast), ("=>", .isAtLeast),
    ("<=", .isAtMost), ("&&", .and), ("||", .or), ("=", .is), ("≠", .isNot), ("≥", .isAtLeast),
    ("≤", .isAtMost), ("!", .not), ("¬", .not), ("&", .and), ("∧", .and), ("|", .or), ("∨", .or),
  ]

  /// A sign from elsewhere, or a run of characters that mean nothing here.
  private mutating func takeSign() {
    for (sign, slip) in Self.signs where starts(with: sign) {
      return take(.slip(slip), sign.unicodeScalars.count)
    }
    var length = 1
    while let scalar = peek(length), isMeaningless(scalar) { length += 1 }
    take(.stray, length)
  }

  private func starts(with sign: String) -> Bool {
    scalars[position...].starts(with: sign.unicodeScalars)
  }

  private func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !ConditionWord.isIDStart(scalar)
      && !"(),\"=!&|<>".unicodeScalars.contains(scalar)
  }
}
