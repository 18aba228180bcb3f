import EntenteCase
import Testing

@Suite struct ClaimDiagnosticTests {
  private func claims(_ more: String) -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: press, page 1}
          - {id: D1, by: down, line: meter is joint, from: caucus, page 2}
          - {id: D2, by: down, line: release is half, firmness: soft, from: press, page 2}
        \(more)
        """)
  }

  @Test func `a claim says exactly one thing`() {
    claims("  - {id: ⟦U2⟧, by: up, from: press, page 1}").expect(.error, .claimKind)
    claims("  - {id: U2, by: up, line: meter is up, ⟦fact⟧: F, from: press, page 1}")
      .expect(.error, .claimKind)
    MarkedCase(
      replacing: "rules: [{id: R, ⟦must⟧: meter is up, if: meter is up, then: meter is up}]"
    )
    .expect(.error, .claimKind)
  }

  @Test(arguments: [
    "line: meter is up, ⟦if⟧: meter is joint", "fact: F, ⟦unless⟧: meter is up",
    "line: meter is up, ⟦despite⟧: [U1]", "line: meter is up, ⟦about⟧: [meter]",
    "line: meter is up, ⟦reservation⟧: 1", "wants: [meter is up], ⟦ceiling⟧: 1",
    "priorities: [meter], ⟦discount⟧: 1",
    "prefers: [meter is up], ⟦interactions⟧: [{when: meter is up, worth: 1}]",
  ])
  func `a key of another kind of claim is marked`(statement: String) {
    claims("  - {id: U2, by: up, \(statement), from: press, page 1}").expect(.error, .misplacedKey)
  }

  @Test(arguments: [
    ("nothing bellow: 5", "nothing below"), ("nothing-below: 5", "nothing below"),
    ("Nothing Below: 5", "nothing below"), ("numbrs: {}", "numbers"), ("wnats: []", "wants"),
    ("acepts: meter is up", "accepts"),
  ])
  func `a misspelt key of a claim is marked, with the one that was meant`(
    written: String, meant: String
  ) {
    let reading = claims("  - {id: U2, by: up, \(written), from: press, page 1}").read()
    let found = reading.diagnostics.filter { $0.code == .unknownKey }
    #expect(found.map(\.suggestion) == [meant])
  }

  @Test func `a line on worth without known numbers draws a warning, for whomever`() {
    let marked = claims("  - {id: U2, by: up, nothing below: ⟦5⟧, from: press, page 1}")
    marked.expect(.warning, .noNumbers)
    let everyone = marked.read(for: .everyone)
    #expect(everyone.theCase != nil)
    #expect(everyone.diagnostics.filter { $0.code == .noNumbers }.map(\.notes) == [[]])
  }

  @Test func `an offer of which the reader may know no excused line stays, and excuses none`()
    throws
  {
    let marked = claims(
      """
        - {id: U2, by: up, line: meter is up, from: caucus, page 1}
        - {id: U3, by: up, accepts: release is half, if: meter is joint, despite: [U2], from: press, page 1}
      """)
    let whole = try #require(marked.read().theCase)
    #expect(ConditionalOffers(whole).excuses(line: whole.claims[3]).map(\.id) == ["U3"])
    let seen = try #require(marked.read(for: .everyone).theCase)
    #expect(seen.claims.map(\.id).contains("U3"))
    #expect(seen.claims.allSatisfy { ConditionalOffers(seen).excuses(line: $0).isEmpty })
    let again = CaseReader.read(Array(try CaseExport(seen).json().utf8))
    #expect(!again.diagnostics.contains { $0.severity == .error }, "\(again.diagnostics)")
    #expect(again.theCase?.claims.map(\.kind) == seen.claims.map(\.kind))
  }

  @Test func `a preference names one option`() {
    claims(
      "  - {id: U2, by: up, prefers: [release is none, ⟦release is not none⟧], from: press, page 1}"
    )
    .expect(.error, .notAChoice)
    claims(
      "  - {id: U2, by: up, prefers: [release is none, '⟦not meter is up⟧'], from: press, page 1}"
    )
    .expect(.error, .notAChoice)
  }

  @Test func `what stands in a list twice is marked`() {
    claims("  - {id: U2, by: up, priorities: [release, [meter, ⟦release⟧]], from: press, page 1}")
      .expect(.error, .repeatedItem)
    claims("  - {id: U2, by: up, prefers: [meter is up, ⟦meter is up⟧], from: press, page 1}")
      .expect(.error, .repeatedItem)
    MarkedCase(replacing: "together: [{id: G, claims: [U1, D1, ⟦U1⟧]}]").expect(
      .error, .repeatedItem)
    MarkedCase(
      replacing: """
        offers:
          - id: O
            title: T
            by: up
            terms: {meter: up}
            responses: [{party: up, answer: accepts}, {party: ⟦up⟧, answer: rejects}]
        """
    ).expect(.error, .repeatedItem)
  }

  @Test(arguments: [
    "issues: {release: {asks: Q, ⟦options⟧: []}, meter: {asks: Q, options: [up]}}\nclaims: []",
    "⟦issues⟧: {}\nclaims: []", "⟦issues⟧:\nclaims: []",
  ])
  func `an empty list that needs an entry is marked`(section: String) {
    let marked = MarkedCase(replacing: section, "sources: {}")
    let errors = marked.read().diagnostics.filter { $0.severity == .error && $0.code == .emptyList }
    #expect(errors.map(\.span) == marked.spans)
  }

  @Test(arguments: ["priorities: ⟦[]⟧", "⟦wants⟧: ", "prefers: [⟦[]⟧]", "⟦numbers⟧: {}"])
  func `a preference without content is marked`(statement: String) {
    claims("  - id: U2\n    by: up\n    \(statement)\n    from: press, page 1")
      .expect(.error, .emptyList)
  }

  @Test(arguments: ["⟦terms⟧: {}", "⟦terms⟧:", "date: 2031-01-01"])
  func `an offer without terms is marked`(terms: String) {
    let id = terms.contains("⟦") ? "O" : "⟦O⟧"
    MarkedCase(replacing: "offers:\n  - id: \(id)\n    title: T\n    by: up\n    \(terms)")
      .expect(.error, .noTerms)
  }

  @Test(arguments: [("⟦acepts⟧", "accepts"), ("⟦perhaps⟧", nil)])
  func `a bad answer is marked`(answer: String, meant: String?) {
    MarkedCase(
      replacing: """
        offers:
          - {id: O, title: T, by: up, terms: {meter: up}, responses: [{party: up, answer: \(answer)}]}
        """
    ).expect(.error, .badAnswer, suggestion: meant)
  }

  @Test func `a public statement from a confidential source is marked`() {
    claims("  - {id: U2, by: up, line: meter is up, public: ⟦true⟧, from: [caucus]}")
      .expectFirst(.error, .publicSecret)
    MarkedCase(
      replacing:
        "offers: [{id: O, title: T, by: up, terms: {meter: up}, public: ⟦true⟧, from: caucus, page 1}]"
    ).expect(.error, .publicSecret)
  }

  @Test(arguments: ["", ", ⟦from⟧: ", ", ⟦from⟧: []"])
  func `a claim without a source is marked`(from: String) {
    let id = from.isEmpty ? "⟦U2⟧" : "U2"
    claims("  - {id: \(id), by: up, line: meter is up\(from)}").expect(.error, .missingSource)
  }

  @Test func `a claim without a place in its source draws a warning`() {
    claims("  - {id: U2, by: up, line: meter is up, from: ⟦press⟧}").expect(.warning, .noLocator)
    claims("  - {id: U2, by: up, line: meter is up, from: '⟦press⟧'}").expect(.warning, .noLocator)
  }
}
