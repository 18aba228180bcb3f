/// Unfolds a family of sets into the nodes of a circuit.
struct CircuitCompiler {
  let kind: Circuit.Kind
  /// Shape `[event]`.
  let gives: [Double]
  /// Cases less likely than this are left folded.
  let threshold: Double
  private(set) var nodes: [Circuit.Node] = [.constant(false), .constant(true)]
  private(set) var isExact = true
  private var known: [[BitSet]: Int] = [:]
  private var events: [Int: Int] = [:]

  /// The deepest nesting of case distinctions; beyond it the stack of a thread might end.
  private static let maximumDepth = 400
  /// The most sets that an open node keeps.
  private static let openSets = 32

  init(kind: Circuit.Kind, gives: [Double], threshold: Double) {
    self.kind = kind
    self.gives = gives
    self.threshold = threshold
  }

  /// The node of a family of sets, sorted by size and none containing another, in a case whose
  /// probability is `weight`.
  mutating func compile(
    _ sets: [BitSet], weight: Double, depth: Int, _ budget: inout Budget
  ) -> Int {
    guard let first = sets.first else { return kind == .conjunctive ? 1 : 0 }
    if first.isEmpty { return kind == .conjunctive ? 0 : 1 }
    if sets.count == 1 { return node(of: first) }
    if let node = known[sets] { return node }
    guard weight >= threshold, depth < Self.maximumDepth,
      budget.spend(1 + sets.count / 16)
    else { return leave(sets) }
    let node = join(
      Self.parts(sets).map { part in
        distinguish(part, weight: weight, depth: depth, &budget)
      })
    known[sets] = node
    return node
  }

  private mutating func distinguish(
    _ sets: [BitSet], weight: Double, depth: Int, _ budget: inout Budget
  ) -> Int {
    if sets.count == 1 { return node(of: sets[0]) }
    if let node = known[sets] { return node }
    guard let event = BitTally(sets).mostFrequent else { return leave(sets) }
    let without = sets.filter { !$0.contains(event) }
    let struck = Self.strike(event, from: sets, without: without)
    let (happens, fails) = kind == .conjunctive ? (without, struck) : (struck, without)
    let node = append(
      .choice(
        event: event,
        happens: compile(happens, weight: weight * gives[event], depth: depth + 1, &budget),
        fails: compile(fails, weight: weight * (1 - gives[event]), depth: depth + 1, &budget)))
    known[sets] = node
    return node
  }

  private mutating func append(_ node: Circuit.Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func leave(_ sets: [BitSet]) -> Int {
    isExact = false
    let kept = Array(sets.prefix(Self.openSets))
    return append(.open(sets: kept, areAll: kept.count == sets.count))
  }

  private mutating func join(_ parts: [Int]) -> Int {
    parts.dropFirst().reduce(parts[0]) { a, b in
      append(kind == .conjunctive ? .both(a, b) : .either(a, b))
    }
  }

  private mutating func node(of set: BitSet) -> Int {
    let members = set.members.map { event in
      if let node = events[event] { return node }
      let node = append(.event(event))
      events[event] = node
      return node
    }
    return members.dropFirst().reduce(members[0]) { a, b in
      append(kind == .conjunctive ? .either(a, b) : .both(a, b))
    }
  }
}

extension CircuitCompiler {
  /// The sets with the event taken out, those left out that now contain another.
  private static func strike(_ event: Int, from sets: [BitSet], without: [BitSet]) -> [BitSet] {
    let shorter = sets.filter { $0.contains(event) }.map { $0.subtracting(BitSet([event])) }
    let rest = without.filter { set in !shorter.contains { $0.isSubset(of: set) } }
    return (shorter + rest).map { (size: $0.count, set: $0) }.sorted { a, b in
      a.size != b.size ? a.size < b.size : a.set.words.lexicographicallyPrecedes(b.set.words)
    }.map(\.set)
  }

  /// The sets divided so that no two parts share an event, in order of first set.
  private static func parts(_ sets: [BitSet]) -> [[BitSet]] {
    var scopes: [BitSet] = []
    for set in sets {
      let touching = scopes.filter { !$0.isDisjoint(with: set) }
      scopes.removeAll { !$0.isDisjoint(with: set) }
      scopes.append(touching.reduce(set) { $0.union($1) })
    }
    if scopes.count == 1 { return [sets] }
    return scopes.map { scope in sets.filter { !$0.isDisjoint(with: scope) } }
  }
}
