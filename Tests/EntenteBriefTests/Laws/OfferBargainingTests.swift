import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// How an offer on the table stands by the parties' own points.
@Suite struct OfferBargainingTests {
  /// The first cares most for release, the second for meter; gauge is a straight fight.
  private func findings(_ offers: String, claims: String = "") throws -> Answers {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: {none: nothing, half: half}}
        meter: {asks: Who reads?, options: {own: one, joint: both}}
        gauge: {asks: Who pays?, options: {first: one, second: the other}}
      seeks: anything
      claims:
        - {id: A1, by: up, numbers: {release: {weight: 60, values: {none: 1}}, meter: {weight: 20, values: {own: 1}}, gauge: {weight: 20, values: {second: 1}}}, from: press, page 1}
        - {id: B1, by: down, numbers: {release: {weight: 20, values: {half: 1}}, meter: {weight: 60, values: {joint: 1}}, gauge: {weight: 20, values: {first: 1}}}, from: press, page 1}
      \(claims)
      offers:
      \(offers)
      """
    return Answers(try WorkedCases.read(text), for: .mediator)
  }

  private func text(_ findings: Answers) -> String {
    TextRenderer(width: 80, color: false).render(Composer(findings).offerBrief)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let bad =
    "  - {id: plan, title: The plan, by: [up], terms: {release: half, meter: own, gauge: first}, from: press, page 2}"

  @Test func `an offer that can be bettered is said to be, with who gains what and what to trade`()
    throws
  {
    let findings = try findings(Self.bad)
    let found = try #require(findings.offerBargaining[0])
    #expect(found.standing.isEfficient == false)
    let trades = try #require(found.trades)
    #expect(trades.count == 1 && trades[0].trade.gains == [40, 40] && trades[0].parties == [0, 1])
    let text = text(findings)
    #expect(text.contains("it is worth 20 to Upstream and 40 to Downstream."))
    #expect(
      text.contains(
        "It is not efficient: two efficient packages are better for some party and worse for none, "
          + "all of them better for both parties."))
    #expect(
      text.contains(
        "with meter changed to “both” and release changed to “nothing”: Upstream gains 40, "
          + "Downstream gains 40."))
    #expect(text.contains("Trades that make both parties better off, of two changes neither of"))
  }

  @Test func `an efficient offer is said to be, and nothing is traded`() throws {
    let findings = try findings(
      "  - {id: plan, title: The plan, by: [up], terms: {release: none, meter: joint, gauge: first}, from: press, page 2}"
    )
    let found = try #require(findings.offerBargaining[0])
    #expect(
      found.standing.isEfficient == true && found.nearest == nil && found.trades?.isEmpty == true)
    let text = text(findings)
    #expect(
      text.contains("It is efficient: no package is better for one party and worse for none."))
    #expect(!text.contains("Trades that make"))
  }

  @Test func `an offer that leaves issues open is filled, and that is said`() throws {
    let findings = try findings(
      "  - {id: plan, title: The plan, by: [up], terms: {release: none}, from: press, page 2}")
    let found = try #require(findings.offerBargaining[0])
    #expect(found.open.map { findings.compiled.issues[$0].id } == ["gauge", "meter"])
    // Products of gains: joint meters with the gauge paid by one 60 x 80, by the other 80 x 60.
    #expect(found.standing.isEfficient == true)
    #expect(
      findings.compiled.choices(of: found.package)
        == ["gauge": "first", "meter": "joint", "release": "none"])
    let text = text(findings)
    #expect(
      text.contains(
        "if what it leaves open is settled in the way with the largest product of gains (gauge: "
          + "one; meter: both)."))
    #expect(text.contains("So filled, it is efficient"))
  }

  @Test func `an offer that crosses a line is compared with packages that cross none`() throws {
    let findings = try findings(
      Self.bad, claims: "  - {id: B2, by: down, line: meter is joint, from: press, page 1}")
    let found = try #require(findings.offerBargaining[0])
    #expect(!found.standing.isFeasible)
    #expect(text(findings).contains("efficient packages that cross no line are better for some"))
  }

  @Test func `an offer that no filling makes an agreement is left to the rules`() throws {
    let findings = try findings(
      "  - {id: plan, title: The plan, by: [up], terms: {release: none}, from: press, page 2}\n"
        + "rules: [{id: R1, must: release is half}]")
    #expect(findings.offerBargaining.count == 1 && findings.offerBargaining[0] == nil)
  }

  @Test func `where a party states no numbers nothing is said`() throws {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let findings = Answers(theCase, for: .mediator)
    #expect(findings.offerBargaining.allSatisfy { $0 == nil })
    #expect(!text(findings).contains("efficient"))
  }

  @Test func `every sentence rests on the offer and on all numbers`() throws {
    let findings = try findings(Self.bad)
    let found = try #require(findings.offerBargaining[0])
    let words = OfferBargainingWords(found, of: "plan", Composer(findings).names)
    for sentence in words.sentences {
      #expect(sentence.restsOn == ["plan", "A1", "B1"])
    }
  }

  @Test func `the order of the parties changes no number of an offer`() throws {
    for name in WorkedCases.names {
      let theCase = try WorkedCases.read(named: name)
      var reversed = theCase
      reversed.parties.reverse()
      let documents = try [theCase, reversed].map {
        try DocumentText.of(OfferDocument(Answers($0, for: .mediator, samples: 1)))
      }
      #expect(documents[0] == documents[1])
    }
  }
}
