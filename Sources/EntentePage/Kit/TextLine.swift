/// How a stretch of terminal text stands out; every style can be lost without losing meaning.
enum TextStyle {
  case plain, strong, dim, accent

  /// The number that a terminal knows the style by.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .dim: "2"
    case .accent: "1;36"
    }
  }
}

/// A word that is kept whole where it fits on a line.
struct TextWord {
  var text: String
  var style: TextStyle
  /// Whether it follows the word before it without a space.
  var isJoined = false

  /// The words of a text, control characters spelled out.
  static func words(_ text: String, style: TextStyle = .plain) -> [TextWord] {
    between(Visible.line(text), style)
  }

  /// What stands between the blanks of a text; by bytes, which takes a fraction of the time that
  /// characters take.
  fileprivate static func between(_ text: String, _ style: TextStyle) -> [TextWord] {
    text.utf8.split(separator: UInt8(ascii: " ")).map {
      TextWord(text: String(Substring($0)), style: style)
    }
  }
}

/// One line of terminal text.
package struct TextLine {
  private var runs: [(text: String, style: TextStyle)] = []
  /// Columns that it takes.
  private(set) var width = 0

  init() {}

  init(_ text: String, style: TextStyle = .plain) {
    append(text, style: style)
  }

  var isEmpty: Bool { width == 0 }

  /// What it holds, apart from blanks.
  var words: [TextWord] {
    runs.flatMap { TextWord.between($0.text, $0.style) }
  }

  mutating func append(_ text: String, style: TextStyle = .plain) {
    guard !text.isEmpty else { return }
    runs.append((text, style))
    width += DisplayWidth.of(text)
  }

  mutating func append(_ line: TextLine) {
    for run in line.runs { append(run.text, style: run.style) }
  }

  mutating func append(_ word: TextWord, spaced: Bool) {
    if spaced {
      let continues = runs.last?.style == word.style
      append(" ", style: continues ? word.style : .plain)
    }
    append(word.text, style: word.style)
  }

  /// Fills up with blanks to a width.
  mutating func pad(to target: Int) {
    append(String(repeating: " ", count: max(0, target - width)))
  }

  /// The line as bytes for a terminal, without trailing blanks.
  func rendered(color: Bool) -> String {
    guard color else { return Self.trimmed(runs.map(\.text).joined()) }
    var kept = runs
    while let last = kept.last {
      kept.removeLast()
      let text = Self.trimmed(last.text)
      if text.isEmpty { continue }
      kept.append((text, last.style))
      break
    }
    return Self.merged(kept).map(Self.painted).joined()
  }

  private static func merged(
    _ runs: [(text: String, style: TextStyle)]
  ) -> [(text: String, style: TextStyle)] {
    var result: [(text: String, style: TextStyle)] = []
    for run in runs {
      if let last = result.last, last.style == run.style {
        result[result.count - 1].text += run.text
      } else {
        result.append(run)
      }
    }
    return result
  }

  private static func painted(_ run: (text: String, style: TextStyle)) -> String {
    guard let code = run.style.code else { return run.text }
    return "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
