/// Where a graph's nodes and arcs are drawn, in pixels from the upper left corner.
package struct GraphLayout: Sendable, Hashable {
  /// A place on the sheet.
  package struct Point: Sendable, Hashable {
    /// To the right.
    package var x: Double
    /// Down.
    package var y: Double

    /// Makes a place.
    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The way of the arcs from one node to another.
  package struct Route: Sendable, Hashable {
    /// Index of a node.
    package var from: Int
    /// Index of a node.
    package var to: Int
    /// A start and then three points for each Bézier curve.
    package var points: [Point]
    /// The middle of its label.
    package var label: Point?

    package init(from: Int, to: Int, points: [Point], label: Point?) {
      self.from = from
      self.to = to
      self.points = points
      self.label = label
    }
  }

  /// The width of the sheet.
  package var width: Double
  /// The height of the sheet.
  package var height: Double
  /// Shape `[node]`: the middles of the nodes.
  package var nodes: [Point]
  /// One entry for each pair of nodes that arcs join.
  package var routes: [Route]

  package init(width: Double, height: Double, nodes: [Point], routes: [Route]) {
    self.width = width
    self.height = height
    self.nodes = nodes
    self.routes = routes
  }
}

extension GraphLayout {
  /// Pixels of an inch.
  static let inch = 96.0

  /// Reads what Graphviz writes with `-Tplain` of a graph whose nodes are called n0, n1, ...
  /// - Returns: `nil` where that is not what the text is, or a node is missing.
  /// - Complexity: O(length of the text).
  package init?(plain text: String, nodeCount: Int) {
    var size: Point?
    var places: [Point?] = Array(repeating: nil, count: nodeCount)
    var routes: [Route] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "graph": size = Self.size(words)
      case "node":
        guard words.count > 3, let node = Self.node(words[1], below: nodeCount),
          let size, let place = Self.point(words[2...3], height: size.y)
        else { return nil }
        places[node] = place
      case "edge":
        guard let size, let route = Self.route(words, nodeCount, height: size.y) else { return nil }
        routes.append(route)
      default: break
      }
    }
    let nodes = places.compactMap(\.self)
    guard let size, nodes.count == nodeCount else { return nil }
    self.init(width: size.x, height: size.y, nodes: nodes, routes: routes)
  }

  /// `graph scale width height`.
  private static func size(_ words: [Substring]) -> Point? {
    guard words.count > 3, let width = length(words[2]), let height = length(words[3]) else {
      return nil
    }
    return Point(x: width, y: height)
  }

  /// `edge tail head n x1 y1 .. xn yn [label xl yl] style color`.
  private static func route(_ words: [Substring], _ nodeCount: Int, height: Double) -> Route? {
    guard words.count > 4, let from = node(words[1], below: nodeCount),
      let to = node(words[2], below: nodeCount), let count = Int(words[3]),
      (4...10_000).contains(count), words.count >= 4 + 2 * count
    else { return nil }
    let points = (0..<count).compactMap { index in
      point(words[(4 + 2 * index)...(5 + 2 * index)], height: height)
    }
    guard points.count == count, count % 3 == 1 else { return nil }
    let rest = Array(words[(4 + 2 * count)...])
    let label =
      rest.count > 4 ? point(rest[(rest.count - 4)...(rest.count - 3)], height: height) : nil
    return Route(from: from, to: to, points: points, label: label)
  }

  private static func node(_ word: Substring, below count: Int) -> Int? {
    guard word.first == "n", let node = Int(word.dropFirst()), (0..<count).contains(node) else {
      return nil
    }
    return node
  }

  /// Graphviz counts inches, upwards.
  private static func point(_ words: ArraySlice<Substring>, height: Double) -> Point? {
    guard let x = words.first.flatMap(length), let y = words.last.flatMap(length) else {
      return nil
    }
    return Point(x: x, y: height - y)
  }

  private static func length(_ word: Substring) -> Double? {
    Double(word).flatMap { abs($0) < 1_000 ? $0 * inch : nil }
  }
}
