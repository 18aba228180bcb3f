extension MoveGraph {
  /// The boxes of the drawing.
  var boxes: [StateBox] { nodes.map { StateBox($0) } }

  /// The arcs that share a route: from one state to another, and who makes them.
  struct Link: Hashable {
    var from: Int
    var to: Int
    /// What stands beside the route: the numbers of who moves, from 1.
    var label: String
    /// Whether some of them is an improvement.
    var isImprovement: Bool
  }

  /// One link for each pair of states that arcs join, in their order.
  /// - Complexity: O(arcs).
  var links: [Link] {
    var places: [[Int]: Int] = [:]
    var links: [Link] = []
    for arc in arcs {
      let label = arc.by.map { String($0 + 1) }.joined(separator: "+")
      if let place = places[[arc.from, arc.to]] {
        links[place].label += ", " + label
        links[place].isImprovement = links[place].isImprovement || arc.isImprovement
        continue
      }
      places[[arc.from, arc.to]] = links.count
      links.append(
        Link(from: arc.from, to: arc.to, label: label, isImprovement: arc.isImprovement))
    }
    return links
  }

  /// The graph in Graphviz's language, with boxes and labels of the right size in place of words.
  ///
  /// No word of the case is in it, so that nothing of a case can be taken for a command.
  /// - Complexity: O(nodes + arcs).
  public var dot: String {
    let boxes = boxes.enumerated().map { index, box in
      "n\(index) [width=\(inches(StateBox.width)) height=\(inches(box.height))];"
    }
    let links = links.map { link in
      let count = max(1, (TextMeasure.width(link.label) + 10) / 11)
      let weight = link.isImprovement ? "" : " style=dashed"
      return "n\(link.from) -> n\(link.to) "
        + "[label=\"\(String(repeating: "m", count: count))\"\(weight)];"
    }
    return """
      digraph g {
      graph [ranksep=0.55 nodesep=0.4];
      node [shape=box fixedsize=true label=""];
      edge [fontname=Helvetica fontsize=10 arrowsize=0.8];
      \((boxes + links).joined(separator: "\n"))
      }

      """
  }

  private func inches(_ pixels: Int) -> String {
    let hundredths = (Double(pixels) / GraphLayout.inch * 100).rounded(.up)
    return String(hundredths / 100)
  }
}

/// The box of one state in a drawing: what it is called, and what holds there.
struct StateBox {
  static let width = 200
  private static let margin = 10

  private let head: [String]
  private let text: [String]
  private let sign: [String]
  private let isStart: Bool

  init(_ node: MoveGraph.Node) {
    let room = Self.width - 2 * Self.margin
    isStart = node.isStart
    head = TextMeasure.limit(
      TextMeasure.wrap(
        node.isStart ? node.state + " (today)" : node.state, width: room, isBold: true), to: 2)
    text = TextMeasure.limit(TextMeasure.wrap(node.description, width: room), to: 5)
    sign =
      node.holdsBy.isEmpty
      ? []
      : TextMeasure.wrap("Holds by " + node.holdsBy.joined(separator: ", "), width: room)
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
