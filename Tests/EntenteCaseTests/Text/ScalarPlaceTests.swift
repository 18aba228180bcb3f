import EntenteCase
import Testing

@Suite struct ScalarPlaceTests {
  @Test(arguments: [
    "seeks: meter is ⟦hlaf⟧", "seeks: \"meter is ⟦hlaf⟧\"",
    "seeks: 'meter is ⟦hlaf⟧ or meter is up'",
    #"seeks: "meter \x69s ⟦hlaf⟧""#, "seeks: meter is\n  ⟦hlaf⟧", "seeks: >\n  meter is\n  ⟦hlaf⟧",
    "seeks: |\n    meter is\n    ⟦hlaf⟧", "seeks: >-\n\n  meter is up or\n\n\n  meter is ⟦hlaf⟧",
    "seeks: \"meter is up or\n  meter is ⟦hlaf⟧\"", "seeks: 'meter is up\n\n  or meter is ⟦hlaf⟧'",
    "seeks: \"meter is up or \\\n  meter is ⟦hlaf⟧\"",
    "{seeks: meter is one of up, ⟦hlaf⟧}",
    "{seeks: 'meter is one of up, ⟦hlaf⟧', as-of: 2031-01-01}",
    "seeks: meter\u{2003}is ⟦hlaf⟧", "summary: é𝄞\nseeks: meter is ⟦hlaf⟧ # comment",
    #"seeks: "\u006d\145ter is ⟦hlaf⟧""#.replacing(#"\145"#, "e"),
  ])
  func `a mistake inside a text is marked where it is written`(section: String) {
    guard section.hasPrefix("{") else {
      return MarkedCase(replacing: section).expect(.error, .unknownOption)
    }
    let rest = MarkedCase.sound.map { "\($0.text)" }.prefix(5)
    let braces =
      "entente: 1, title: W, parties: {up: U, down: D}, issues: {meter: {asks: Q, "
      + "options: [up, joint]}}, " + section.dropFirst()
    let marked = MarkedCase("{" + braces)
    let found = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.code) == [.unknownOption], "\(found)")
    #expect(found.map(\.span) == marked.spans, "\(rest.count)")
  }

  @Test(arguments: [
    "title: W\r\nas-of: ⟦soon⟧\r\n", "title: W\ras-of: ⟦soon⟧\r",
    "title: \"W\n  x\"\nas-of: ⟦soon⟧",
    "as-of: \"⟦so⟧\n  on\"", "as-of: |\n  ⟦soon⟧\n", "as-of: >-\n\n    ⟦soon⟧\n    er",
    "title: 'é𝄞' # ü\nas-of: ⟦soon⟧", "as-of:\n  ⟦soon⟧",
  ])
  func `lines and columns count as editors do`(text: String) {
    let marked = CRLF(text)
    let found = marked.reading.diagnostics.filter { $0.code == .badDate }
    #expect(found.map(\.span) == marked.spans, "\(text.debugDescription)")
  }

  /// A marked text that may have line breaks of other systems.
  private struct CRLF {
    let reading: CaseReading
    let spans: [Span]

    init(_ text: String) {
      let bare = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }))
      reading = CaseReader.read(Array(bare.utf8))
      let unix = text.replacing("\r\n", "\n").replacing("\r", "\n")
      spans = MarkedCase(unix).spans
    }
  }
}
