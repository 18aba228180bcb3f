import EntenteMessages

/// The box of one state in a drawing: what it is called, and what holds there.
struct StateBox {
  static let width = 200
  private static let margin = 10

  private let head: [String]
  private let text: [String]
  private let sign: [String]
  private let isStart: Bool

  init(_ node: MoveGraph.Node, in catalogue: Catalogue) {
    let room = Self.width - 2 * Self.margin
    isStart = node.isStart
    head = TextMeasure.limit(
      TextMeasure.wrap(
        catalogue.state(node.state, isStart: node.isStart), width: room, isBold: true), to: 2)
    text = TextMeasure.limit(TextMeasure.wrap(node.description, width: room), to: 5)
    sign =
      node.holdsBy.isEmpty
      ? []
      : TextMeasure.wrap(
        catalogue.text(
          "figure.graph.holdsBy", ["concepts": .commas(node.holdsBy.map { .text($0) })]),
        width: room)
  }

  var height: Int { (head.count + text.count + sign.count) * TextMeasure.pitch + 16 }

  func draw(x: Int, y: Int, in drawing: inout SVGDrawing) {
    drawing.rectangle(x: x, y: y, width: Self.width, height: height, style: .box, radius: 4)
    if !sign.isEmpty {
      drawing.rectangle(
        x: x, y: y, width: Self.width, height: height, style: .outline, radius: 4)
    }
    if isStart { drawing.rectangle(x: x, y: y, width: 5, height: height, style: .filled) }
    let left = x + Self.margin
    var baseline = y + 21
    drawing.lines(head, x: left, y: baseline, style: .strong)
    baseline += head.count * TextMeasure.pitch
    drawing.lines(text, x: left, y: baseline)
    baseline += text.count * TextMeasure.pitch
    drawing.lines(sign, x: left, y: baseline, style: .muted)
  }
}
