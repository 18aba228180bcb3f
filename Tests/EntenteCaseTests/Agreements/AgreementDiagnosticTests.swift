import EntenteCase
import Testing

@Suite struct AgreementDiagnosticTests {
  /// A sound agreement with parts replaced.
  private func agreement(
    head: String = "assumed: all figures",
    trial: String = "days: 60, next: {to: lasting, assured: {from: 0.3, to: 0.7}}",
    lasting: String = "days: open", more: String = "",
    obligation: String = "{id: O1, by: up, in: trial, to: let water through, detected: 0.5}",
    guarantee: String = "{id: G1, by: envoy, on: up, worth: 10}", claims: String = ""
  ) -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: press, page 1}
          - {id: D1, by: down, line: meter is joint, from: press, page 2}
          - {id: U3, by: up, half-life: {from: 90, to: 180}, from: caucus, page 1}
          - {id: D3, by: down, half-life: 90, from: press, page 1}
          - {id: U4, by: up, in: deal, worth a day: {trial: 2, lasting: {from: 3, to: 4}, no agreement: 0, breakdown: -1}, from: press, page 1}
          - {id: D4, by: down, in: deal, worth a day: {trial: 2, lasting: 4, no agreement: 0, breakdown: -1}, from: press, page 1}
          - {id: U5, by: up, breaking: O1, gains: {from: 5, to: 8}, from: press, page 1}
        \(claims)
        """,
      """
      agreements:
        - id: deal
          title: Two steps
          \(head)
          phases:
            trial: {\(trial)}
            lasting: {\(lasting)}
      \(more.isEmpty ? "" : "      \(more)")
          obligations: [\(obligation)]
          guarantees: [\(guarantee)]
      """)
  }

  @Test func `an agreement is read with all that its phases and parts say`() throws {
    let marked = agreement(
      trial: """
        name: the trial, days: {from: 50, to: 60}, exits: [{by: up, to: no agreement, price: 3}], \
        shocks: [{chance: 0.01, to: breakdown, because: a drought}], \
        next: {to: lasting, assured: 0.5, otherwise: trial, consent: [up, down]}
        """,
      obligation:
        "{id: O1, by: up, in: [trial, lasting], to: let water through, detected: {from: 0, to: 1}, lasting: open, note: N, from: press}",
      guarantee:
        "{id: G1, by: envoy, on: up, worth: 10, honoured: 0.8, in: trial, covers leaving: true}")
    marked.expectSound()
    let found = try #require(marked.read().theCase?.agreements.first)
    let trial = found.phases[0]
    #expect(trial.name == "the trial" && trial.days == Estimate(from: 50, to: 60))
    #expect(trial.exits == [.init(by: "up", to: .noAgreement, price: Estimate(3))])
    #expect(
      trial.shocks == [.init(chance: Estimate(0.01), to: .breakdown, because: "a drought")])
    #expect(
      trial.next
        == .init(
          to: .phase("lasting"), assured: Estimate(0.5), otherwise: .phase("trial"),
          consent: ["up", "down"]))
    #expect(found.phases[1].days == nil && found.phases[1].next == nil)
    let obligation = found.obligations[0]
    #expect(obligation.phases == ["trial", "lasting"] && obligation.lasting == nil)
    #expect(obligation.detected == Estimate(from: 0, to: 1) && obligation.from.count == 1)
    let guarantee = found.guarantees[0]
    #expect(guarantee.honoured == Estimate(0.8) && guarantee.phases == ["trial"])
    #expect(guarantee.coversLeaving && found.assumed == "all figures" && found.isPublic)
  }

  @Test func `claims about an agreement are read`() throws {
    let marked = agreement(
      claims: """
          - {id: D5, by: down, in: deal, worth a day: {breakdown of trial: -4}, worth at once: {lasting: 9, breakdown: -2}, from: press, page 1}
        """)
    marked.expectSound()
    let claims = try #require(marked.read().theCase).claims
    let kind = { (id: String) in claims.first { $0.id == id }?.kind }
    #expect(kind("U3") == .halfLife(Estimate(from: 90, to: 180)))
    #expect(
      kind("U5") == .breachGain(.init(obligation: "O1", once: Estimate(from: 5, to: 8))))
    #expect(
      kind("D5")
        == .agreementWorths(
          .init(
            agreement: "deal", daily: [.init(.breakdown(from: "trial"), Estimate(-4))],
            once: [
              .init(.phase("lasting"), Estimate(9)), .init(.breakdown(from: nil), Estimate(-2)),
            ])))
  }

  @Test(arguments: [
    "⟦trial⟧: {days: 60}", "⟦trial⟧: {days: {from: 1, to: 2}, exits: [{by: up, to: lasting}]}",
  ])
  func `a phase that leads nowhere is marked`(trial: String) {
    MarkedCase(
      replacing: """
        agreements:
          - {id: deal, title: T, assumed: all, phases: {\(trial), lasting: {days: open}}}
        """
    ).expectFirst(.error, .leadsNowhere)
  }

  @Test(arguments: [
    "days: ⟦0⟧, next: lasting", "days: ⟦-5⟧, next: lasting", "days: ⟦1.5⟧, next: lasting",
    "days: ⟦soon⟧, next: lasting", "days: {from: ⟦0⟧, to: 9}, next: lasting",
    "days: {from: 9, to: ⟦8⟧}, next: lasting", "days: ⟦1000001⟧, next: lasting",
    "days: 5, next: lasting, exits: [{by: up, to: lasting, price: ⟦-1⟧}]",
  ])
  func `lengths and prices that make no sense are marked`(trial: String) {
    agreement(trial: trial).expect(.error, .badNumber)
  }

  @Test(arguments: [
    "days: 9, next: {to: lasting, assured: ⟦1.1⟧}",
    "days: 9, next: {to: lasting, assured: {from: 0, to: ⟦7⟧}}",
    "days: 9, next: lasting, shocks: [{chance: ⟦-0.1⟧, to: breakdown}]",
    "days: 9, next: lasting, ⟦shocks⟧: [{chance: 0.6, to: breakdown}, {chance: 0.6, to: lasting}]",
  ])
  func `probabilities over one, alone or together, are marked`(trial: String) {
    agreement(trial: trial).expect(.error, .badProbability)
  }

  @Test(arguments: [
    ("days: 9, next: ⟦lastng⟧", "lasting"),
    ("days: 9, next: {to: lasting, otherwise: ⟦breakdwn⟧}", "breakdown"),
    ("days: 9, next: lasting, exits: [{by: up, to: ⟦no agrement⟧}]", "no agreement"),
  ])
  func `a phase that is not there is marked`(trial: String, meant: String) {
    agreement(trial: trial).expect(.error, .unknownPhase, suggestion: meant)
  }

  @Test(arguments: [
    ("{id: O1, by: up, in: ⟦trail⟧, to: act, detected: 1}", DiagnosticCode.unknownPhase),
    ("{id: O1, by: up, in: ⟦[]⟧, to: act, detected: 1}", .emptyList),
    ("{id: O1, by: up, in: [trial, ⟦trial⟧], to: act, detected: 1}", .repeatedItem),
    ("{id: O1, by: up, in: trial, to: act, detected: ⟦2⟧}", .badProbability),
    ("{id: O1, by: up, in: trial, to: act, detected: 1, lasting: ⟦0⟧}", .badNumber),
    ("{id: ⟦O1⟧, by: up, in: trial, to: act}", .missingKey),
    ("{id: O1, by: up, in: trial, to: act, detected: 1, ⟦secret⟧: 1}", .unknownKey),
    ("{⟦by⟧: up, in: trial, to: act, detected: 1}", .missingKey),
  ])
  func `mistakes in an obligation are marked`(obligation: String, code: DiagnosticCode) {
    let marked = agreement(obligation: obligation)
    let found = marked.read().diagnostics.first { $0.code == code }
    #expect(found?.span.line == marked.spans[0].line, "\(marked.read().diagnostics)")
    #expect(found?.span.column == marked.spans[0].column && found?.severity == .error)
  }

  @Test(arguments: [
    ("{id: G1, by: ⟦envoi⟧, on: up, worth: 10}", DiagnosticCode.unknownParty),
    ("{id: G1, by: ⟦press⟧, on: up, worth: 10}", .wrongOwner),
    ("{id: G1, by: envoy, on: ⟦envoy⟧, worth: 10}", .wrongOwner),
    ("{id: G1, by: envoy, on: up, worth: ⟦-1⟧}", .badNumber),
    ("{id: G1, by: envoy, on: up, worth: 1, honoured: ⟦2⟧}", .badProbability),
    ("{id: ⟦U1⟧, by: envoy, on: up, worth: 1}", .duplicateID),
  ])
  func `mistakes in a guarantee are marked`(guarantee: String, code: DiagnosticCode) {
    agreement(guarantee: guarantee).expect(.error, code)
  }

  @Test(arguments: [
    ("in: ⟦dael⟧, worth a day: {trial: 1}", DiagnosticCode.unknownAgreement),
    ("in: deal, worth a day: {⟦trail⟧: 1}", .unknownPhase),
    ("in: deal, worth a day: {breakdown of trial: ⟦many⟧}", .badNumber),
    ("in: deal, worth a day: {⟦lasting⟧: 1}", .repeatedItem),
    ("half-life: ⟦3⟧", .repeatedItem), ("half-life: ⟦0⟧", .badNumber),
    ("breaking: ⟦O2⟧, gains: 1", .unknownObligation), ("breaking: ⟦O1⟧, gains: 1", .wrongOwner),
    ("line: release is none, ⟦in⟧: deal", .misplacedKey),
    ("line: release is none, ⟦gains⟧: 3", .misplacedKey),
  ])
  func `mistakes in claims about an agreement are marked`(claim: String, code: DiagnosticCode) {
    let text = "  - {id: D5, by: down, \(claim), from: press, page 1}"
    let first = agreement(claims: text).read().diagnostics.first
    #expect(first?.code == code && first?.severity == .error, "\(claim): \(first as Any)")
    #expect(first?.span == agreement(claims: text).spans.first, "\(claim)")
  }

  @Test(arguments: [
    ("title: T, phases: {a: {days: open}}", DiagnosticCode.missingSource),
    ("title: T, assumed: all", .missingKey), ("title: T, assumed: all, phases: {}", .emptyList),
    ("title: T, assumed: all, phases: {breakdown: {days: open}}", .badID),
    ("title: T, assumed: all, phases: {a: {days: open, next: a}}", .conflictingKeys),
    ("title: T, assumed: all, phases: {a: {days: open}}, offer: none-such", .unknownOffer),
    ("title: T, from: caucus, public: true, phases: {a: {days: open}}", .publicSecret),
    ("title: T, assumed: all, phases: [{days: 4}]", .missingKey),
    ("title: T, assumed: all, phases: {a: 60}", .wrongType),
  ])
  func `mistakes in an agreement as a whole are told`(keys: String, code: DiagnosticCode) {
    let marked = MarkedCase(replacing: "agreements: [{id: deal, \(keys)}]")
    #expect(marked.read().diagnostics.first?.code == code, "\(marked.read().diagnostics)")
    #expect(marked.read().theCase == nil)
    #expect(marked.read().diagnostics.first?.span.line == 13)
  }

  @Test func `a gain that comes when the breach is over is marked`() {
    let text = { (lasting: String, id: String) in
      MarkedCase(
        replacing: """
          claims:
            - {id: U1, by: up, line: release is none, from: [press, caucus]}
            - {id: D1, by: down, line: meter is joint, from: press, page 2}
            - {id: \(id), by: up, breaking: O1, gains: 3, after: 5, from: press, page 3}
          """,
        """
        agreements:
          - id: deal
            title: T
            assumed: all
            phases: {a: {days: open}}
            obligations: [{id: O1, by: up, in: a, to: act, detected: 1, lasting: \(lasting)}]
        """)
    }
    let found = text("5", "⟦U9⟧").read().diagnostics.first { $0.severity == .error }
    #expect(found?.code == .badNumber && found?.span == text("5", "⟦U9⟧").spans.first)
    #expect(text("6", "U9").read().theCase != nil && text("open", "U9").read().theCase != nil)
  }

  @Test func `a phase to which nothing leads is marked`() {
    agreement(trial: "days: 9, next: breakdown").expectNever("lasting")
  }

  @Test func `a party whose figures are missing is named with what is missing`() {
    let bare = MarkedCase(
      replacing: "agreements: [{id: ⟦deal⟧, title: T, assumed: all, phases: {a: {days: open}}}]")
    let reading = bare.read()
    #expect(reading.diagnostics.map(\.code) == [.missingFigure, .missingFigure])
    #expect(reading.diagnostics.allSatisfy { $0.span == bare.spans[0] })
    #expect(
      reading.diagnostics[0].notes == [
        "missing: worth a day of a", "missing: worth a day of no agreement",
        "missing: worth a day of breakdown", "missing: half-life",
      ])
    #expect(bare.read(for: .everyone).diagnostics.isEmpty)
  }

  @Test func `agreements and guarantees told in confidence are hidden from others`() throws {
    let marked = agreement(guarantee: "{id: G1, by: envoy, on: up, worth: 10, from: caucus}")
    for (reader, count) in [(Reader.everyone, 0), (.party("down"), 0), (.party("up"), 1)] {
      let found = try #require(marked.read(for: reader).theCase)
      #expect(found.agreements[0].guarantees.count == count)
      #expect(found.claims.contains { $0.id == "U3" } == (count == 1))
    }
    let hidden = agreement(head: "from: caucus")
    let seen = try #require(hidden.read(for: .party("down")).theCase)
    #expect(seen.agreements.isEmpty && !seen.claims.contains { $0.id == "D4" })
    #expect(hidden.read(for: .party("down")).diagnostics.isEmpty)
  }
}

extension MarkedCase {
  fileprivate func expectNever(_ phase: String) {
    let codes = read().diagnostics.map(\.code)
    #expect(codes == [.neverReached], "\(read().diagnostics)")
    #expect(read().diagnostics.first?.message.contains("'\(phase)'") == true)
  }
}
