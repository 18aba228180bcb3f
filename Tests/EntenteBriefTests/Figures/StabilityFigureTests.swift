import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Drawings of who would stay where, who can move where, and how to get there.
@Suite struct StabilityFigureTests {
  static func figures(_ name: String) throws -> [any Figure] {
    let report = try StabilityCases.report(named: name)
    return FigureGallery(StabilityBrief(report, subtitle: "").brief).entries.map(\.figure.content)
  }

  @Test(arguments: StabilityCases.names)
  func `a drawing is well formed, within its sheet, and has a text alternative`(
    name: String
  ) throws {
    let figures = try Self.figures(name)
    #expect(figures.count >= 2)
    for figure in figures {
      let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
      #expect(svg.failure == nil)
      #expect(svg.text.contains(figure.summary))
      let width = try #require(svg.values(of: "width", in: "svg").first.flatMap { Int($0) })
      let height = try #require(svg.values(of: "height", in: "svg").first.flatMap { Int($0) })
      for element in svg.elements where ["text", "rect", "circle"].contains(element.name) {
        let x = element.attributes["x"].flatMap { Int($0) } ?? 0
        let y = element.attributes["y"].flatMap { Int($0) } ?? 0
        let right = x + (element.attributes["width"].flatMap { Int($0) } ?? 0)
        #expect(x >= 0 && right <= width && y >= 0 && y <= height)
      }
    }
  }

  @Test(arguments: StabilityCases.names, [24, 40, 80, 120])
  func `a figure in characters keeps to its width`(name: String, width: Int) throws {
    for figure in try Self.figures(name) {
      for line in FigureText.lines(figure, width: width) { #expect(line.width <= width) }
    }
  }

  @Test func `every stable state of every party is in the matrix and in its words`() throws {
    let report = try StabilityCases.report(named: "elmira-1991")
    let figures = StabilityFigures(
      findings: report.findings, words: StateWords(report.findings))
    let matrix = figures.matrix(report.selection.states)
    for (state, row) in matrix.rows.enumerated() {
      for (index, concept) in report.findings.concepts.enumerated() {
        for party in matrix.parties.indices {
          #expect(
            row.stable[index][party]
              == report.findings.stable(concept, for: party).contains(state))
        }
      }
    }
    guard case .table(let table) = matrix.equivalent[0] else { return }
    #expect(table.rows.count == matrix.rows.count)
    #expect(table.rows[0][2] == "Ministry of the Environment and Uniroyal Chemical stay")
  }

  /// Names could be commands to Graphviz.
  @Test func `no word of a case is in what Graphviz reads`() throws {
    let node = MoveGraph.Node(
      state: "\"]; evil [", description: "</svg>\n#", isStart: true, holdsBy: [])
    let graph = MoveGraph(
      parties: ["}\"; rm", "\u{1B}[2J"], nodes: [node, node],
      arcs: [MoveGraph.Arc(from: 0, to: 1, by: [0, 1], isImprovement: true)])
    for word in ["evil", "svg", "rm", "\u{1B}"] { #expect(!graph.dot.contains(word)) }
    #expect(ParsedMarkup(FigureSVG.svg(graph, id: "f")).failure == nil)
  }

  static let plain = """
    graph 1 2.25 2.0417
    node n0 1 1.6944 2 0.69444 "" solid box black lightgrey
    node n1 1 0.34722 2 0.69444 "" solid box black lightgrey
    edge n0 n1 4 0.68 1.34 0.63 1.26 0.58 1.18 0.55 1.09 "mm" 0.90972 1.0208 dashed black
    edge n1 n0 4 1.18 0.69 1.21 0.77 1.24 0.86 1.26 0.94 solid black
    stop

    """

  @Test func `a layout is read from Graphviz's plain format`() throws {
    let layout = try #require(GraphLayout(plain: Self.plain, nodeCount: 2))
    #expect(layout.width == 216)
    #expect(layout.nodes.map(\.x) == [96, 96])
    #expect(layout.nodes[0].y < layout.nodes[1].y)
    #expect(layout.routes.map(\.points.count) == [4, 4])
    #expect(layout.routes[0].label != nil)
    #expect(layout.routes[1].label == nil)
  }

  @Test func `what is no layout, or not this graph's, is refused and drawn as a list`() throws {
    #expect(GraphLayout(plain: "", nodeCount: 0) == nil)
    #expect(GraphLayout(plain: Self.plain, nodeCount: 1) == nil)
    #expect(GraphLayout(plain: Self.plain, nodeCount: 3) == nil)
    #expect(GraphLayout(plain: Self.plain.replacing("2.25", with: "nan"), nodeCount: 2) == nil)
    var random = SplitMix64(seed: 11)
    let words = Self.plain.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<300 {
      var broken = words
      broken[Int.random(in: 0..<words.count, using: &random)] =
        ["-1", "1e99", "x", "n7", "99999999999999999999", "", "\n"].randomElement(using: &random)!
      guard let layout = GraphLayout(plain: broken.joined(separator: " "), nodeCount: 2) else {
        continue
      }
      #expect(layout.nodes.count == 2)
      #expect(layout.nodes.allSatisfy { abs($0.x) <= 96_000 && abs($0.y) <= 192_000 })
    }
  }
}
