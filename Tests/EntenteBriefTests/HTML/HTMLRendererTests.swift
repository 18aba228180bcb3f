import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntenteMessages
@testable import EntentePage

@Suite struct HTMLRendererTests {
  private let brief = SampleBrief.brief
  private let html: String
  private let page: ParsedMarkup

  init() throws {
    html = try HTMLRenderer().render(brief)
    page = ParsedMarkup(html)
  }

  @Test func `the sample brief looks as it did`() throws {
    try Golden.check(html, "brief.html")
  }

  @Test func `the largest figures look as they did`() throws {
    try Golden.check(try HTMLRenderer().render(LargeBrief.brief), "large.html")
  }

  @Test func `a page is well formed`() throws {
    #expect(page.failure == nil)
    #expect(ParsedMarkup(try HTMLRenderer().render(LargeBrief.brief)).failure == nil)
  }

  @Test func `every letter of a page comes from the catalogue or from the brief`() throws {
    let own = try OwnWords(of: brief)
    var told = brief
    told.catalogue = Catalogue(language: "he", patterns: Catalogue.english.madeUp.patterns)
    let page = try HTMLRenderer().render(told)
    let text = page.replacing(/(?s)<style>.*?<\/style>|<[^>]*>|&#?\w+;/, with: " ")
    #expect(own.foreign(in: text) == [])
    #expect(ParsedMarkup(page).values(of: "aria-label").flatMap(own.foreign) == [])
    #expect(own.foreign(in: TextRenderer(width: 160, color: false).render(told)) == [])
  }

  @Test func `a page says which language it is in, and where that begins`() throws {
    var told = brief
    told.catalogue = Catalogue.english.madeUp
    let madeUp = ParsedMarkup(try HTMLRenderer().render(told))
    #expect(madeUp.values(of: "lang") == ["he"] && page.values(of: "lang") == ["en"])
    #expect(madeUp.values(of: "dir", in: "html") == ["rtl"])
    #expect(page.values(of: "dir", in: "html") == [])
  }

  @Test func `a page refers to nothing outside itself and runs nothing`() {
    let names = Set(page.elements.map(\.name))
    #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "form"]))
    #expect(page.values(of: "src").isEmpty)
    #expect(page.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    #expect(!html.contains("url(") && !html.contains("@import"))
    let handlers = page.elements.flatMap { $0.attributes.keys }.filter { $0.hasPrefix("on") }
    #expect(handlers.isEmpty)
  }

  @Test func `text of the brief stays text`() {
    #expect(!html.contains("<script"))
    #expect(page.text.contains("<script>alert('dry')</script> & \"no water\""))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [
    "\"\u{301} onclick=\"x", "<\u{301}script>", "&\u{301}amp;", "\u{600}<b>", "'\u{200D}>",
    "\u{1}\u{FFFF}",
    "]]>", "-->", "{{title}}", "{{{style}}}", "{{>page}}",
  ])
  func `text that imitates markup or a template changes no element`(text: String) throws {
    let hostile = try HTMLRenderer().render(Self.brief(saying: text))
    let plain = ParsedMarkup(try HTMLRenderer().render(Self.brief(saying: "x")))
    let parsed = ParsedMarkup(hostile)
    #expect(parsed.failure == nil)
    // A drawing may set a longer text on more lines; nothing else may change.
    let kept = [parsed, plain].map { $0.elements.filter { $0.name != "text" } }
    #expect(kept[0].map(\.name) == kept[1].map(\.name))
    #expect(kept[0].map(\.attributes.count) == kept[1].map(\.attributes.count))
    let attributes = parsed.elements.filter { $0.name == "text" }.flatMap { $0.attributes.keys }
    #expect(Set(attributes).isSubset(of: ["class", "x", "y", "text-anchor"]))
    #expect(parsed.text.contains(Visible.line(text)))
  }

  @Test func `every id leads to its row of the register`() {
    let anchors = Set(page.values(of: "id"))
    for id in brief.sentences.flatMap(\.restsOn) {
      let anchor = PageAnchors.anchor(for: id).text
      #expect(page.values(of: "href", in: "a").contains("#" + anchor), "\(id)")
      #expect(anchors.contains(anchor), "\(id)")
      #expect(page.text.contains(id))
    }
    #expect(
      page.values(of: "href", in: "a").allSatisfy { anchors.contains(String($0.dropFirst())) })
  }

  @Test func `an id that the register lacks is shown without a link`() throws {
    var partial = brief
    partial.register.removeAll { $0.id == "D2" }
    let parsed = ParsedMarkup(try HTMLRenderer().render(partial))
    #expect(!parsed.values(of: "href").contains("#claim-D2"))
    #expect(parsed.text.contains("D2"))
  }

  @Test func `no two elements share an id and no two ids share an anchor`() {
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let odd = ["a_b", "a%5Fb", "a b", "a.b", "A-b", "a-b", "a_5Fb", "é", "e\u{301}"]
    #expect(Set(odd.map { PageAnchors.anchor(for: $0).text }).count == odd.count)
  }

  @Test func `headings descend by one level at a time`() {
    let levels = page.elements.compactMap { element in
      element.name.first == "h" && element.name.count == 2
        ? element.name.last?.wholeNumberValue : nil
    }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.count { $0 == 1 } == 1)
  }

  private static func scatter(saying text: String) -> UtilityScatter {
    UtilityScatter(
      parties: [text, text], panels: [.init(across: 0, up: 1, points: [[1, 2], [2, 1]])],
      marks: [.init(kind: .offer, name: text, worths: [1, 1])], reservations: [0, 0], efficient: 2)
  }

  private static func brief(saying text: String) -> Brief {
    var row = SampleFigures.positions.rows[0]
    row.issue = text
    row.option = text
    row.lines = [[text]]
    row.stands = [.ruledOut]
    row.preferred = [true]
    let line = ConflictDiagram.Line(id: text, party: 0, statement: text, firmness: text)
    let sentence = Brief.Sentence(text, restsOn: [text])
    return Brief(
      title: text, subtitle: text, headline: sentence,
      sections: [
        Brief.Section(
          id: text, title: text,
          blocks: [
            .list(ordered: false, [Brief.Item(lead: text, [sentence])]),
            .group(
              title: text,
              [.table(Brief.Table(caption: text, columns: [text, text], rows: [[text, text]]))]),
            .figure(PositionMatrix(parties: [text], rows: [row])),
            .figure(ConflictDiagram(parties: [text], lines: [line], conflicts: [[0]])),
            .figure(
              MovesLadder(
                rungs: [
                  MovesLadder.Rung(lines: [text], parties: [text], likelihood: 0.5)
                ], tied: 1)),
            .figure(
              PackageChart(
                lines: [PackageChart.Line(id: text, party: text)],
                packages: [PackageChart.Package(name: text, crosses: [0], likelihood: 0.5)])),
            .figure(Self.scatter(saying: text)),
            .figure(
              TradeDiagram(
                offer: text, title: text, parties: [text, text],
                exchanges: [
                  .init(
                    changes: [.init(issue: text, from: text, to: text, gains: [1, -1])],
                    gains: [1, 1])
                ])),
          ])
      ],
      register: [
        Brief.RegisterEntry(
          id: text, owner: text, kind: text, statement: text, firmness: text, source: text,
          assumed: text, note: text)
      ])
  }
}
