import EntenteCase
import EntenteTestSupport
import Testing

/// Keys inside braces that have lost their colon.
@Suite struct SlippedKeyTests {
  @Test(arguments: [
    "rules: [{id: R, must: release is half, ⟦from press⟧}]",
    "rules: [{id: R, must: release is half, from: press, ⟦from caucus⟧}]",
    "offers: [{id: O, title: A plan, ⟦from press⟧, by: up, terms: {release: half}}]",
    "offers: [{id: O, title: A plan, by: up, terms: {release: half}, ⟦from press⟧}]",
    "offers: [{id: O, title: T, by: up, from: press, ⟦date 2031-04-01⟧, terms: {release: half}}]",
    "claims:\n" + claims + ", ⟦firmness soft⟧}",
    "claims:\n" + claims + ", ⟦date 2031-04-01⟧, note: so}",
    "claims:\n" + claims + ", page 2, ⟦firmness 0.5⟧}",
  ])
  func `a key without its colon is marked`(section: String) {
    MarkedCase(replacing: section).expect(.error, .missingColon)
  }

  private static let claims = """
      - {id: U1, by: up, priorities: [release, meter], from: caucus, page 1}
      - {id: D1, by: down, line: meter is joint, from: press, page 1}
      - {id: U2, by: up, line: release is none, from: press
    """

  @Test func `the way out is the key with its colon`() {
    MarkedCase(replacing: "rules: [{id: R, must: release is half, ⟦from press⟧}]")
      .expect(.error, .missingColon, suggestion: "from: press")
  }

  @Test func `a source that was to be confidential is no open one`() {
    let slip = "sources: {press: {title: T}, caucus: {title: Notes, ⟦confidential up⟧}}"
    MarkedCase(replacing: slip).expect(.error, .missingColon, suggestion: "confidential: up")
    let told = MarkedCase(replacing: slip).read(for: .everyone).theCase
    #expect(told?.sources.map(\.id) == ["press"])
  }

  @Test(arguments: [
    "page 2, note 3", "page 2, line 4", "a talk, from the north", "page 2, to the end",
    "chapter 3, offers 4 to 6", "page 1, firmness of the ground",
  ])
  func `words that may be text stay text`(place: String) {
    MarkedCase(replacing: "rules: [{id: R, must: release is half, from: press, \(place)}]")
      .expectSound()
  }

  /// Each optional key of a claim loses its colon at each place that it may stand in.
  @Test(arguments: Cases.random(short: 100, long: 2_000))
  func `no colon is lost without a word, and nobody else sees an entry that may have had a source`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    var pairs = [
      "id: U1", "by: up", "says: so it was", "firmness: soft", "date: 2031-04-01",
      "from: caucus", "note: read, and read again", "line: release is none",
    ].shuffled(using: &random)
    let slipping = ["firmness", "date", "from"].randomElement(using: &random)!
    let place = pairs.firstIndex { $0.hasPrefix(slipping) }!
    pairs[place] = pairs[place].replacing(":", with: "")
    let text = MarkedCase(
      replacing: """
        claims:
          - {\(pairs.joined(separator: ", "))}
          - {id: U2, by: up, priorities: [release, meter], from: caucus, page 1}
          - {id: D1, by: down, line: meter is joint, from: press, page 2}
        """)
    #expect(text.read().theCase == nil, "\(text.text)")
    #expect(text.read().diagnostics.contains { $0.span.line == 10 }, "\(text.text)")
    let told = text.read(for: .everyone)
    #expect(told.theCase?.claims.contains { $0.id == "U1" } != true, "\(text.text)")
  }
}
