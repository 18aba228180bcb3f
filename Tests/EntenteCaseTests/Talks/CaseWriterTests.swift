import EntenteCase
import EntenteTestSupport
import Foundation
import Testing

@Suite struct CaseWriterTests {
  private func read(_ text: String) throws -> Case {
    let reading = CaseReader.read(Array(text.utf8))
    let renderer = DiagnosticRenderer(fileName: "case", source: text)
    return try #require(reading.theCase, "\(renderer.text(reading.diagnostics))\n\(text)")
  }

  private func expectReadsBack(_ theCase: Case) throws {
    let text = CaseWriter.text(theCase)
    let back = try read(text)
    #expect(try CaseExport(back).json() == CaseExport(theCase).json(), "\(text)")
    #expect(CaseWriter.text(back) == text)
  }

  @Test func `the worked cases and the starter case read back equal`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Cases").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count >= 3)
    for name in names.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      try expectReadsBack(try read(text))
    }
    try expectReadsBack(try read(StarterCase.yaml))
  }

  @Test func `random cases read back equal`() throws {
    var random = SplitMix64(seed: 33)
    for _ in Cases.random(short: 600, long: 3_000) {
      try expectReadsBack(RandomCase.make(using: &random))
    }
  }

  @Test(arguments: [
    "null", "yes", "a: b", "a #b", "- a", "x, y", "[a]", "{a}", " a ", "a\nb", "\"", "'", "\\",
    "\u{85}\u{2028}\u{FEFF}", "%", "@a", "a:", "#", "*a", "&a", "!a", "~", "1", "1.0", "2031-01-01",
    "a\tb", "<<", "=", "?", ": a", "a,", "é ü 水 🚢", "true", "---", "...", "a'b\"c",
  ])
  func `any text is written so that it reads back`(text: String) throws {
    var theCase = try read(StarterCase.yaml)
    theCase.title = text
    theCase.summary = text
    theCase.parties[0].name = text
    theCase.parties[0].note = text
    theCase.issues[0].asks = text
    theCase.issues[0].options[0].label = text
    theCase.claims[0].says = text
    theCase.claims[0].from[0].locator = text
    theCase.rules.append(
      Rule(
        id: "R9",
        condition: .choice(
          issue: theCase.issues[0].id,
          options: [
            theCase.issues[0].options[0].id
          ]), because: text))
    try expectReadsBack(theCase)
  }

  @Test func `a wording is kept while it means the same`() throws {
    var theCase = try read(
      """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues: {release: {asks: How much?, options: [none, third, half]}}
      claims:
        - {id: U1, by: up, line: never release is at least third, from: "press, page 1"}
        - {id: D1, by: down, line: release is half, from: "press, page 1"}
      """)
    #expect(CaseWriter.text(theCase).contains("    line: never release is at least third\n"))
    theCase.claims[0].kind = .line(.choice(issue: "release", options: ["none", "third"]))
    #expect(CaseWriter.text(theCase).contains("    line: release is not half\n"))
  }
}
