import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Drawings of slack, assurances, what matters most, and worlds.
@Suite struct CommitmentFigureTests {
  private static func gallery() throws -> FigureGallery {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let findings = CompiledCase(theCase).agreements.map {
      CommitmentFindings($0, in: theCase, options: .init(samples: 60, seed: 1))
    }
    return FigureGallery(CommitmentBrief(findings, of: theCase, subtitle: "").brief)
  }

  private static let long =
    "the chance a day of seeing a breach of “return all that was agreed, at "
    + "the places that were agreed and at the hours that were agreed”"

  /// Figures with more, longer and odder content than the worked case.
  static let large: [any Figure] = {
    let parties = (0..<14).map { "Party number \($0) of the northern and southern districts" }
    let points = (1...200).map { SlackCurves.Point(day: $0 * 17, slack: Double($0 - 90) * 1e6) }
    let flat = [SlackCurves.Point(day: 1, slack: 0)]
    return [
      SlackCurves(
        agreement: "a",
        phases: (0..<9).map { .init(name: "phase \($0) <of> & nine", start: 1 + $0 * 300) },
        curves: parties.enumerated().map { .init(party: $1, points: $0 == 3 ? flat : points) }),
      AssuranceChart(
        agreement: "a", clause: long,
        rows: parties.enumerated().map {
          .init(party: $1, accepts: $0 % 3 == 0 ? nil : .init(low: 0.001, high: 0.0011))
        }, stated: .init(low: 0, high: 0), common: nil),
      AssuranceChart(
        agreement: "a", clause: "c", rows: [.init(party: "A", accepts: .init(low: 0, high: 1))],
        stated: .init(low: 1, high: 1), common: .init(low: 0, high: 1)),
      Tornado(
        agreement: "a", share: 1,
        bars: (0..<30).map {
          .init(
            figure: long, source: "C\($0).with-a-long-id-indeed", low: -1e5, high: 1e5,
            shareAtLow: $0 % 2 == 0 ? 1 : 0.00012, shareAtHigh: $0 % 2 == 0 ? 0.5 : 0.00013)
        }, omitted: 3),
      Tornado(
        agreement: "a", share: 0,
        bars: [
          .init(figure: "F", source: "C", low: 0, high: 0, shareAtLow: 0, shareAtHigh: 0)
        ]),
      WorldMap(
        agreement: "a",
        across: .init(name: long, values: (0..<12).map { Double($0 - 6) * 123_456.789 }),
        upwards: .init(name: long, values: (0..<12).map { Double($0 - 6) * 1_234_567.89 }),
        shares: (0..<12).map { row in (0..<12).map { Double(row * $0) / 121 } }),
    ]
  }()

  @Test(arguments: ["slack", "assurance", "tornado", "worlds"])
  func `the founding case's figures are drawn and told as they were`(name: String) throws {
    let figure = try #require(try Self.gallery().figure(named: name)).content
    try Golden.check(FigureSVG.svg(figure, id: "f"), "commitment-\(name).svg")
    let text = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) + "\n" }
    try Golden.check(text.joined(), "commitment-\(name).txt")
  }

  @Test func `no text is cut off or lies on another`() throws {
    for figure in try Self.gallery().entries.map(\.figure.content) + Self.large {
      let drawing = figure.drawing()
      TextBox.expectApart(TextBox.all(in: drawing), in: drawing)
    }
  }

  @Test func `a drawing is well formed and holds its summary, and bars stay in the plot`() throws {
    for figure in try Self.gallery().entries.map(\.figure.content) + Self.large {
      let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
      #expect(svg.failure == nil && svg.text.contains(figure.summary))
      let width = try #require(svg.values(of: "width", in: "svg").first.flatMap { Int($0) })
      for element in svg.elements where element.name == "rect" {
        let x = element.attributes["x"].flatMap { Int($0) } ?? -1
        #expect(x >= 0 && x + (element.attributes["width"].flatMap { Int($0) } ?? 0) <= width)
      }
    }
  }

  @Test(arguments: [24, 40, 80, 120])
  func `a figure in characters keeps to its width`(width: Int) throws {
    for figure in try Self.gallery().entries.map(\.figure.content) + Self.large {
      for line in FigureText.lines(figure, width: width) { #expect(line.width <= width) }
    }
  }

  @Test func `a bar runs from the share at one end to that at the other, most first`() throws {
    guard let tornado = try Self.gallery().figure(named: "tornado")?.content as? Tornado else {
      Issue.record("there is no tornado")
      return
    }
    let swings = tornado.bars.map { abs($0.shareAtHigh - $0.shareAtLow) }
    #expect(swings.count > 3 && swings == swings.sorted(by: >))
    let svg = ParsedMarkup(FigureSVG.svg(tornado, id: "f"))
    let bars = svg.elements.filter { $0.attributes["class"] == "f-accent" }
    #expect(bars.count == tornado.bars.count)
    for (bar, element) in zip(tornado.bars, bars) {
      let width = element.attributes["width"].flatMap { Int($0) } ?? 0
      #expect(abs(Double(width) - 300 * abs(bar.shareAtHigh - bar.shareAtLow)) <= 2)
    }
    let all = svg.elements.count { $0.attributes["class"] == "f-hollow" }
    #expect(all == tornado.bars.count)
  }
}
