import EntenteCase
import Testing

/// A small sound case of which a test replaces sections, with `⟦` and `⟧` around the characters
/// that a diagnostic must underline.
struct MarkedCase {
  /// The sections of a case without any diagnostic, in their order.
  static let sound: [(key: String, text: String)] = [
    ("entente", "entente: 1"),
    ("title", "title: Water"),
    (
      "sources",
      "sources: {press: {title: The Courier}, caucus: {title: Notes, confidential: up}}"
    ),
    ("parties", "parties: {up: Upstream, down: Downstream}"),
    ("mediators", "mediators: {envoy: Envoy}"),
    (
      "issues",
      """
      issues:
        release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
        meter: {asks: Who reads?, options: {up: one, joint: both}}
      """
    ),
    (
      "claims",
      """
      claims:
        - {id: U1, by: up, line: release is none, from: press, page 1}
        - {id: D1, by: down, line: meter is joint, from: press, page 2}
        - {id: U2, by: up, priorities: [release, meter], from: caucus, page 1}
      """
    ),
  ]

  /// The text without the marks.
  private(set) var text = ""
  /// The places between the marks, in order.
  private(set) var spans: [Span] = []

  /// Marks up a text as it is.
  init(_ marked: String) {
    var line = 1
    var column = 1
    var open: Span?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open = Span(line: line, column: column)
      case "⟧":
        if var span = open {
          span.length = column - span.column
          spans.append(span)
        }
      default:
        text.unicodeScalars.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
  }

  /// The sound case with sections replaced, or added at the end. Each replacement starts with its
  /// key; several can stand in one text.
  init(replacing sections: String...) {
    var rest = sections
    var parts: [String] = []
    for (key, text) in Self.sound {
      let index = rest.firstIndex { Self.key($0) == key }
      parts.append(index.map { rest.remove(at: $0) } ?? text)
    }
    self.init((parts + rest).joined(separator: "\n") + "\n")
  }

  private static func key(_ section: String) -> String {
    section.filter { $0 != "⟦" && $0 != "⟧" }.split(separator: ":").first.map(String.init) ?? ""
  }

  func read(for reader: Reader = .mediator) -> CaseReading {
    CaseReader.read(Array(text.utf8), for: reader)
  }

  /// Checks that reading finds exactly these mistakes, all of one code, where the marks are.
  func expect(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, suggestion: String? = nil,
    location: SourceLocation = #_sourceLocation
  ) {
    let reading = read()
    let found = reading.diagnostics.map { "\($0.severity) \($0.code.rawValue) \($0.span)" }
    let places = spans.isEmpty ? [Span.none] : spans
    let wanted = places.map { "\(severity) \(code.rawValue) \($0)" }
    #expect(found == wanted, "\(text)", sourceLocation: location)
    #expect(
      (reading.theCase == nil) == (severity == .error), "\(text)", sourceLocation: location)
    if let suggestion {
      #expect(
        reading.diagnostics.first?.suggestion == suggestion, "\(text)", sourceLocation: location)
    }
  }

  func expectSound(location: SourceLocation = #_sourceLocation) {
    #expect(read().diagnostics.isEmpty, "\(text)", sourceLocation: location)
  }

  /// Checks where the first mistake is, and leaves its length open.
  func expectFirst(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode,
    location: SourceLocation = #_sourceLocation
  ) {
    let first = read().diagnostics.first
    #expect(first?.code == code, "\(text)", sourceLocation: location)
    #expect(first?.severity == severity, "\(text)", sourceLocation: location)
    #expect(first?.span.line == spans.first?.line, "\(text)", sourceLocation: location)
    #expect(first?.span.column == spans.first?.column, "\(text)", sourceLocation: location)
  }
}
