import EntenteCase
import Testing

@Suite struct DiagnosticRendererTests {
  private let diagnostic = Diagnostic(
    .error, .unknownOption, at: Span(line: 2, column: 16, length: 9), path: "claims: U1: line",
    "issue 'truce' has no option 'permenent'", notes: ["its options are 'permanent', 'none'"],
    suggestion: "permanent")

  private func text(
    _ source: String, _ diagnostics: [Diagnostic], for reader: Reader = .mediator,
    width: Int = 100
  ) -> String {
    DiagnosticRenderer(fileName: "case.yaml", source: source, for: reader, width: width)
      .text(diagnostics)
  }

  /// The two lines of the snippet under a finding at the place of `mark` in the line.
  private func snippet(_ line: String, _ mark: String, width: Int = 100) -> [String] {
    let start =
      line.unicodeScalars.count
      - line[line.firstRange(of: mark)!.lowerBound...]
      .unicodeScalars.count
    let span = Span(line: 1, column: start + 1, length: mark.unicodeScalars.count)
    return text(line, [Diagnostic(.error, .unknownOption, at: span, "m")], width: width)
      .split(separator: "\n").dropFirst().prefix(2).map { String($0.dropFirst(8)) }
  }

  @Test func `a mistake is shown as compilers show it`() {
    #expect(
      text("claims:\n  line: truce is permenent\n", [diagnostic]) == """
        case.yaml:2:16: error[unknown-option]: issue 'truce' has no option 'permenent'
            2 |   line: truce is permenent
              |                ^~~~~~~~~
          note: its options are 'permanent', 'none'
          help: did you mean 'permanent'?
        1 error

        """)
  }

  @Test(arguments: [Reader.everyone, .party("upstream")])
  func `other readers are told the entry and not the line`(reader: Reader) {
    #expect(
      text("claims:\n  line: truce is permenent\n", [diagnostic], for: reader) == """
        case.yaml: claims: U1: line: error[unknown-option]: issue 'truce' has no option 'permenent'
          note: its options are 'permanent', 'none'
          help: did you mean 'permanent'?
        1 error

        """)
  }

  @Test func `what stands nowhere in the file is told by its entry`() {
    var absent = Diagnostic(.warning, .unknownIssue, at: .none, path: "claims: U1", "no locator")
    #expect(
      text("", [absent]) == "case.yaml: claims: U1: warning[unknown-issue]: no locator\n1 warning\n"
    )
    absent.path = ""
    #expect(text("", [absent]).hasPrefix("case.yaml: warning[unknown-issue]: no locator\n"))
  }

  @Test func `diagnostics come in the order of the file, with a count`() {
    var later = diagnostic
    later.span = Span(line: 3, column: 1)
    var warning = diagnostic
    warning.severity = .warning
    warning.span = Span(line: 2, column: 1)
    let shown = text("a\nb\nc", [later, diagnostic, warning]).split(separator: "\n")
    #expect(
      shown.filter { $0.hasPrefix("case.yaml") }.map { $0.prefix(14) } == [
        "case.yaml:2:1:", "case.yaml:2:16", "case.yaml:3:1:",
      ])
    #expect(shown.last == "2 errors, 1 warning")
    #expect(text("a", []) == "")
  }

  @Test func `past the limit diagnostics are only counted`() {
    let renderer = DiagnosticRenderer(fileName: "f", source: nil, limit: 2)
    let shown = renderer.text(Array(repeating: diagnostic, count: 5))
    #expect(shown.split(separator: "\n").last == "5 errors; 3 of them not shown")
    #expect(shown.split(separator: "\n").count { $0.hasPrefix("f:") } == 2)
  }

  @Test(arguments: [
    ("\tline: \thaff", "haff", ["    line:     haff", "              ^~~~"]),
    ("水の量: 半分 x", "半分", ["水の量: 半分 x", "        ^~~~"]),
    ("e\u{301}te\u{301}: haff", "haff", ["e\u{301}te\u{301}: haff", "     ^~~~"]),
    ("👩‍👩‍👧: haff", "haff", ["👩‍👩‍👧: haff", "    ^~~~"]),
  ])
  func `marks stand under what they mark`(line: String, mark: String, expected: [String]) {
    #expect(snippet(line, mark) == expected)
  }

  @Test func `control characters of the file are spelled out`() {
    let shown = snippet("a\u{1B}[31mb\u{202E}: haff", "haff")
    #expect(shown == ["a\\u{1B}[31mb\\u{202E}: haff", "                      ^~~~"])
    var hostile = diagnostic
    hostile.message = "issue '\u{1B}]0;x\u{7}\n' is unknown"
    hostile.path = "\u{1B}c"
    hostile.suggestion = "\u{9B}1m"
    hostile.notes = ["\u{8}\r"]
    for reader in [Reader.mediator, .everyone] {
      let output = text("\u{1B}\n\u{1B}\u{0}", [hostile], for: reader)
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || !isControl($0) })
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  @Test func `a long line is cut around the marks`() {
    let long = String(repeating: "ab ", count: 100_000)
    let shown = snippet(long + "haff " + long, "haff", width: 60)
    #expect(shown[0].hasPrefix("…") && shown[0].hasSuffix("…") && shown[0].count == 52)
    let start = shown[1].prefix { $0 == " " }.count
    #expect(shown[0].dropFirst(start).hasPrefix("haff "))
    #expect(shown[1].dropFirst(start) == "^~~~")
  }

  @Test func `a short line around wide marks still fits`() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let parts = (0..<3).map { _ in
        (0..<Int.random(in: 0...40, using: &random))
          .map { _ in ["a", "水", "\t", "\u{1B}", "e\u{301}"].randomElement(using: &random)! }
          .joined()
      }
      let span = Span(
        line: 1, column: parts[0].unicodeScalars.count + 1,
        length: parts[1].unicodeScalars.count)
      let shown = text(
        parts.joined(), [Diagnostic(.error, .unknownOption, at: span, "m")], width: 50
      )
      .split(separator: "\n")
      #expect(DisplayWidth.of(String(shown[1])) <= 50 && DisplayWidth.of(String(shown[2])) <= 51)
    }
  }

  @Test func `lines are counted as YAML counts them`() {
    var place = diagnostic
    place.notes = []
    place.suggestion = nil
    for (source, line) in [("a\r\nb\rc\nd", 4), ("\u{FEFF}a\n\nd", 3), ("a\u{85}b\u{2028}d", 3)] {
      place.span = Span(line: line, column: 1)
      #expect(text(source, [place]).contains("\(line) | d\n      | ^\n"))
    }
    place.span = Span(line: 9, column: 1)
    #expect(!text("a", [place]).contains("|"))
  }

  @Test func `colours come only when asked for`() {
    var renderer = DiagnosticRenderer(fileName: "f", source: "\n  line: truce is permenent")
    #expect(!renderer.text([diagnostic]).contains("\u{1B}"))
    renderer.usesColor = true
    #expect(renderer.text([diagnostic]).contains("\u{1B}[1;31merror[unknown-option]:\u{1B}[0m"))
  }
}
