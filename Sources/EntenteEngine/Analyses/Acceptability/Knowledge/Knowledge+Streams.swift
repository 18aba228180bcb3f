extension Knowledge {
  /// Shape `[party]`: which stream of random numbers each party's worlds are drawn from: its place
  /// when the parties are ordered by what is known of them.
  ///
  /// Parties of which the same is known keep their order: nothing but their names tells them apart.
  /// - Complexity: O(parties x size of what is known).
  static func streams(_ knowledge: [Knowledge]) -> [Int] {
    let contents = knowledge.map(\.content)
    let order = contents.indices.sorted {
      contents[$0] == contents[$1]
        ? $0 < $1 : contents[$0].lexicographicallyPrecedes(contents[$1])
    }
    var streams = Array(repeating: 0, count: order.count)
    for (place, party) in order.enumerated() { streams[party] = place }
    return streams
  }

  /// All that is known as one row of numbers, the same for the same knowledge.
  private var content: [Double] {
    let ordered = [importance] + preferences
    let comparing = comparisons.flatMap { Self.content($0.better) + Self.content($0.worse) }
    let intervals = (points + shares + values.flatMap(\.self)).flatMap(Self.content)
    let together = interactions.flatMap { [$0.worth] + Self.content($0.condition) }
    return ordered.flatMap(Self.content) + intervals + comparing + together
      + [ceiling, reservation ?? -.infinity] + wants.flatMap { $0.flatMap(Self.content) + [-2] }
  }

  /// Tiers hold what is alike, in any order.
  private static func content(_ orders: [[[Int]]]) -> [Double] {
    orders.flatMap { $0.flatMap { $0.sorted().map(Double.init) + [-1] } + [-2] } + [-3]
  }

  private static func content(_ interval: Interval?) -> [Double] {
    interval.map { [$0.low, $0.high] } ?? [-1, -1]
  }

  private static func content(_ package: [Int?]) -> [Double] { package.map { Double($0 ?? -1) } }

  private static func content(_ diagram: DecisionDiagram) -> [Double] {
    diagram.nodes.reduce(into: [4, Double(diagram.root)]) { content, node in
      content.append(Double(node.issue))
      content += node.children.map { Double($0) }
    } + [-1]
  }

  private static func content(_ formula: Formula) -> [Double] {
    switch formula {
    case .choice(let issue, let allowed):
      [1, Double(issue)] + allowed.members.map(Double.init) + [-1]
    case .all(let parts): [2] + parts.flatMap(content) + [-1]
    case .any(let parts): [3] + parts.flatMap(content) + [-1]
    case .walk(let diagram): content(diagram)
    }
  }
}
