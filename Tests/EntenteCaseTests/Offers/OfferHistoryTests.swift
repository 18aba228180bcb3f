import EntenteCase
import Testing

@Suite struct OfferHistoryTests {
  private func read(_ offers: String, for reader: Reader = .mediator) -> CaseReading {
    let text = """
      entente: 1
      title: Two offers
      sources: {s: {title: A report}, c: {title: Notes, confidential: a}}
      parties: {a: Ada, b: Ben, d: Dora}
      mediators: {envoy: Envoy}
      issues:
        truce: {asks: How long?, options: [short, long]}
        road: {asks: Whose road?, options: [single, both], binds: [a, b]}
      claims:
        - {id: A1, by: a, fact: It rained., from: ["s, 1", "c, 1"]}
        - {id: A2, by: a, fact: It rained., from: "s, 1"}
        - {id: B1, by: b, fact: It rained., from: "s, 1"}
        - {id: D1, by: d, fact: It rained., from: "s, 1"}
      offers:
      \(offers)
      """
    return CaseReader.read(Array(text.utf8), for: reader)
  }

  private func offer(_ id: String, _ more: String, _ responses: [String] = []) -> String {
    (["  - id: \(id)", "    title: The \(id)", "    from: \"s, 2\"", "    \(more)"]
      + (responses.isEmpty ? [] : ["    responses:"]) + responses.map { "      - {\($0)}" })
      .joined(separator: "\n")
  }

  private func state(_ offers: String...) throws -> OfferState {
    let reading = read(offers.joined(separator: "\n"))
    let theCase = try #require(reading.theCase, "\(reading.diagnostics.map(\.message))")
    return theCase.state(of: theCase.offers[0])
  }

  private let byEnvoy = "by: [envoy]\n    terms: {truce: long}"
  private let onRoad = "by: [a]\n    terms: {road: both}"

