/// The words of the condition language; none of them can be an id.
package enum ConditionWord: String, Sendable, CaseIterable {
  case and, or, not, `is`, one, of, at, least, most
  case `if`, then, unless, never, always, anything, nothing

  /// Whether a text can be an id: letters, digits, `-`, `_`, `.` and `%`, a letter or digit first,
  /// and no word of the language.
  package static func canBeID(_ text: String) -> Bool {
    hasIDForm(text) && ConditionWord(rawValue: text.lowercased()) == nil
  }

  /// Whether a text is made of what ids are made of.
  package static func hasIDForm(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isIDStart(first) else { return false }
    return text.unicodeScalars.allSatisfy(isIDPart)
  }

  /// Letters and digits of any script.
  static func isIDStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isXIDStart || scalar.properties.numericType == .decimal
  }

  static func isIDPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isXIDContinue || "-_.%".unicodeScalars.contains(scalar)
  }
}
