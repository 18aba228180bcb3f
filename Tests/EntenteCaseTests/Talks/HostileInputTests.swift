import EntenteCase
import Testing

@Suite struct HostileInputTests {
  private func codes(_ bytes: [UInt8]) -> [DiagnosticCode] {
    CaseReader.read(bytes).diagnostics.map(\.code)
  }

  private func codes(_ text: String) -> [DiagnosticCode] { codes(Array(text.utf8)) }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0x80],
      [0xC3], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `the first byte that is not UTF-8 is marked`(bad: [UInt8]) {
    let reading = CaseReader.read(Array("title: é\nsummary: ä".utf8) + bad)
    #expect(reading.diagnostics.map(\.code) == [.notUTF8])
    #expect(reading.diagnostics.map(\.span) == [Span(line: 2, column: 11)])
  }

  @Test(arguments: [UInt8(0), 0x07, 0x1B, 0x7F])
  func `a control character is marked`(byte: UInt8) {
    let reading = CaseReader.read(Array("title: é\r\nsum".utf8) + [byte] + Array("mary: a".utf8))
    #expect(reading.diagnostics.map(\.code) == [.controlCharacter])
    #expect(reading.diagnostics.map(\.span) == [Span(line: 2, column: 4)])
  }

  @Test func `UTF-16 is named, with and without a mark`() {
    for bytes in [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x62, 0]] as [[UInt8]] {
      let reading = CaseReader.read(bytes)
      #expect(reading.diagnostics.map(\.code) == [.notUTF8])
      #expect(reading.diagnostics[0].message.contains("UTF-16"))
    }
  }

  @Test func `a byte order mark is no part of the text`() {
    let marked = MarkedCase(replacing: "as-of: ⟦soon⟧")
    let bytes = [0xEF, 0xBB, 0xBF] + Array(marked.text.utf8)
    #expect(CaseReader.read(bytes).diagnostics.map(\.span) == marked.spans)
    let first = CaseReader.read([0xEF, 0xBB, 0xBF] + Array("titel: x".utf8)).diagnostics
    #expect(first.first { $0.code == .unknownKey }?.span.column == 1)
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "~", "\u{FEFF}"])
  func `an empty file is named`(text: String) {
    #expect(codes(text) == [.emptyFile])
  }

  @Test(arguments: ["[a, b]", "text", "- a\n- b", "\"text\""])
  func `a file that is no mapping is named`(text: String) {
    #expect(codes(text) == [.notACase])
  }

  @Test func `more than 4 MB are refused unread`() {
    #expect(codes(Array(repeating: 0x20, count: SourceTextLimit.bytes + 1)) == [.tooLarge])
    #expect(codes(Array(repeating: 0x20, count: SourceTextLimit.bytes)) == [.emptyFile])
  }

  @Test func `more than a million values are refused`() {
    #expect(codes("[" + String(repeating: "1,", count: 1_000_001) + "]") == [.tooLarge])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "[\n", count: 100_000),
    String(repeating: "{", count: 100_000), String(repeating: "- ", count: 100_000),
    String(repeating: "? ", count: 100_000), String(repeating: "{a: ", count: 100_000),
    (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    (0..<1_000).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
    "a0: &a0 [x]\n" + (1..<150).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined(),
  ])
  func `nesting beyond 100 levels is refused`(text: String) {
    #expect(codes(text) == [.tooDeep])
  }

  @Test func `nesting up to 100 levels is no matter`() {
    let text = "x: " + String(repeating: "[", count: 99) + String(repeating: "]", count: 99)
    #expect(!codes(text).contains(.tooDeep))
    #expect(codes("x: [" + text.dropFirst(3) + "]") == [.tooDeep])
  }

  @Test(arguments: ["*x", "? *x\n  : 1"])
  func `aliases that multiply are refused`(use: String) {
    var text = "a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n"
    for level in 1..<20 {
      let again = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += use == "*x" ? "a\(level): &a\(level) [\(again)]\n" : "? &a\(level) [\(again)]\n: 1\n"
    }
    #expect(codes(text) == [.tooManyAliases])
  }

  @Test func `ordinary aliases are followed`() {
    let marked = MarkedCase(
      replacing: "title: &t Water", "summary: *t", "as-of: 2031-01-01")
    #expect(marked.read().theCase?.summary == "Water")
  }

  @Test(arguments: [
    "%TAG !a! tag:b\n--- {}", "# x\n%TAG !a! tag:b\n--- {}", "--- a\n...\n%TAG !a! b\n",
  ])
  func `tag directives are refused`(text: String) {
    #expect(codes(text) == [.yamlFeature])
  }

  @Test func `a hundred mistakes are shown and the others counted`() {
    let keys = (0..<5_000).map { "key-\($0): 1" }.joined(separator: "\n")
    let marked = MarkedCase(replacing: "title: A\n" + keys, "parties: {a: A, up: U, down: D}")
    let diagnostics = marked.read().diagnostics
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.code == .moreDiagnostics)
    #expect(diagnostics.last?.severity == .error)
    #expect(diagnostics.last?.message.contains("at least 4901 more") == true)
  }

  @Test func `warnings give way to errors`() {
    let parties = (0..<200).map { "p\($0): P" }.joined(separator: ", ")
    let marked = MarkedCase(
      replacing: "parties: {up: U, down: D, \(parties)}", "as-of: never")
    let diagnostics = marked.read().diagnostics
    #expect(diagnostics.count { $0.code == .badDate } == 1)
    #expect(diagnostics.last?.code == .moreDiagnostics)
    #expect(diagnostics.last?.severity == .warning)
  }

  @Test func `the numbers of issues, options and claims are limited`() {
    let many = (0..<10_001).map { "o\($0)" }.joined(separator: ", ")
    MarkedCase(
      replacing: """
        issues:
          release: {asks: Q, ⟦options⟧: [none, \(many)]}
          meter: {asks: Q, options: [up, joint]}
        """
    ).expect(.error, .tooMany)
    let issues = (0..<1_001).map { "  i\($0): {asks: Q, options: [a]}\n" }.joined()
    let marked = MarkedCase(replacing: "⟦issues⟧:\n" + issues, "seeks: anything")
    #expect(marked.read().diagnostics.filter { $0.code == .tooMany }.map(\.span) == marked.spans)
    let claims = Array(repeating: "  - {}\n", count: 10_001).joined()
    #expect(
      MarkedCase(replacing: "claims:\n" + claims).read().diagnostics.contains {
        $0.code == .tooMany
      })
  }

  @Test func `a chain of ten thousand groups is resolved`() {
    let chain = (0..<10_000).map { "  - {id: G\($0), claims: [G\($0 + 1)]}\n" }.joined()
    let marked = MarkedCase(
      replacing: "together:\n" + chain + "  - {id: G10000, claims: [U1]}\n")
    #expect(marked.read().theCase?.together.map(\.claims) == [["U1"]])
  }
}

private enum SourceTextLimit {
  static let bytes = 4 * 1024 * 1024
}
