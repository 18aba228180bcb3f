import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What is said of offers that are no longer merely on the table.
@Suite struct OfferStateTests {
  private func answers(_ offers: String) throws -> Answers {
    let text = """
      entente: 1
      title: A truce
      sources: {s: {title: A report}}
      parties: {a: Ada, b: Ben}
      mediators: {envoy: Envoy}
      issues:
        truce: {asks: How long?, options: {short: 30 days, long: 90 days, open: for good}}
        road: {asks: Whose road?, options: [single, both]}
      claims:
        - {id: A1, by: a, line: truce is open unless road is single, says: only for good, from: "s, 1"}
        - {id: B1, by: b, line: truce is at least long, from: "s, 3"}
      offers:
      \(offers)
      """
    return Answers(try WorkedCases.read(text), for: .mediator)
  }

  private func words(_ brief: Brief) -> String {
    TextRenderer(width: 80, color: false).render(brief).replacing("┃", with: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private let agreed = """
      - {id: plan, title: The plan, by: [envoy], terms: {truce: long}, from: "s, 4", responses: [{party: a, answer: accepts}, {party: b, answer: accepts, date: 2031-02-01}, {party: b, answer: rejects, date: 2031-01-01}]}
    """
  private let rejected = """
      - {id: other, title: The other, by: [a], terms: {truce: long, road: both}, from: "s, 4", responses: [{party: b, answer: rejects}]}
    """

  @Test func `an agreed offer is the headline of the offers and of the brief`() throws {
    let found = try answers(agreed)
    let composer = Composer(found)
    let headline =
      "“The plan” is agreed: all who decide have accepted. Still open: road."
    #expect(words(composer.brief()).contains(headline))
    #expect(words(composer.offerBrief).contains(headline))
    let said = words(composer.offerBrief)
    #expect(said.contains("It is agreed: it has been accepted by all who decide, Ada and Ben."))
    #expect(said.contains("Ben has accepted it (2031-02-01). Before that: rejected (2031-01-01)."))
    #expect(!said.contains("change"))
    let entry = try #require(OfferDocument(found).offers.first)
    #expect(entry.state == "agreed" && entry.answers.map(\.answer) == ["accepts", "accepts"])
    #expect(entry.earlier?.map(\.answer) == ["rejects"] && entry.forbidden == nil)
  }

  @Test func `what a party accepts or tables against its own line is said and warned of`() throws {
    // The line's exception stays open in the plan, and is ruled out by the other offer.
    let found = try answers(agreed + "\n" + rejected)
    #expect(
      found.compiled.forbiddenOffers == [
        ForbiddenOffer(offer: 1, party: "a", line: 0, isAccepted: false)
      ])
    #expect(found.compiled.warnings.map(\.code) == [.tablesForbidden])
    let said = words(Composer(found).offerBrief)
    #expect(said.contains("Beside that: one rejected."))
    #expect(
      said.contains("Ada has tabled it, though Ada’s line “only for good” (firm) forbids it."))
    #expect(said.contains("It is rejected by Ben."))
  }

  @Test func `an offer that was taken back is told, and no change of it is looked for`() throws {
    let found = try answers(
      """
        - {id: plan, title: The plan, by: [a], terms: {truce: long, road: both}, withdrawn: 2031-02-03, from: "s, 4"}
      """)
    let said = words(Composer(found).offerBrief)
    #expect(
      said.contains("Of the offers: one withdrawn.") && said.contains("withdrawn on 2031-02-03"))
    #expect(!said.contains("change") && !said.contains("Against it"))
    #expect(found.compiled.warnings.isEmpty)
  }

  /// The definition: a line of a supporter is crossed by every package that keeps to the terms.
  @Test func `a supporter's line forbids an offer where every way to fill it crosses the line`()
    throws
  {
    var count = 0
    for seed in Cases.random(short: 150, long: 1_500) {
      var text = RandomCaseText(seed: UInt64(seed))
      let written = text.text(variant: 0, secrets: false)
      guard let theCase = CaseReader.read(Array(written.utf8), for: .everyone).theCase else {
        continue
      }
      let compiled = CompiledCase(theCase)
      let terms = compiled.package(of: theCase.offers[0].terms)
      let fillings = packages(compiled.problem.optionCounts).filter { package in
        zip(terms, package).allSatisfy { $0 == nil || $0 == $1 }
      }
      let lines = compiled.lines.indices.filter { line in
        compiled.lines[line].by == "birch"
          && fillings.allSatisfy { compiled.problem.crossed(by: $0).contains(line) }
      }
      #expect(compiled.forbiddenOffers.map(\.line) == lines, "seed \(seed)")
      count += lines.count
    }
    #expect(count > 5)
  }

  private func packages(_ counts: [Int]) -> [[Int]] {
    counts.reduce([[]]) { known, count in known.flatMap { head in (0..<count).map { head + [$0] } }
    }
  }
}
