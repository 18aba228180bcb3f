import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct AcceptabilityBarsTests {
  static let figure = AcceptabilityBars(
    packages: ["Package A", "Package B", "Package C"],
    rankings: [
      .init(
        name: "Upstream council",
        shares: [[0.5, 0.3, 0.2], [0.25, 0.45, 0.3], [0.25, 0.25, 0.5]]),
      .init(name: "All together", shares: [[1, 0, 0], [0, 0.999, 0.001], [0, 0.001, 0.999]]),
    ], samples: 10_000, seed: 7, samplingError: 0.01)

  @Test func `each drawn share has a bar and each ranking a name`() {
    let svg = ParsedMarkup(FigureSVG.svg(Self.figure, id: "f"))
    #expect(svg.failure == nil)
    #expect(svg.elements.count { $0.attributes["class"] == "f-filled" } == 4)
    for text in ["Upstream council", "All together", "0.25", "10,000 worlds (seed 7)"] {
      #expect(svg.text.contains(text))
    }
    let width = svg.values(of: "width", in: "svg").first.flatMap { Int($0) } ?? 0
    for element in svg.elements where element.name == "rect" {
      guard let x = element.attributes["x"].flatMap({ Int($0) }),
        let length = element.attributes["width"].flatMap({ Int($0) })
      else { continue }
      #expect(x >= 0 && x + length <= width)
    }
  }

  @Test(arguments: [24, 40, 80, 120]) func `the figure in text keeps to its width`(width: Int) {
    let lines = FigureText.lines(Self.figure, width: width)
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(lines.contains { $0.width > width / 3 })
  }

  @Test func `a figure has all its shares in words`() {
    guard case .table(let table) = Self.figure.equivalent.first else {
      Issue.record("the equivalent is a table")
      return
    }
    #expect(
      table.rows.count == 6
        && table.rows[0] == ["Upstream council", "Package A", "0.50", "0.30", "0.20"])
    #expect(Self.figure.summary.contains("Package B in 0.25"))
  }

  @Test func `a recommendation names the share of worlds that backs it, and the seed`() throws {
    let source = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: {none: nothing, half: half}, ordered: true}
        meter: {asks: Who reads?, options: {up: one, joint: both}, ordered: true}
      status-quo: {release: none, meter: up}
      seeks: anything
      claims:
        - {id: U1, by: up, prefers: [release is none, release is half], from: press, page 1}
        - {id: U2, by: up, prefers: [meter is joint, meter is up], from: press, page 1}
        - {id: D1, by: down, prefers: [release is half, release is none], from: press, page 1}
        - {id: D2, by: down, prefers: [meter is joint, meter is up], from: press, page 1}
      """
    let compiled = CompiledCase(try #require(CaseReader.read(Array(source.utf8)).theCase))
    // Issues stand by id: meter, then release.
    let found = try #require(compiled.acceptability(of: [[1, 1], [0, 0]]))
    let words = WorldsWords(found, of: compiled)
    #expect(
      words.recommendation(of: 0)
        == Brief.Sentence(
          "Package A is recommended; it is efficient in all of the 10,000 consistent worlds (seed 1).",
          restsOn: ["D1", "D2", "U1", "U2"]))
    #expect(found.common.map(\.efficientAmongAll) == [1, 0])
    #expect(words.explanation.count == 1)
    #expect(compiled.contradictoryParties.isEmpty)
  }
}
