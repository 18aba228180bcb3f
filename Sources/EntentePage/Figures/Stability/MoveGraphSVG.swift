import EntenteMessages

extension MoveGraph {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    MoveGraphSVG(self, catalogue).drawing()
  }
}

/// Draws a graph of moves along a layout, or as a list of moves where there is none.
struct MoveGraphSVG {
  private static let width = 760
  private static let arcLimit = 120
  private static let margin = 6

  private let graph: MoveGraph
  private let catalogue: Catalogue

  init(_ graph: MoveGraph, _ catalogue: Catalogue) {
    self.graph = graph
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    guard let layout = graph.layout, layout.nodes.count == graph.nodes.count else { return list() }
    var drawing = SVGDrawing(width: max(Self.width, Int(layout.width) + 2 * Self.margin))
    drawing.height = Int(layout.height) + 2 * Self.margin
    let links = graph.links
    for route in layout.routes {
      guard let link = links.first(where: { $0.from == route.from && $0.to == route.to }) else {
        continue
      }
      draw(link, along: route, in: &drawing)
    }
    for (place, box) in zip(layout.nodes, graph.boxes(in: catalogue)) {
      box.draw(
        x: pixel(place.x) - StateBox.width / 2, y: pixel(place.y) - box.height / 2, in: &drawing)
    }
    for route in layout.routes {
      guard let link = links.first(where: { $0.from == route.from && $0.to == route.to }),
        let label = route.label
      else { continue }
      drawing.text(
        link.label, x: pixel(label.x), y: pixel(label.y) + 4, style: .strong, anchor: .middle)
    }
    drawing.remarks(legend, y: drawing.height + 24)
    return drawing
  }

  private func pixel(_ value: Double) -> Int { Int(value.rounded()) + Self.margin }

  private func draw(
    _ link: MoveGraph.Link, along route: GraphLayout.Route, in drawing: inout SVGDrawing
  ) {
    let points = route.points.map { "\(pixel($0.x)) \(pixel($0.y))" }
    drawing.path(
      "M\(points[0])C\(points.dropFirst().joined(separator: " "))",
      style: link.isImprovement ? .curve : .dotted)
    let last = route.points[route.points.count - 1]
    let before = route.points.last { $0 != last } ?? last
    drawing.arrowhead(from: before, at: last, margin: Self.margin)
  }

  private var legend: [String] {
    let numbers = graph.parties.enumerated().map { Message.Argument.text("\($0 + 1) \($1)") }
    return [
      catalogue.text("figure.graph.numbers", ["parties": .commas(numbers)]),
      catalogue.text(
        graph.showsOnlyImprovements ? "figure.graph.arrows.gains" : "figure.graph.arrows"),
    ] + graph.omissions(in: catalogue)
  }

  /// States and moves one under another.
  private func list() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    var y = 0
    for (index, box) in graph.boxes(in: catalogue).enumerated() {
      box.draw(x: 0, y: y, in: &drawing)
      let moves = graph.arcs.filter { $0.from == index }
      let lines = moves.prefix(Self.arcLimit).flatMap(words)
      drawing.lines(lines, x: StateBox.width + 20, y: y + 21, style: .plain)
      y += max(box.height, lines.count * TextMeasure.pitch + 10) + 12
    }
    drawing.remarks(
      [catalogue.text("figure.graph.legend")] + graph.omissions(in: catalogue), y: y + 16)
    return drawing
  }

  private func words(_ arc: MoveGraph.Arc) -> [String] {
    let move = catalogue.text(
      arc.isImprovement ? "figure.graph.move.gain" : "figure.graph.move",
      [
        "state": .text(graph.nodes[arc.to].state),
        "parties": .texts(arc.by.map { graph.parties[$0] }),
      ])
    return TextMeasure.wrap(
      move,
      width: Self.width - StateBox.width - 20)
  }
}

extension SVGDrawing {
  /// The head of an arrow that begins at a place.
  fileprivate mutating func arrowhead(
    from before: GraphLayout.Point, at end: GraphLayout.Point, margin: Int
  ) {
    let (x, y) = (end.x - before.x, end.y - before.y)
    let length = max((x * x + y * y).squareRoot(), 0.001)
    let (dx, dy) = (x / length, y / length)
    let offset = Double(margin)
    func point(_ along: Double, _ across: Double) -> String {
      let place = (
        end.x + offset + along * dx - across * dy, end.y + offset + along * dy + across * dx
      )
      return "\(Int(place.0.rounded())) \(Int(place.1.rounded()))"
    }
    path("M\(point(-1, 4))L\(point(10, 0))L\(point(-1, -4))Z", style: .accent)
  }
}
