import Testing

@testable import EntenteCase

@Suite struct ClaimFormTests {
  @Test func `no key of claims is declared twice, and every kind has its own`() {
    #expect(Set(ClaimForm.keys).count == ClaimForm.keys.count)
    #expect(Set(ClaimForm.inOrderOfCompanions) == Set(ClaimKind.allCases))
    #expect(ClaimForm.inOrderOfCompanions.count == ClaimKind.allCases.count)
    for kind in ClaimKind.allCases { #expect(kind.form.key == kind.rawValue) }
  }

  /// A claim is written with all that its form requires, and with no key that the form lacks.
  @Test func `a claim is read alone as it was written alone, whatever its kind`() throws {
    var random = SplitMix64(seed: 12)
    var kinds: Set<ClaimKind> = []
    for _ in 0..<400 {
      let theCase = RandomCase.make(using: &random)
      for claim in theCase.claims {
        var others = theCase
        others.claims.removeAll { $0.id == claim.id }
        let text = CaseWriter.text(claim, in: theCase)
        let reading = CaseReader.readClaim(Array(text.utf8), in: others)
        let back = try #require(reading.claim, "\(reading.diagnostics)\n\(text)")
        #expect(CaseWriter.text(back, in: theCase) == text)
        #expect(back.kind == claim.kind && back.firmness == claim.firmness)
        #expect(back.isPublic == claim.isPublic && back.date == claim.date)
        #expect(back.lang == claim.lang)
        #expect(back.from.map(\.source) == claim.from.map(\.source))
        kinds.insert(claim.kind.kind)
      }
    }
    #expect(
      ClaimKind.allCases.filter { !kinds.contains($0) } == [], "kinds that no random case has")
  }

  @Test func `a normalised claim has every key of its form but those that it folds or lacks`() {
    let writer = FormWriter(Case(title: ""), isNormalised: true)
    var claim = Claim(
      id: "U1", by: "up", kind: .breachGain(.init(obligation: "O1")), says: "S", date: "2031-04-02",
      note: "N", assumed: "A")
    claim.lang = "ar"
    claim.firmnessAssumed = "F"
    let fields = ClaimForm.head + ClaimKind.breaking.form.fields + ClaimForm.common
    let written = fields.filter { $0.write(claim, writer) != nil }.map(\.key)
    #expect(written == fields.map(\.key).filter { $0 != "firmness" })
  }

  @Test func `mistakes in a claim read alone are told with their places`() {
    let theCase = Case(
      title: "Water", sources: [Source(id: "press", title: "The Courier")],
      parties: [Actor(id: "up", name: "Upstream")],
      issues: [
        Issue(
          id: "release", asks: "How much?",
          options: [Option(id: "none", label: "none"), Option(id: "half", label: "half")])
      ],
      claims: [Claim(id: "U1", by: "up", kind: .fact("F", about: []))])
    let found = CaseReader.readClaim(
      Array(
        """
        id: U1
        by: down
        line: release is haf
        about: release
        date: 2031-4-2
        lang: arabic
        from: press, page 1
        hidden: 1
        """.utf8), in: theCase)
    #expect(found.claim == nil)
    let said = found.diagnostics.map { "\($0.span.line):\($0.span.column) \($0.code)" }
    #expect(
      said == [
        "1:5 duplicateID", "2:5 unknownParty", "3:18 unknownOption", "4:1 misplacedKey",
        "5:7 badDate", "6:7 badLanguage", "8:1 unknownKey",
      ])
    let list = CaseReader.readClaim(Array("- a".utf8), in: theCase)
    #expect(list.diagnostics.map(\.code) == [.wrongType])
  }

  @Test func `a tag by which no language is known draws a warning and is kept`() {
    for tag in ["zz", "zz-Latn", "und"] {
      let marked = MarkedCase(
        replacing: """
          claims:
            - {id: U1, by: up, line: release is none, lang: ⟦\(tag)⟧, from: press, page 1}
            - {id: D1, by: down, line: meter is joint, lang: ar, from: press, page 2}
            - {id: U2, by: up, priorities: [release, meter], lang: AR-eg, from: caucus, page 1}
          """)
      marked.expect(.warning, .unknownLanguage)
      #expect(marked.read().theCase?.claims.map(\.lang) == [tag, "ar", "AR-eg"])
    }
  }

  @Test(arguments: [
    ("ar", true), ("zh-Hant", true), ("en-GB", true), ("arabic", false), ("a", false),
    ("en_GB", false), ("-", false), ("en-", false), ("12", false),
  ])
  func `a language is its tag`(tag: String, isRight: Bool) {
    let theCase = Case(
      title: "Water", sources: [Source(id: "press", title: "The Courier")],
      parties: [Actor(id: "up", name: "Upstream")])
    let text = "{id: U1, by: up, fact: F, lang: '\(tag)', from: 'press, page 1'}"
    let found = CaseReader.readClaim(Array(text.utf8), in: theCase)
    #expect(found.claim?.lang == (isRight ? tag : nil))
    #expect(found.diagnostics.map(\.code) == (isRight ? [] : [.badLanguage]))
  }
}
