/// Sets of packages as decision diagrams that share their parts: each node looks at one level and
/// leads on by the option there, and no two nodes are alike.
///
/// A set with far too many members to list takes few nodes where it hangs on the levels one after
/// another. What two sets have in common, or what becomes of a set where a level is forgotten, takes
/// time by the nodes and not by the members.
///
/// ## Source
/// R. E. Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Transactions on
/// Computers C-35 (1986), doi:10.1109/TC.1986.1676819; with several options a level as in
/// A. Srinivasan, T. Ham, S. Malik and R. K. Brayton, "Algorithms for discrete function
/// manipulation", ICCAD (1990), doi:10.1109/ICCAD.1990.129849.
final class DiagramSpace {
  /// A set of this space: the place of its first node.
  typealias Diagram = Int32

  /// More nodes, or more work, than was allowed; or somebody asked to stop.
  struct Exhausted: Error {}

  /// The set without members, and the set of all.
  static let (none, all): (Diagram, Diagram) = (0, 1)
  /// Nodes that are kept at the most: some fifty bytes each.
  static let mostNodes = 1 << 20

  /// Shape `[level]`: the number of options.
  let optionCounts: [Int]
  /// Shape `[node]`: where it looks; past the last level for the two sets that are known.
  private var levels: [Int32]
  /// Shape `[node]`: where its children begin.
  private var firsts: [Int32] = [0, 0]
  private var children: [Diagram] = []
  private var known: NodeTable
  private var results = ResultCache()
  /// The children of nodes that are being made.
  private var stack: [Diagram] = []
  /// Sets of levels that have been forgotten together, and levels that have been shifted, each with
  /// the number under which results are remembered.
  private var tags: [BitSet: Int32] = [:]
  private var shifts: [[Int]: Int32] = [:]
  private(set) var budget: Budget

  /// Makes a space without nodes.
  /// - Parameter budget: a unit is a node looked at in one operation.
  init(optionCounts: [Int], budget: Budget) {
    self.optionCounts = optionCounts
    self.budget = budget
    levels = [Int32(optionCounts.count), Int32(optionCounts.count)]
    known = NodeTable()
  }

  func level(of node: Diagram) -> Int { Int(levels[Int(node)]) }

  /// Where an option of a level leads, from a node at that level or behind it.
  func child(_ node: Diagram, _ level: Int, _ option: Int) -> Diagram {
    self.level(of: node) == level ? children[Int(firsts[Int(node)]) + option] : node
  }

  /// The packages, shape `[level]`, with one of some options at a level.
  func choice(_ level: Int, _ allowed: BitSet) throws(Exhausted) -> Diagram {
    let base = stack.count
    for option in 0..<optionCounts[level] {
      stack.append(allowed.contains(option) ? Self.all : Self.none)
    }
    return try node(level, base)
  }

  /// The node whose children stand on the stack from `base` on, which are taken off.
  private func node(_ level: Int, _ base: Int) throws(Exhausted) -> Diagram {
    defer { stack.removeLast(stack.count - base) }
    let first = stack[base]
    if stack[base...].allSatisfy({ $0 == first }) { return first }
    let found = known.place(of: stack[base...], at: level) { node in
      let start = Int(firsts[Int(node)])
      return levels[Int(node)] == level
        && stack[base...].elementsEqual(children[start..<start + optionCounts[level]])
    }
    if let node = found.node { return node }
    guard levels.count < Self.mostNodes else { throw Exhausted() }
    let made = Diagram(levels.count)
    levels.append(Int32(level))
    firsts.append(Int32(children.count))
    children += stack[base...]
    known.enter(made, at: found.slot)
    return made
  }
}

extension DiagramSpace {
  /// The members of both sets.
  func and(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    if first == Self.none || second == Self.none { return Self.none }
    if first == Self.all || first == second { return second }
    if second == Self.all { return first }
    return try joined(ResultCache.and, min(first, second), max(first, second)) {
      (a, b) throws(Exhausted) in try and(a, b)
    }
  }

