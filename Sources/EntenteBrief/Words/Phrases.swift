import EntenteMessages

/// How words of a case stand in sentences.
enum Phrases {
  /// As `Message.Argument.list`, in English, for what does not yet say by a catalogue.
  static func list(_ items: [String]) -> String { Catalogue.english.text(of: .texts(items)) }

  /// A list with another word before its end, for what does not yet say by a catalogue.
  static func list(_ items: [String], last joiner: String) -> String {
    guard let final = items.last, items.count > 1 else { return items.last ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(joiner) " + final
  }

  /// As `Message.Argument.inWords`, in English, for what does not yet say by a catalogue.
  static func number(_ count: Int) -> String { Catalogue.english.text(of: .number(count)) }

  /// "one conflict", "two conflicts", for what does not yet say by a catalogue.
  static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  /// The text between quotation marks, for what does not yet say by a catalogue.
  static func quoted(_ text: String) -> String { Catalogue.english.text(of: .quoted(.text(text))) }

  /// The text with its first letter in upper case.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text with a full stop, unless it ends a sentence already.
  static func sentence(_ text: String) -> String {
    let trimmed = text.last.map { " \n".contains($0) } == true ? trimmingEnd(text) : text
    guard let end = trimmed.last else { return "" }
    return capitalized(".!?…".contains(end) ? trimmed : trimmed + ".")
  }

  /// A text without the full stop at its end, to go on after it.
  static func withoutStop(_ text: String) -> String {
    let trimmed = trimmingEnd(text)
    return trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed
  }

  private static func trimmingEnd(_ text: String) -> String {
    String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
