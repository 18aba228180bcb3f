import EntenteCase
import Testing

@Suite struct YamlSyntaxTests {
  @Test(arguments: [
    ("title: A\n⟦\t⟧as-of: x", "tab"), ("title: Talks⟦:⟧ again", "colon"),
    ("title: ⟦\"⟧Talks", "quotation mark"), ("title: ⟦'⟧Talks\nsummary: it", "quotation mark"),
    ("title: ⟦[⟧a, b", "bracket"), ("parties: ⟦{⟧up: U, down: D", "brace"),
    ("title: A\n⟦a⟧s-of\nsummary: x", "colon"), ("title: ⟦@⟧home", "start with '@'"),
    ("title: ⟦`⟧home", "start with '`'"), ("title: ⟦*home⟧", "marked &home"),
    ("claims:\n  - {id: U1}\n ⟦x⟧: y", "does not fit"), ("title: \"A\" ⟦B⟧", "does not fit"),
  ])
  func `a mistake of YAML is marked and explained`(text: String, word: String) {
    let marked = MarkedCase(text + "\n")
    let diagnostics = marked.read().diagnostics
    #expect(diagnostics.map(\.code) == [.yamlSyntax])
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.map(\.span) == marked.spans, "\(diagnostics)")
    let words = diagnostics.map { $0.message + $0.notes.joined() }.joined()
    #expect(words.contains(word), "\(words)")
  }

  @Test func `text behind commas in braces belongs to the value before it`() {
    let reading = MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is one of none, third, from: press, page 1, note: so, it is}
          - {id: D1, by: down, priorities: [meter], from: caucus, page 2, line 3, date: 2031-01-01}
        """
    ).read()
    let claims = reading.theCase?.claims
    #expect(claims?.map(\.from[0].locator) == ["page 1", "page 2, line 3"])
    #expect(claims?.first?.text == "release is one of none, third")
    #expect(claims?.first?.note == "so, it is")
    #expect(claims?.last?.date == "2031-01-01")
  }
}