  @Test func `an offer that all who decide have accepted is agreed`() throws {
    let two = ["party: a, answer: accepts", "party: b, answer: accepts"]
    #expect(try state(offer("plan", byEnvoy, two)) == .onTheTable)
    #expect(try state(offer("plan", byEnvoy, two + ["party: d, answer: accepts"])) == .agreed)
    #expect(
      try state(offer("plan", byEnvoy, two + ["party: d, answer: accepts with changes"]))
        == .onTheTable)
    #expect(
      try state(offer("plan", byEnvoy, two + ["party: d, answer: rejects"])) == .rejected(by: ["d"])
    )
  }

  @Test func `who made an offer stands by it, and who does not decide is not asked`() throws {
    #expect(try state(offer("plan", onRoad)) == .onTheTable)
    #expect(try state(offer("plan", onRoad, ["party: b, answer: accepts"])) == .agreed)
    #expect(try state(offer("plan", onRoad, ["party: d, answer: rejects"])) == .onTheTable)
    let regret = ["party: b, answer: accepts", "party: a, answer: rejects"]
    #expect(try state(offer("plan", onRoad, regret)) == .rejected(by: ["a"]))
  }

  @Test func `of several answers the latest counts, in whatever order they stand`() throws {
    let answers = [
      "party: b, answer: accepts, date: 2031-03-01", "party: b, answer: rejects, date: 2031-01-01",
      "party: b, answer: undecided, date: 2031-02-01",
    ]
    for rotation in 0..<3 {
      let turned = Array(answers[rotation...] + answers[..<rotation])
      #expect(try state(offer("plan", onRoad, turned)) == .agreed)
      let written = try #require(read(offer("plan", onRoad, turned)).theCase).offers[0]
      #expect(written.answers.map(\.answer) == [.accepts])
      #expect(written.earlierAnswers(of: "b").map(\.answer) == [.rejects, .undecided])
    }
  }

  @Test func `answers whose order is not known are a mistake`() {
    for day in [", date: 2031-01-01", ""] {
      let answers = [
        "party: b, answer: accepts, date: 2031-01-01", "party: b, answer: rejects\(day)",
      ]
      let reading = read(offer("plan", onRoad, answers))
      #expect(reading.diagnostics.map(\.code) == [.repeatedItem])
    }
  }

  @Test func `an offer is withdrawn, or another stands in its place`() throws {
    let all = ["party: b, answer: accepts"]
    #expect(
      try state(offer("plan", onRoad + "\n    withdrawn: 2031-04-01", all))
        == .withdrawn("2031-04-01"))
    #expect(
      try state(offer("plan", onRoad, all), offer("next", onRoad + "\n    supersedes: plan"))
        == .superseded(by: "next"))
    #expect(
      try state(offer("plan", onRoad), offer("next", onRoad + "\n    supersedes: [plan]"))
        == .superseded(by: "next"))
  }

  @Test func `what is said to be superseded must be an offer, and no circle`() {
    let codes = { (text: String) in read(text).diagnostics.map(\.code) }
    #expect(codes(offer("plan", onRoad + "\n    supersedes: plan")) == [.supersedesItself])
    #expect(codes(offer("plan", onRoad + "\n    supersedes: plam")) == [.unknownOffer])
    let circle = [
      offer("plan", onRoad + "\n    supersedes: next"),
      offer("next", onRoad + "\n    supersedes: plan"),
    ]
    #expect(Set(codes(circle.joined(separator: "\n"))) == [.supersedesItself])
  }

  @Test func `an offer that a reader may not know supersedes nothing for that reader`() throws {
    let secret =
      "  - {id: next, title: The next, by: [a], terms: {road: single}, supersedes: plan, from: \"c, 1\"}"
    let text = offer("plan", onRoad) + "\n" + secret
    for (reader, isKnown) in [(Reader.mediator, true), (.party("b"), false)] {
      let theCase = try #require(read(text, for: reader).theCase)
      #expect(theCase.offers[0].supersededBy == (isKnown ? "next" : nil))
    }
    let open =
      "  - {id: next, title: The next, by: [a], terms: {road: single}, supersedes: old, from: \"s, 1\"}"
    let old = "  - {id: old, title: The old, by: [a], terms: {road: single}, from: \"c, 1\"}"
    let theCase = try #require(read(old + "\n" + open, for: .party("b")).theCase)
    #expect(theCase.offers.map(\.supersedes) == [[]])
  }

  @Test func `an answer before the offer's day is warned of where it stands`() {
    let text = offer(
      "plan", onRoad + "\n    date: 2031-01-05",
      [
        "party: b, answer: accepts, date: 2031-01-02",
        "party: d, answer: accepts, date: 2031-01-05",
      ])
    let found = read(text).diagnostics.filter { $0.code != .unmentionedIssue }
    #expect(found.map(\.code) == [.beforeOffer])
    #expect(
      found.first?.message == "'b' answered on 2031-01-02, before the offer was made on 2031-01-05")
    let early = offer("plan", onRoad + "\n    date: 2031-01-05\n    withdrawn: 2031-01-01")
    #expect(read(early).diagnostics.map(\.code).contains(.beforeOffer))
  }

  @Test func `what is written of an offer is read again`() throws {
    let text = [
      offer(
        "plan", onRoad + "\n    withdrawn: 2031-04-01",
        [
          "party: b, answer: rejects, date: 2031-01-01",
          "party: b, answer: accepts, date: 2031-02-01",
        ]), offer("next", onRoad + "\n    supersedes: [plan]"),
    ].joined(separator: "\n")
    let theCase = try #require(read(text).theCase)
    for written in [CaseWriter.text(theCase), try CaseExport(theCase).json()] {
      let again = try #require(CaseReader.read(Array(written.utf8)).theCase)
      #expect(again.offers.map(\.withdrawn) == theCase.offers.map(\.withdrawn))
      #expect(again.offers.map(\.supersedes) == theCase.offers.map(\.supersedes))
      #expect(again.offers.map(\.supersededBy) == theCase.offers.map(\.supersededBy))
      #expect(
        again.offers[0].responses.map(\.date) == theCase.offers[0].responses.map(\.date))
    }
  }
}
