import EntenteCase
import Testing

@Suite struct KeyDiagnosticTests {
  @Test func `the sound case has no diagnostic for anybody`() {
    for reader in [Reader.mediator, .everyone, .party("up"), .party("down")] {
      #expect(MarkedCase(replacing: "title: Water").read(for: reader).diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    "title: A\n⟦tilte⟧: B",
    "parties: {up: {name: U, ⟦nmae⟧: x}, down: D}",
    "sources: {press: {title: T, ⟦publishr⟧: P}, caucus: {title: N}}",
    "seeks: {issue: release, in: [half], ⟦no⟧: 1}",
    "scale: {⟦frm⟧: 0.5}",
    "offers: [{id: O, title: T, by: up, terms: {release: half}, ⟦term⟧: x}]",
    "rules: [{id: R, must: release is half, ⟦becuase⟧: x}]",
    "normalised: false\n⟦lines⟧: []",
  ])
  func `an unknown key is marked`(section: String) {
    MarkedCase(replacing: section).expect(.error, .unknownKey)
  }

  @Test func `an unknown key gets the nearest key that may stand there`() {
    MarkedCase(replacing: "title: A\n⟦sumary⟧: B")
      .expect(.error, .unknownKey, suggestion: "summary")
  }

  @Test(arguments: [
    "⟦title⟧:", "sources: {⟦press⟧: {}, caucus: {title: N}}",
    "parties: {⟦up⟧: , down: D}", "parties: [{⟦name⟧: U}, {id: up, name: U}, {id: down, name: D}]",
    "rules: [{id: ⟦R⟧}]", "rules: [{id: ⟦R⟧, if: release is half}]",
    "rules: [{⟦must⟧: release is half}]", "rules: [{id: R, ⟦must⟧: }]",
    "together: [{id: ⟦G⟧}]", "seeks: {⟦op⟧: and}", "seeks: {⟦issue⟧: release}",
    "offers: [{id: ⟦O⟧, by: up, terms: {release: half}}]",
    "offers: [{id: ⟦O⟧, title: T, terms: {release: half}}]",
    """
    offers:
      - {id: O, title: T, by: up, terms: {release: half}, responses: [{⟦party⟧: up}]}
    """,
    """
    claims:
      - {id: U1, by: up, accepts: release is half, if: meter is joint, from: press, page 1}
      - {id: U2, by: up, ⟦accepts⟧: release is half, from: press, page 1}
      - {id: D1, by: down, priorities: [release], from: caucus, page 1}
    """,
    """
    claims:
      - {id: U1, by: up, fact: It rained., from: press, page 1, about: [release, meter]}
      - {id: D1, by: down, fact: It rained., from: caucus, page 1}
      - {id: ⟦F⟧, fact: It rained., from: press, page 1}
    """,
    """
    issues:
      release: {asks: Q, options: [none, third, half]}
      ⟦meter⟧: {options: {up: one, joint: both}}
    """,
  ])
  func `a missing key is marked at what lacks it`(section: String) {
    MarkedCase(replacing: section).expect(.error, .missingKey)
  }

  @Test(arguments: [
    "⟦entente⟧:", "entente: ⟦2⟧", "entente: \"⟦one⟧\"",
  ])
  func `the version must be one that is known`(section: String) {
    MarkedCase(replacing: section).expect(.error, .unknownVersion)
  }

  @Test(arguments: [
    "title: ⟦[a, b]⟧", "title: ⟦{a: b}⟧", "parties: ⟦text⟧", "claims: ⟦text⟧\nas-of: 2031-01-01",
    "rules: ⟦{a: b}⟧", "mediators: [⟦envoy⟧]", "status-quo: ⟦text⟧", "seeks: ⟦[a]⟧",
    "scale: ⟦firm⟧", "rules: [⟦text⟧]", "together: [⟦text⟧]", "offers: [⟦text⟧]",
    "seeks: {op: ⟦xor⟧, of: []}", "seeks: {op: not, of: ⟦[]⟧}",
    "normalised: ⟦yes⟧", "sources: {press: ⟦The Courier⟧, caucus: {title: N}}",
    "sources: {press: {title: P}, caucus: {title: N, ⟦confidential⟧: }}",
    "offers: [{id: O, title: T, by: up, terms: {release: half}, responses: [⟦no⟧]}]",
    "offers: [{id: O, title: T, by: up, terms: {release: half}, public: ⟦perhaps⟧}]",
  ])
  func `a value of the wrong kind is marked`(section: String) {
    let marked = MarkedCase(replacing: section)
    let diagnostics = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(diagnostics.first?.code == .wrongType, "\(diagnostics)")
    #expect(diagnostics.first?.span == marked.spans.first, "\(diagnostics)")
    #expect(diagnostics.count == 1 || section.hasPrefix("claims"), "\(diagnostics)")
  }

  @Test func `all repeated keys are found at once, each with its first place`() {
    let marked = MarkedCase(
      replacing: "title: A\n⟦title⟧: B\n⟦title⟧: C",
      "parties: {up: {name: U, note: n, ⟦note⟧: n, ⟦name⟧: V}, down: D, ⟦down⟧: E}")
    marked.expect(.error, .duplicateKey)
    #expect(
      marked.read().diagnostics.map(\.notes) == [
        ["the first is in line 2, column 1"], ["the first is in line 2, column 1"],
        ["the first is in line 6, column 25"], ["the first is in line 6, column 16"],
        ["the first is in line 6, column 53"],
      ])
  }

  @Test(arguments: [
    "title: ⟦!!binary aGk=⟧", "parties: {up: U, down: D, ⟦<<⟧: {a: b}}",
    "summary: a\n---\ntitle: b",
  ])
  func `tags, merge keys and second documents are refused`(section: String) {
    let marked = MarkedCase(replacing: section)
    let diagnostics = marked.read().diagnostics
    #expect(diagnostics.map(\.code) == [.yamlFeature], "\(diagnostics)")
    if let span = marked.spans.first {
      #expect(diagnostics[0].span.line == span.line)
    }
  }

  @Test func `a key that is a list is marked`() {
    MarkedCase(replacing: "title: A\n? ⟦[a, b]⟧\n: c").expect(.error, .wrongType)
  }
}
