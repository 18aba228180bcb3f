import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct TradeDiagramTests {
  /// The offers of the wage round, and one that leaves much on the table.
  private func diagram() throws -> TradeDiagram {
    var theCase = try WorkedCases.read(named: "works-wage-round")
    theCase.offers.append(
      Offer(
        id: "late-offer", title: "The late offer", by: ["union"],
        terms: [
          "raise": "3%", "term": "24-months", "bonus": "large", "jobs": "promised",
          "weekends": "company",
        ]))
    let findings = Answers(theCase, for: .mediator)
    let brief = Composer(findings).offerBrief
    let gallery = FigureGallery(brief)
    #expect(gallery.names == ["trades-late-offer"])
    guard let diagram = gallery.figure(named: "trades")?.content as? TradeDiagram else {
      throw Missing()
    }
    return diagram
  }

  private struct Missing: Error {}

  @Test func `each exchange is worth more than the offer to both, and no change alone is`() throws {
    let diagram = try diagram()
    #expect(!diagram.exchanges.isEmpty && diagram.isFilled)
    for exchange in diagram.exchanges {
      #expect(exchange.changes.count == 2)
      #expect(exchange.gains.allSatisfy { $0 > 0 })
      for change in exchange.changes {
        #expect(change.from != change.to && change.gains.contains { $0 <= 0 })
      }
      for party in exchange.gains.indices {
        let sum = exchange.changes.reduce(0) { $0 + $1.gains[party] }
        #expect(abs(sum - exchange.gains[party]) < 1e-9)
      }
    }
  }

  @Test func `a drawing has both changes of each exchange, with every number`() throws {
    let diagram = try diagram()
    let figure = diagram
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    #expect(svg.failure == nil)
    #expect(
      svg.elements.count { $0.attributes["class"] == "f-accent" } == diagram.exchanges.count * 2)
    let text = FigureText.lines(figure, width: 100).map { $0.rendered(color: false) + "\n" }
      .joined()
    for exchange in diagram.exchanges {
      for gain in exchange.gains + exchange.changes.flatMap(\.gains) {
        #expect(svg.text.contains(TradeDiagram.signed(gain, in: .english)))
        #expect(text.contains(TradeDiagram.signed(gain, in: .english)))
      }
      for change in exchange.changes { #expect(text.contains(change.issue)) }
    }
    guard case .table(let table) = figure.equivalent.first else { throw Missing() }
    #expect(table.rows.count == diagram.exchanges.count * 3)
  }

  @Test(arguments: [24, 40, 80, 120]) func `exchanges in text keep to their width`(width: Int)
    throws
  {
    let lines = FigureText.lines(try diagram(), width: width)
    #expect(lines.allSatisfy { $0.width <= width })
  }

  @Test func `bars keep within their columns and what is left out is said`() {
    let change = TradeDiagram.Change(
      issue: "Release", from: "none", to: "half", gains: [-1e9, 3, 0, 0.004])
    let diagram = TradeDiagram(
      offer: "o", title: "The plan", parties: ["A", "B", "C", "D"],
      exchanges: Array(
        repeating: .init(changes: [change, change], gains: [5, 7, -1, 0]), count: 20), omitted: 4)
    let svg = ParsedMarkup(FigureSVG.svg(diagram, id: "f"))
    #expect(
      svg.text.contains("8 more exchanges not drawn.") && svg.text.contains("4 more exchanges"))
    let width = svg.values(of: "width", in: "svg").first.flatMap { Int($0) } ?? 0
    for element in svg.elements where element.name == "rect" {
      let x = element.attributes["x"].flatMap { Int($0) } ?? -1
      #expect(x >= 0 && x + (element.attributes["width"].flatMap { Int($0) } ?? 0) <= width)
    }
    let drawing = TradeDiagramSVG(diagram, .english).drawing()
    TextBox.expectApart(TextBox.all(in: drawing), in: drawing)
    #expect(
      TradeDiagram.signed(-0.001, in: .english) == "0"
        && TradeDiagram.signed(0.001, in: .english) == "0")
    #expect(diagram.summary.contains("issues matter to each other"))
  }
}
