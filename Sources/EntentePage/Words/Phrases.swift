/// How words of a case stand in sentences.
package enum Phrases {
  /// The text with its first letter in upper case.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text with a full stop, unless it ends a sentence already.
  package static func sentence(_ text: String) -> String {
    let trimmed = text.last.map { " \n".contains($0) } == true ? trimmingEnd(text) : text
    guard let end = trimmed.last else { return "" }
    return capitalized(".!?…".contains(end) ? trimmed : trimmed + ".")
  }

  /// A text without the full stop at its end, to go on after it.
  package static func withoutStop(_ text: String) -> String {
    let trimmed = trimmingEnd(text)
    return trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed
  }

  /// The first sentences of a text, as many as come to at most so many words; the first in any case.
  package static func sentences(of text: String, words: Int) -> [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    var count = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      current.append(word)
      guard ".!?…".contains(word.last ?? " ") else { continue }
      count += current.count
      if count > words, !sentences.isEmpty { return sentences }
      sentences.append(sentence(current.joined(separator: " ")))
      current = []
    }
    if !current.isEmpty, sentences.isEmpty || count + current.count <= words {
      sentences.append(sentence(current.joined(separator: " ")))
    }
    return sentences
  }

  private static func trimmingEnd(_ text: String) -> String {
    String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
