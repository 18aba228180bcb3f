import EntenteMessages
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct ReliefFigureTests {
  @Test(arguments: ReliefSamples.figures)
  func `a drawing is well formed, and no text meets another or the edge`(figure: any Figure) {
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    #expect(svg.failure == nil)
    #expect(figure as? ReliefMap == ReliefSamples.hostile || svg.text.contains(figure.summary))
    let drawing = figure.drawing()
    TextBox.expectApart(TextBox.all(in: drawing), in: drawing)
  }

  @Test(arguments: ReliefSamples.figures, [24, 40, 80, 120])
  func `characters keep to the width`(figure: any Figure, width: Int) {
    let lines = FigureText.lines(figure, width: width).map { $0.rendered(color: false) }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width && !$0.contains("\u{1B}") })
  }

  @Test(arguments: ReliefSamples.figures) func `tables say all that drawings show`(
    figure: any Figure
  ) {
    for block in figure.equivalent {
      guard case .table(let table) = block else { continue }
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(table.numeric.allSatisfy { table.columns.indices.contains($0) })
    }
  }

  @Test func `where there is room every name is written, else it is said how many are not`() {
    let small = ParsedMarkup(FigureSVG.svg(ReliefSamples.map, id: "f"))
    for zone in ReliefSamples.map.zones {
      #expect(small.text.contains(zone.name.split(separator: " ")[0]))
    }
    #expect(!small.text.contains("for want of room"))
    let large = ParsedMarkup(FigureSVG.svg(ReliefSamples.crowded, id: "f"))
    #expect(large.text.contains("names left out for want of room."))
    #expect(large.text.contains("there are too many pairs"))
    let worst = ReliefSamples.crowded.worstFirst[0]
    #expect(large.text.contains(worst.name))
  }

  @Test func `a vessel is as full as the share, and empty for nothing`() throws {
    let svg = ParsedMarkup(FigureSVG.svg(ReliefSamples.grid, id: "f"))
    let vessels = svg.elements.count { $0.attributes["class"] == "f-track" }
    #expect(vessels == 3 * 14)
    let full = svg.elements.filter {
      $0.attributes["class"] == "f-accent" && $0.attributes["height"] == "16"
    }
    // All days of the upper valley; what is nearly nothing draws nothing.
    #expect(full.count == 14)
    #expect(
      svg.elements.count { $0.attributes["class"] == "f-accent" } == 14 + 11)
  }

  @Test func `many days share columns, and the text says so`() {
    #expect(ReliefSamples.longGrid.periods.count <= 14)
    #expect(ReliefSamples.longGrid.periods.flatMap(Array.init) == Array(0..<90))
    let svg = ParsedMarkup(FigureSVG.svg(ReliefSamples.longGrid, id: "f"))
    #expect(svg.text.contains("A column stands for the days from its number up to the next."))
    #expect(svg.text.contains("15 better-off zones not drawn."))
  }

  @Test func `bars are in proportion to what a unit brings`() throws {
    let svg = ParsedMarkup(FigureSVG.svg(ReliefSamples.bars, id: "f"))
    let widths = svg.elements.filter { $0.attributes["class"] == "f-accent" }
      .compactMap { $0.attributes["width"].flatMap(Int.init) }
    #expect(widths == [520, 58, 2, 2])
    #expect(svg.text.contains("3 more limits not listed."))
  }

  @Test func `figures look as recorded, as drawings, as characters and on a page`() throws {
    let named: [(String, any Figure)] = [
      ("relief-map", ReliefSamples.map),
      ("relief-coverage", ReliefSamples.grid),
      ("relief-bottlenecks", ReliefSamples.bars),
    ]
    for (name, figure) in named {
      try Golden.check(FigureSVG.svg(figure, id: "figure") + "\n", "\(name).svg")
      let lines = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) }
      try Golden.check(lines.joined(separator: "\n") + "\n", "\(name).txt")
    }
    let figures = ReliefSamples.figures.filter { $0 as? ReliefMap != ReliefSamples.hostile }
    let page = Brief(
      title: "Figures of relief", subtitle: "Samples.",
      headline: Brief.Sentence("Not everybody is fed."),
      sections: [
        Brief.Section(id: "relief", title: "Relief", blocks: figures.map { .figure(AnyFigure($0)) })
      ], register: [])
    try Golden.check(HTMLRenderer().render(page), "relief.html")
  }

  @Test func `a label finds no place where all is taken`() {
    let frame = MapLabels.Box(left: 0, top: 0, right: 100, bottom: 40)
    let mark = MapLabels.Box(left: 40, top: 10, right: 60, bottom: 30)
    var labels = MapLabels(frame: frame, marks: [mark])
    #expect(labels.place(width: 30, height: 18, beside: mark)?.box.left == 64)
    #expect(labels.place(width: 30, height: 18, beside: mark)?.box.right == 36)
    #expect(labels.place(width: 90, height: 18, beside: mark) == nil)
  }
}

@Suite struct QuantityTests {
  @Test(arguments: [
    (0, "0"), (0.04, "under 0.1"), (0.44, "0.4"), (9.96, "10"), (47.23, "47.2"), (999.6, "1,000"),
    (8_420, "8,420"), (1_234_567, "1,230,000"), (-1_234_567, "−1,230,000"), (.nan, "0"),
    (.infinity, "0"), (1e30, "9,000,000,000,000,000"),
  ]) func `amounts have three digits that count`(value: Double, text: String) {
    #expect(Catalogue.english.text(of: .rough(value)) == text)
  }

  @Test(arguments: [
    (0, "0"), (1e-9, "0"), (0.004, "under 1"), (0.5, "50"), (0.994, "over 99"), (1 - 1e-9, "100"),
    (1, "100"), (.nan, "0"),
  ]) func `nothing and all of it are only said of exactly these`(share: Double, text: String) {
    #expect(Catalogue.english.text(of: .percent(share)) == text)
  }
}