  /// The members of either set.
  func or(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    if first == Self.all || second == Self.all { return Self.all }
    if first == Self.none || first == second { return second }
    if second == Self.none { return first }
    return try joined(ResultCache.or, min(first, second), max(first, second)) {
      (a, b) throws(Exhausted) in try or(a, b)
    }
  }

  /// The members of the first set that are not in the second.
  func without(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    if first == Self.none || second == Self.all || first == second { return Self.none }
    if second == Self.none { return first }
    return try joined(ResultCache.without, first, second) {
      (a, b) throws(Exhausted) in try without(a, b)
    }
  }

  /// All packages that are not in a set.
  func not(_ set: Diagram) throws(Exhausted) -> Diagram { try without(Self.all, set) }

  /// One operation on two sets, option by option.
  private func joined(
    _ operation: Int32, _ first: Diagram, _ second: Diagram,
    _ recurse: (Diagram, Diagram) throws(Exhausted) -> Diagram
  ) throws(Exhausted) -> Diagram {
    if let known = results[operation, first, second] { return known }
    guard budget.spend() else { throw Exhausted() }
    let level = min(level(of: first), level(of: second))
    let base = stack.count
    for option in 0..<optionCounts[level] {
      stack.append(try recurse(child(first, level, option), child(second, level, option)))
    }
    let result = try node(level, base)
    results[operation, first, second] = result
    return result
  }

  /// What is in both sets for some option of each of some levels: these are forgotten.
  func andForgetting(
    _ levels: BitSet, _ first: Diagram, _ second: Diagram
  ) throws(Exhausted) -> Diagram {
    if tags[levels] == nil {
      tags[levels] = ResultCache.firstTag + Int32(tags.count + shifts.count)
    }
    return try andForgetting(levels, tags[levels]!, levels.members.last ?? -1, first, second)
  }

  /// The members of a set whatever some levels say.
  func forgetting(_ levels: BitSet, _ set: Diagram) throws(Exhausted) -> Diagram {
    try andForgetting(levels, set, Self.all)
  }

  private func andForgetting(
    _ levels: BitSet, _ tag: Int32, _ last: Int, _ first: Diagram, _ second: Diagram
  ) throws(Exhausted) -> Diagram {
    if first == Self.none || second == Self.none { return Self.none }
    let level = min(level(of: first), level(of: second))
    guard level <= last else { return try and(first, second) }
    let (low, high) = (min(first, second), max(first, second))
    if let known = results[tag, low, high] { return known }
    guard budget.spend() else { throw Exhausted() }
    let base = stack.count
    var union = Self.none
    for option in 0..<optionCounts[level] where union != Self.all {
      let part = try andForgetting(
        levels, tag, last, child(first, level, option), child(second, level, option))
      if levels.contains(level) { union = try or(union, part) } else { stack.append(part) }
    }
    let result = levels.contains(level) ? union : try node(level, base)
    results[tag, low, high] = result
    return result
  }

  /// A set with its levels moved.
  /// - Parameter places: shape `[level]`: where each goes; those that the set looks at keep their
  ///   order and their options.
  func shifted(_ set: Diagram, _ places: [Int]) throws(Exhausted) -> Diagram {
    if shifts[places] == nil {
      shifts[places] = ResultCache.firstTag + Int32(tags.count + shifts.count)
    }
    return try shifted(set, places, shifts[places]!)
  }

  private func shifted(_ set: Diagram, _ places: [Int], _ tag: Int32) throws(Exhausted) -> Diagram {
    if set <= Self.all { return set }
    if let known = results[tag, set, set] { return known }
    guard budget.spend() else { throw Exhausted() }
    let level = level(of: set)
    let base = stack.count
    for option in 0..<optionCounts[level] {
      stack.append(try shifted(child(set, level, option), places, tag))
    }
    let result = try node(places[level], base)
    results[tag, set, set] = result
    return result
  }
}
