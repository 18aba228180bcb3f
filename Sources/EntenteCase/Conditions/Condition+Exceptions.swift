extension Condition {
  /// A condition's text taken apart: what it says first, and what stands behind each `unless`.
  package struct WithExceptions: Sendable {
    /// What is said before the first `unless`.
    package var rule: Condition
    /// What stands behind each `unless`, in the order of the text.
    package var exceptions: [Condition]
  }

  /// The exceptions of a condition, by its text; `nil` where it has none outside of parentheses, or
  /// where the text is none of the condition language.
  /// - Complexity: as reading the text.
  package static func exceptions(in text: String, vocabulary: Vocabulary) -> WithExceptions? {
    guard let tokens = ConditionLexer.tokens(of: text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var parts: [Condition] = []
    var start = 0
    for joint in joints(in: tokens) + [(start: scalars.count, end: scalars.count)] {
      guard start <= joint.start, let part = part(scalars[start..<joint.start], vocabulary) else {
        return nil
      }
      parts.append(part)
      start = joint.end
    }
    return parts.count < 2
      ? nil : WithExceptions(rule: parts[0], exceptions: Array(parts.dropFirst()))
  }

  /// Where the words `unless` stand that no parentheses enclose.
  private static func joints(in tokens: [ConditionToken]) -> [(start: Int, end: Int)] {
    var depth = 0
    return tokens.compactMap { token in
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .word(.unless) where depth == 0: return (token.offset, token.offset + token.length)
      default: break
      }
      return nil
    }
  }

  private static func part(
    _ scalars: ArraySlice<Unicode.Scalar>, _ vocabulary: Vocabulary
  ) -> Condition? {
    let idle: (Unicode.Scalar) -> Bool = { $0 == "," || $0.properties.isWhitespace }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.reversed().drop(while: idle).reversed())
    let (condition, mistakes) = ConditionParser.parse(String(text), vocabulary: vocabulary)
    return mistakes.isEmpty ? condition : nil
  }
}
