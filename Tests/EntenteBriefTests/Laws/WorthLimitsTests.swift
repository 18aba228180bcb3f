import EntenteAnswers
import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteBrief
@testable import EntentePage

/// How a line on worth was counted is told to whoever reads an answer that rests on it.
@Suite struct WorthLimitsTests {
  /// Numbers for `x` from one source, for `y` from another, and a line on worth that is public.
  private static func text(_ x: String, _ y: String) -> String {
    """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}, caucus: {title: Notes, confidential: up}}
    parties: {up: Upstream, down: Downstream}
    issues:
      x: {asks: How much?, options: [lo, hi]}
      y: {asks: Who reads?, options: [lo, hi]}
    claims:
      - {id: U1, by: up, numbers: {x: {weight: 40, values: {hi: 1}}}, from: "\(x), page 1"}
      - {id: U2, by: up, numbers: {y: {weight: 60, values: {hi: 1}}}, from: "\(y), page 1"}
      - {id: U3, by: up, nothing below: 50, from: "press, page 1"}
      - {id: D1, by: down, line: x is lo, from: "press, page 1"}
    offers:
      - {id: O1, title: One, by: [down], terms: {y: hi}, from: "press, page 1"}
    """
  }

  private static func answers(_ text: String, for reader: Reader) throws -> Answers {
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    return Answers(try #require(reading.theCase), for: reader)
  }

  /// What the answers say of lines on worth, told alone and in the brief.
  private static func said(_ answers: Answers) -> [[String]] {
    let asked = ["impasse", "packages", "offer", "questions"]
    let briefs =
      Tellings.all.filter { asked.contains($0.inquiry.name) }.map { $0.brief(answers) }
      + [Composer(answers).brief()]
    return briefs.map { brief in
      let section = brief?.sections.first { $0.id == "limits" }
      let sentences = (section?.blocks ?? []).flatMap { block -> [Brief.Sentence] in
        if case .list(_, let items) = block { items.flatMap(\.sentences) } else { [] }
      }
      return sentences.map(\.text).filter { $0.contains("U3") }
    }
  }

  @Test func `the mediator, who has all numbers, is told nothing`() throws {
    let text = Self.text("press", "caucus")
    #expect(try Self.said(Self.answers(text, for: .mediator)) == Array(repeating: [], count: 5))
  }

  @Test func `whoever may know some numbers is told that they may not be all`() throws {
    let sentence =
      "U3 is counted by the numbers known here, which may not be all; by all numbers of its party it "
      + "might rule out other packages."
    for other in ["press", "caucus"] {
      let found = try Self.said(Self.answers(Self.text("press", other), for: .everyone))
      #expect(found == Array(repeating: [sentence], count: 5))
    }
  }

  @Test func `whoever may know none is told that the line could not be counted`() throws {
    let sentence =
      "U3 could not be counted, as no numbers of its party are known here; every answer leaves this "
      + "line out."
    let answers = try Self.answers(Self.text("caucus", "caucus"), for: .party("down"))
    #expect(Self.said(answers) == Array(repeating: [sentence], count: 5))
    #expect(answers.compiled.uncountedIDs == ["U3"])
    #expect(
      try DocumentText.of(ImpasseDocument(answers))
        .contains("\"uncounted\""))
    #expect(
      try DocumentText.of(PackagesDocument(answers.packages.packages, of: answers.compiled))
        .contains("\"uncounted\""))
  }

  @Test(arguments: [Reader.everyone, .party("up"), .party("down")])
  func `what is exported for a reader has no mistakes, and says what the reader was told`(
    reader: Reader
  ) throws {
    for sources in [("press", "caucus"), ("caucus", "caucus"), ("press", "press")] {
      let answers = try Self.answers(Self.text(sources.0, sources.1), for: reader)
      let export = try CaseExport(answers.compiled.theCase).json()
      let reading = CaseReader.read(Array(export.utf8))
      let theCase = try #require(reading.theCase, "\(reading.diagnostics)")
      let isHidden = sources.0 == "caucus" && reader != .party("up")
      #expect(reading.diagnostics.contains { $0.code == .noNumbers } == isHidden)
      let again = Answers(theCase, for: .mediator)
      let documents = try [again, answers].map {
        try DocumentText.of(ImpasseDocument($0))
      }
      #expect(documents[0] == documents[1])
      #expect(again.compiled.uncountedIDs == (isHidden ? ["U3"] : nil))
    }
  }

  @Test func `a line on worth is told by the number that the case has`() throws {
    let text = Self.text("press", "press")
    for (number, said) in [
      ("0.0000001", "0.0000001 points"), ("0.123456789012345", "0.123456789012345 points"),
      ("1", "1 point"), ("-5", "−5 points"), ("123456789012", "123456789012 points"),
      ("0.125", "0.125 points"),
    ] {
      let answers = try Self.answers(
        text.replacing("below: 50", with: "below: \(number)"), for: .mediator)
      let line = try #require(answers.compiled.theCase.claims.first { $0.id == "U3" })
      let names = Names(answers.compiled.theCase, catalogue: .english)
      #expect(names.text(names.statement(line)) == "nothing below \(said)")
    }
  }
}
