import EntenteMessages

extension MoveGraph {
  /// The boxes of the drawing.
  func boxes(in catalogue: Catalogue) -> [StateBox] { nodes.map { StateBox($0, in: catalogue) } }

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
  package var dot: String { dot(in: .english) }

  /// The same for a drawing in a language.
  package func dot(in catalogue: Catalogue) -> String {
    let boxes = boxes(in: catalogue).enumerated().map { index, box in
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
