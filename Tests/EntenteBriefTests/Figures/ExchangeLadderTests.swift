import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct ExchangeLadderTests {
  private func ladder() throws -> ExchangeLadder {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let brief = Composer(Answers(theCase, for: .mediator, samples: 1)).exchangeBrief
    guard let ladder = FigureGallery(brief).figure(named: "exchange")?.content as? ExchangeLadder
    else { throw Missing() }
    return ladder
  }

  private struct Missing: Error {}

  @Test func `each thing is handed over once, and in the end nothing is outstanding`() throws {
    let ladder = try ladder()
    let items = ladder.steps.flatMap(\.handovers).map(\.item)
    #expect(Set(items).count == items.count && items.count == 13)
    #expect(ladder.steps.last?.outstanding == [0, 0])
    for (step, next) in zip(ladder.steps, ladder.steps.dropFirst()) {
      for (before, after) in zip(step.outstanding, next.outstanding) { #expect(before! >= after!) }
      #expect(step.slacks.allSatisfy { $0 >= -1e-9 })
    }
  }

  @Test func `the drawing shows each step, with a bar for what is outstanding`() throws {
    let ladder = try ladder()
    let svg = ParsedMarkup(FigureSVG.svg(ladder, id: "f"))
    #expect(svg.failure == nil)
    let parts = ladder.steps.flatMap(\.outstanding)
    let bars = svg.elements.filter { $0.attributes["class"] == "f-accent" }
    #expect(bars.count == parts.count { $0! > 0 })
    for step in ladder.steps {
      #expect(svg.text.contains(step.handovers[0].item.split(separator: " ")[0]))
    }
  }

  @Test(arguments: [30, 40, 80, 120])
  func `characters keep to the width`(width: Int) throws {
    let ladder = try ladder()
    let lines = FigureText.lines(ladder, width: width).map { $0.rendered(color: false) }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.count { $0.contains("█") || $0.contains("░") } == ladder.steps.count * 2)
  }

  @Test func `words and a table say what the drawing shows`() throws {
    let ladder = try ladder()
    let figure = ladder
    #expect(figure.summary.hasPrefix("13 steps between Hamas and Israel; what is still"))
    guard case .table(let table)? = figure.equivalent.first else { throw Missing() }
    #expect(table.rows.count == 13 && table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.last?[3...4] == ["0", "0"])
  }

  @Test func `hostile names and a party that receives nothing are drawn`() {
    let ladder = ExchangeLadder(
      exchange: "x", title: "<&>\u{1B}[31m",
      parties: ["<script>", String(repeating: "W", count: 90)],
      steps: [
        ExchangeLadder.Step(
          day: 2, handovers: [.init(item: "]]>&\u{202E}", by: 0, to: 1)], outstanding: [nil, 0.5],
          slacks: [1])
      ])
    let svg = ParsedMarkup(FigureSVG.svg(ladder, id: "f"))
    #expect(svg.failure == nil && svg.text.contains("nothing to receive"))
    let lines = FigureText.lines(ladder, width: 40).map { $0.rendered(color: false) }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 && !$0.contains("\u{1B}") })
  }

  /// Three parties over two days, of which one receives nothing, and a swap at one moment.
  static let written = ExchangeLadder(
    exchange: "spring", title: "What changes hands in spring",
    parties: ["The upper town", "The lower town", "The mill company on the island"],
    steps: [
      .init(
        day: 1, handovers: [.init(item: "a sluice gate", by: 0, to: 1)],
        outstanding: [1, 0.5, nil],
        slacks: [2.5, 1, 4]),
      .init(
        day: 1,
        handovers: [
          .init(item: "a ledger of the years before the flood", by: 1, to: 0),
          .init(item: "the key of the gauge house", by: 2, to: 0),
        ], outstanding: [0.25, 0.5, nil], slacks: [3, 0, 0.5]),
      .init(
        day: 2, handovers: [.init(item: "a sluice gate", by: 0, to: 1)],
        outstanding: [0.25, 0, nil],
        slacks: [0, 1, 4]),
      .init(
        day: 2, handovers: [.init(item: "a sum held by the envoy", by: 1, to: 0)],
        outstanding: [0, 0, nil], slacks: [1, 0, 4]),
    ])

  @Test func `a ladder looks as it did, drawn and in characters`() throws {
    let figure = Self.written
    try Golden.check(FigureSVG.svg(figure, id: "figure") + "\n", "exchange.svg")
    let text = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) + "\n" }
    try Golden.check(text.joined(), "exchange.txt")
  }

  /// Names from one letter to many words and long words, for up to eight parties.
  private static func random(seed: Int) -> ExchangeLadder {
    var random = SplitMix64(seed: UInt64(seed))
    let name = { (random: inout SplitMix64) in
      (0...random.index(below: 6)).map { _ in
        String(repeating: "Wm", count: 1 + random.index(below: seed % 4 == 0 ? 40 : 6))
      }.joined(separator: " ")
    }
    let parties = (0..<2 + seed % 7).map { _ in name(&random) }
    let steps = (0..<1 + random.index(below: 45)).map { step in
      ExchangeLadder.Step(
        day: 1 + step / 3,
        handovers: (0...random.index(below: 4)).map { _ in
          .init(item: name(&random), by: 0, to: 1)
        },
        outstanding: parties.map { _ in random.index(below: 5) == 0 ? nil : random.unit() },
        slacks: parties.map { _ in random.unit() })
    }
    return ExchangeLadder(exchange: "x", title: "X", parties: parties, steps: steps)
  }

  @Test(arguments: 0..<60)
  func `no two texts of a ladder overlap, and all are within it`(seed: Int) {
    let drawing = ExchangeLadderSVG(Self.random(seed: seed), .english).drawing()
    let boxes = TextBox.all(in: drawing)
    #expect(boxes.count > 5)
    TextBox.expectApart(boxes, in: drawing)
  }
}
