import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct FigureSVGTests {
  @Test func `what is left out of a drawing is said in it`() {
    let one = LargeBrief.lines[0]
    let many = ConflictDiagram(
      parties: LargeBrief.parties, lines: Array(repeating: one, count: 300),
      conflicts: (0..<300).map { [$0] }, omitted: 7)
    let svg = ParsedMarkup(FigureSVG.svg(many, id: "f"))
    #expect(svg.text.contains("247 more conflicts not drawn."))
    #expect(svg.text.contains("240 lines in none of these conflicts not drawn."))
    let moves = MovesLadder(
      rungs: Array(repeating: LargeBrief.moves.rungs[0], count: 50), tied: 50, omitted: 3)
    #expect(
      ParsedMarkup(FigureSVG.svg(moves, id: "f")).text.contains("13 more moves not drawn."))
  }

  @Test func `a conflict has one curve to each of its lines`() {
    let diagram = LargeBrief.conflicts
    let svg = ParsedMarkup(FigureSVG.svg(diagram, id: "f"))
    let curves = svg.elements.count { $0.attributes["class"]?.hasPrefix("f-curve") == true }
    #expect(curves == diagram.conflicts.reduce(0) { $0 + $1.count })
  }

  @Test func `barycentre ordering takes apart what need not cross`() {
    let order = ConflictOrder(
      columns: [[[0, 1, 2]], [[3, 4, 5]]], conflicts: [[0, 5], [1, 4], [2, 3]])
    let left = order.groups[0]
    let partners = [0: 5, 1: 4, 2: 3]
    #expect(order.groups[1] == left.map { partners[$0]! })
    #expect(order.conflicts == left)
  }

  @Test func `wrapped text keeps its letters and its width`() {
    let text = "never the sluice 下流漁業協同組合 Donaudampfschifffahrtsgesellschaft_%2 is open"
    for width in [30, 60, 100, 266] {
      let lines = TextMeasure.wrap(text, width: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { TextMeasure.width($0) <= width })
    }
  }
}
