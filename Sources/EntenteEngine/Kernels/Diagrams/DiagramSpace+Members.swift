extension DiagramSpace {
  /// The packages that meet a condition on levels.
  /// - Complexity: O(nodes squared) for each part, mostly far less.
  func set(_ condition: Formula) throws(Exhausted) -> Diagram {
    switch condition {
    case .choice(let level, let allowed): return try choice(level, allowed)
    case .all(let parts):
      var set = Self.all
      for part in parts { set = try and(set, try self.set(part)) }
      return set
    case .any(let parts):
      var set = Self.none
      for part in parts { set = try or(set, try self.set(part)) }
      return set
    case .walk(let walk): return try set(walk)
    }
  }

  private func set(_ walk: DecisionDiagram) throws(Exhausted) -> Diagram {
    var sets = [Self.none, Self.all]
    let isInOrder = zip(walk.order, walk.order.dropFirst()).allSatisfy { $0 < $1 }
    for node in walk.nodes {
      if isInOrder {
        sets.append(try self.node(node.issue, node.children.map { sets[$0] }))
        continue
      }
      var set = Self.none
      for (option, child) in node.children.enumerated() {
        set = try or(set, try and(try choice(node.issue, BitSet([option])), sets[child]))
      }
      sets.append(set)
    }
    return sets[walk.root]
  }

  /// The packages with these options: shape `[level]`; `nil` for whatever option.
  func fixed(_ options: [Int?]) throws(Exhausted) -> Diagram {
    var set = Self.all
    for level in options.indices.reversed() {
      guard let option = options[level] else { continue }
      set = try and(try choice(level, BitSet([option])), set)
    }
    return set
  }

  /// Whether a package, shape `[level]`, is a member.
  /// - Complexity: O(levels).
  func contains(_ set: Diagram, _ package: [Int]) -> Bool {
    var node = set
    while node > Self.all { node = child(node, level(of: node), package[level(of: node)]) }
    return node == Self.all
  }

  /// How many options some members have at a level.
  func options(at level: Int, of set: Diagram) throws(Exhausted) -> BitSet {
    var options = BitSet()
    for option in 0..<optionCounts[level] {
      if try and(set, try choice(level, BitSet([option]))) != Self.none { options.insert(option) }
    }
    return options
  }

  /// How many members there are, levels left out that are not among these.
  /// - Precondition: the set looks at none of the levels left out.
  /// - Complexity: O(nodes).
  func count(_ set: Diagram, over counted: BitSet) -> Double {
    var known: [Diagram: Double] = [:]
    func ways(from level: Int, to end: Int) -> Double {
      (level..<end).reduce(1) { counted.contains($1) ? $0 * Double(optionCounts[$1]) : $0 }
    }
    func count(_ node: Diagram) -> Double {
      if node <= Self.all { return Double(node) }
      if let found = known[node] { return found }
      let level = level(of: node)
      let total = (0..<optionCounts[level]).reduce(0.0) { sum, option in
        let next = child(node, level, option)
        return sum + count(next) * ways(from: level + 1, to: self.level(of: next))
      }
      known[node] = total
      return total
    }
    return count(set) * ways(from: 0, to: level(of: set))
  }

  /// The member that differs from a package at the fewest levels; of several the one that keeps the
  /// first levels, and then takes the first options. `nil` where there is no member.
  /// - Complexity: O(nodes x options).
  func nearest(to package: [Int], in set: Diagram) -> [Int]? {
    guard set != Self.none else { return nil }
    var known: [Diagram: Int] = [Self.none: optionCounts.count + 1, Self.all: 0]
    func step(_ node: Diagram, _ option: Int) -> Int {
      let level = level(of: node)
      return distance(child(node, level, option)) + (option == package[level] ? 0 : 1)
    }
    func distance(_ node: Diagram) -> Int {
      if let found = known[node] { return found }
      let least = (0..<optionCounts[level(of: node)]).map { step(node, $0) }.min()!
      known[node] = least
      return least
    }
    var (nearest, node) = (package, set)
    while node > Self.all {
      let level = level(of: node)
      let options = [package[level]] + (0..<optionCounts[level])
      let best = options.first { step(node, $0) == distance(node) }!
      nearest[level] = best
      node = child(node, level, best)
    }
    return nearest
  }
}
