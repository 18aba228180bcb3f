/// The nodes of a space of diagrams, and the operations on them.
struct DiagramNodes {
  typealias Diagram = DiagramSpace.Diagram
  typealias Exhausted = DiagramSpace.Exhausted

  /// Nodes that are kept at the most: some fifty bytes each.
  static let mostNodes = 1 << 20

  /// Shape `[level]`: the number of options.
  let optionCounts: [Int]
  /// Shape `[node]`: where it looks; past the last level for the two sets that are known.
  private var levels: [Int32]
  /// Shape `[node]`: where its children begin.
  private var firsts: [Int32] = [0, 0]
  private var children: [Diagram] = []
  private var known = NodeTable()
  private var results = ResultCache()
  /// The children of nodes that are being made.
  private var stack: [Diagram] = []
  /// Sets of levels that have been forgotten together, and moves of levels, each with the number under
  /// which results are remembered.
  private var tags: [BitSet: Int32] = [:]
  private var shifts: [[Int]: Int32] = [:]
  private var budget: Budget

  init(optionCounts: [Int], budget: Budget) {
    self.optionCounts = optionCounts
    self.budget = budget
    levels = [Int32(optionCounts.count), Int32(optionCounts.count)]
  }

  func level(of node: Diagram) -> Int { Int(levels[Int(node)]) }

  func child(_ node: Diagram, _ level: Int, _ option: Int) -> Diagram {
    self.level(of: node) == level ? children[Int(firsts[Int(node)]) + option] : node
  }

  mutating func node(_ level: Int, _ options: [Diagram]) throws(Exhausted) -> Diagram {
    let base = stack.count
    stack += options
    return try node(level, base)
  }

  /// The node whose children stand on the stack from `base` on, which are taken off.
  private mutating func node(_ level: Int, _ base: Int) throws(Exhausted) -> Diagram {
    defer { stack.removeLast(stack.count - base) }
    let first = stack[base]
    if stack[base...].allSatisfy({ $0 == first }) { return first }
    var slot = known.slot(of: stack[base...], at: level)
    while let node = known.node(at: slot) {
      if isNode(node, level, base) { return node }
      slot = known.next(slot)
    }
    guard levels.count < Self.mostNodes else { throw Exhausted() }
    known.enter(Diagram(levels.count), at: slot)
    levels.append(Int32(level))
    firsts.append(Int32(children.count))
    children += stack[base...]
    return Diagram(levels.count - 1)
  }

  private func isNode(_ node: Diagram, _ level: Int, _ base: Int) -> Bool {
    guard levels[Int(node)] == level else { return false }
    let start = Int(firsts[Int(node)])
    for option in 0..<optionCounts[level] where children[start + option] != stack[base + option] {
      return false
    }
    return true
  }
}

extension DiagramNodes {
  /// What is made of two sets.
  enum Operation: Int32 {
    case and, or, without

    /// The result where one of the sets, or that they are alike, tells it.
    func known(_ first: Diagram, _ second: Diagram) -> Diagram? {
      let (none, all) = (DiagramSpace.none, DiagramSpace.all)
      switch self {
      case .and:
        if first == none || second == none { return none }
        return first == all || first == second ? second : second == all ? first : nil
      case .or:
        if first == all || second == all { return all }
        return first == none || first == second ? second : second == none ? first : nil
      case .without:
        if first == none || second == all || first == second { return none }
        return second == none ? first : nil
      }
    }
  }

  /// One operation on two sets, option by option.
  mutating func joined(
    _ operation: Operation, _ one: Diagram, _ other: Diagram
  ) throws(Exhausted) -> Diagram {
    if let known = operation.known(one, other) { return known }
    let isOrdered = operation == .without
    let (first, second) = isOrdered ? (one, other) : (min(one, other), max(one, other))
    if let known = results[operation.rawValue, first, second] { return known }
    guard budget.spend() else { throw Exhausted() }
    let level = min(level(of: first), level(of: second))
    let base = stack.count
    for option in 0..<optionCounts[level] {
      stack.append(
        try joined(operation, child(first, level, option), child(second, level, option)))
    }
    let result = try node(level, base)
    results[operation.rawValue, first, second] = result
    return result
  }

  mutating func andForgetting(
    _ levels: BitSet, _ first: Diagram, _ second: Diagram
  ) throws(Exhausted) -> Diagram {
    if tags[levels] == nil { tags[levels] = nextTag }
    return try andForgetting(levels, tags[levels]!, levels.members.last ?? -1, first, second)
  }

  /// A number for an operation that is done for the first time.
  private var nextTag: Int32 { ResultCache.firstTag + Int32(tags.count + shifts.count) }

  private mutating func andForgetting(
    _ levels: BitSet, _ tag: Int32, _ last: Int, _ first: Diagram, _ second: Diagram
  ) throws(Exhausted) -> Diagram {
    if first == DiagramSpace.none || second == DiagramSpace.none { return DiagramSpace.none }
    let level = min(level(of: first), level(of: second))
    guard level <= last else { return try joined(.and, first, second) }
    let (low, high) = (min(first, second), max(first, second))
    if let known = results[tag, low, high] { return known }
    guard budget.spend() else { throw Exhausted() }
    let isForgotten = levels.contains(level)
    let base = stack.count
    var union = DiagramSpace.none
    for option in 0..<optionCounts[level] where union != DiagramSpace.all {
      let part = try andForgetting(
        levels, tag, last, child(first, level, option), child(second, level, option))
      if isForgotten { union = try joined(.or, union, part) } else { stack.append(part) }
    }
    let result = isForgotten ? union : try node(level, base)
    results[tag, low, high] = result
    return result
  }

  mutating func shifted(_ set: Diagram, _ places: [Int]) throws(Exhausted) -> Diagram {
    if shifts[places] == nil { shifts[places] = nextTag }
    return try shifted(set, places, shifts[places]!)
  }

  private mutating func shifted(
    _ set: Diagram, _ places: [Int], _ tag: Int32
  ) throws(Exhausted) -> Diagram {
    if set <= DiagramSpace.all { return set }
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
