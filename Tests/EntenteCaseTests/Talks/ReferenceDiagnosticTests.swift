import EntenteCase
import Testing

@Suite struct ReferenceDiagnosticTests {
  private static let claims = """
    claims:
      - {id: U1, by: up, line: release is none, from: press, page 1}
      - {id: D1, by: down, line: meter is joint, from: caucus, page 2}

    """

  @Test(arguments: [
    "sources: {press: {title: P}, caucus: {title: N, confidential: ⟦upp⟧}}",
    """
    issues:
      release: {asks: Q, options: [none, third, half]}
      meter: {asks: Q, options: [up, joint], moved by: ⟦upp⟧}
    """,
    claims + "  - {id: U2, by: ⟦upp⟧, priorities: [release, meter], from: press, page 1}",
    claims + "  - {id: U2, by: ⟦upp⟧, fact: It rained., from: press, page 1}",
    "offers: [{id: O, title: T, by: [down, ⟦upp⟧], terms: {release: half}}]",
    """
    offers:
      - id: O
        title: T
        by: [up]
        terms: {release: half}
        responses: [{party: ⟦upp⟧, answer: rejects}]
    """,
  ])
  func `an unknown party is marked`(section: String) {
    MarkedCase(replacing: section).expect(.error, .unknownParty, suggestion: "up")
  }

  @Test(arguments: [
    claims + "  - {id: U2, by: ⟦envoy⟧, priorities: [release, meter], from: press, page 1}",
    "mediators: {envoy: E}\nstakeholders: {farms: F}\nsources: {press: {title: T}, caucus: {title: N, confidential: ⟦envoy⟧}}",
    "offers: [{id: O, title: T, by: ⟦press⟧, terms: {release: half}}]",
    claims
      + "  - {id: U2, by: up, accepts: release is half, if: meter is joint, despite: [⟦D1⟧], from: press, page 3}",
  ])
  func `an owner who cannot say so is marked`(section: String) {
    let marked = MarkedCase(replacing: section)
    let errors = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(errors.first?.code == .wrongOwner || section.hasPrefix("mediators"), "\(errors)")
    if !section.hasPrefix("mediators") { #expect(errors.map(\.span) == marked.spans) }
  }

  @Test(arguments: [
    "⟦pres⟧", "⟦pres⟧, page 1", "'⟦pres⟧, page 1'", "[press, \"⟦pres⟧, page 1\"]",
    "{source: ⟦pres⟧, locator: page 1}", "[{source: press, locator: x}, {source: ⟦pres⟧}]",
    "' ⟦pres⟧ , page 1'",
  ])
  func `an unknown source is marked`(from: String) {
    let claim = "  - id: U2\n    by: up\n    priorities: [release, meter]\n    from: \(from)"
    MarkedCase(replacing: Self.claims + claim).expect(.error, .unknownSource, suggestion: "press")
  }

  @Test func `an unknown line is marked`() {
    MarkedCase(
      replacing: Self.claims
        + "  - {id: U2, by: up, accepts: release is half, if: meter is joint, despite: [U1, ⟦U3⟧], from: press, page 3}"
    ).expect(.error, .unknownClaim)
    MarkedCase(replacing: "together: [{id: G, claims: [U1, ⟦D9⟧]}]").expect(.error, .unknownClaim)
  }

  @Test(arguments: [
    ("status-quo: {⟦relase⟧: none}", DiagnosticCode.unknownIssue, "release"),
    ("status-quo: {release: ⟦hlaf⟧}", .unknownOption, "half"),
    ("offers: [{id: O, title: T, by: up, terms: {release: '⟦hlaf⟧'}}]", .unknownOption, "half"),
    ("seeks: release is ⟦hlaf⟧", .unknownOption, "half"),
    ("seeks: {issue: ⟦relase⟧, in: [half]}", .unknownIssue, "release"),
    ("seeks: {op: not, of: [{issue: release, in: [half, ⟦hlaf⟧]}]}", .unknownOption, "half"),
    (
      claims + "  - {id: U2, by: up, priorities: [[⟦relase⟧], meter], from: press, page 1}",
      .unknownIssue, "release"
    ),
    (
      claims + "  - {id: U2, by: up, fact: F, about: [⟦relase⟧], from: press, page 1}",
      .unknownIssue, "release"
    ),
    (
      claims + "  - {id: U2, by: up, numbers: {⟦relase⟧: {weight: 1}}, from: press, page 1}",
      .unknownIssue, "release"
    ),
    (
      claims + "  - {id: U2, by: up, prefers: [release is ⟦hlaf⟧], from: press, page 1}",
      .unknownOption, "half"
    ),
  ])
  func `an unknown issue or option is marked`(
    section: String, code: DiagnosticCode, meant: String
  ) {
    MarkedCase(replacing: section).expect(.error, code, suggestion: meant)
  }

  @Test func `all mistakes of one file are found, in its order`() {
    let marked = MarkedCase(
      replacing: "as-of: ⟦soon⟧", "status-quo: {⟦x⟧: y}", "seeks: release is ⟦whole⟧",
      "rules: [{id: R, must: meter is ⟦me⟧, from: ⟦nowhere⟧}]")
    #expect(
      marked.read().diagnostics.map(\.code) == [
        .badDate, .unknownIssue, .unknownOption, .unknownOption, .unknownSource,
      ])
    #expect(marked.read().diagnostics.map(\.span) == marked.spans)
  }
}
