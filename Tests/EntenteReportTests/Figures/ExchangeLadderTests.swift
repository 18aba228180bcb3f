import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteReport

@Suite struct ExchangeLadderTests {
  private func ladder() throws -> ExchangeLadder {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let brief = Composer(Findings(theCase, for: .mediator, samples: 1)).exchangeBrief
    guard
      case .exchange(let ladder) = try #require(
        FigureGallery(brief).figure(named: "exchange"))
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
    let svg = ParsedMarkup(FigureSVG.svg(.exchange(ladder), id: "f"))
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
    let lines = FigureText.lines(.exchange(ladder), width: width).map { $0.rendered(color: false) }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.count { $0.contains("█") || $0.contains("░") } == ladder.steps.count * 2)
  }

  @Test func `words and a table say what the drawing shows`() throws {
    let ladder = try ladder()
    let figure = Figure.exchange(ladder)
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
    let svg = ParsedMarkup(FigureSVG.svg(.exchange(ladder), id: "f"))
    #expect(svg.failure == nil && svg.text.contains("nothing to receive"))
    let lines = FigureText.lines(.exchange(ladder), width: 40).map { $0.rendered(color: false) }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 && !$0.contains("\u{1B}") })
  }
}
