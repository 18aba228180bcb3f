/// A monotone function of independent events, unfolded until every step is a case distinction
/// on one event or joins parts that share none, so that its probability is found by one pass.
///
/// Cofactors are kept free of sets that contain others, which makes equal functions equal sets,
/// so that each is unfolded once; parts without common events are unfolded on their own. Where
/// the budget ends, what is left is bounded: increasing events are positively correlated
/// (Harris 1960), so products over all sets bound from one side, and over disjoint sets from the
/// other.
///
/// ## Source
/// A. Darwiche, "Decomposable negation normal form", JACM 48 (2001); derivatives as in
/// A. Darwiche, "A differential approach to inference in Bayesian networks", JACM 50 (2003).
struct Circuit: Sendable {
  /// How the sets make the function.
  enum Kind: Sendable {
    /// Every set has an event that happens.
    case conjunctive
    /// All events of some set happen.
    case disjunctive
  }

  enum Node: Sendable {
    case constant(Bool)
    case event(Int)
    case both(Int, Int)
    case either(Int, Int)
    case choice(event: Int, happens: Int, fails: Int)
    /// Sets not unfolded: all that were left, or the smallest of them.
    case open(sets: [BitSet], areAll: Bool)
  }

  let kind: Kind
  /// Children before parents.
  let nodes: [Node]
  private let root: Int
  private let eventCount: Int
  /// Whether everything was unfolded.
  let isExact: Bool

  /// Unfolds the function of sets none of which contains another.
  ///
  /// - Parameter gives: shape `[event]`, the probability that it happens; where the budget ends,
  ///   unlikely cases are left folded.
  init(_ sets: [BitSet], kind: Kind, gives: [Double], budget: inout Budget) {
    var compiler = CircuitCompiler(kind: kind, gives: gives, threshold: 0)
    var first = budget.share(budget.remaining * 2 / 3) { part in
      (root: compiler.compile(sets, weight: 1, depth: 0, &part), isWhole: compiler.isExact)
    }
    if !first.isWhole {
      compiler = CircuitCompiler(kind: kind, gives: gives, threshold: 1e-3)
      first.root = compiler.compile(sets, weight: 1, depth: 0, &budget)
    }
    self.kind = kind
    nodes = compiler.nodes
    root = first.root
    eventCount = gives.count
    isExact = compiler.isExact
  }

  /// The probability where events happen with these probabilities: shape `[event]`.
  func probability(gives: [Double]) -> Interval {
    let low = values(gives, open: { bounds($0, areAll: $1, gives).low })[root]
    if isExact { return Interval(exactly: low) }
    return Interval(
      low: low, high: values(gives, open: { bounds($0, areAll: $1, gives).high })[root])
  }

  private func values(_ gives: [Double], open: ([BitSet], Bool) -> Double) -> [Double] {
    var values = Array(repeating: 0.0, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      switch node {
      case .constant(let value): values[index] = value ? 1 : 0
      case .event(let event): values[index] = gives[event]
      case .both(let a, let b): values[index] = values[a] * values[b]
      case .either(let a, let b): values[index] = values[a] + (1 - values[a]) * values[b]
      case .choice(let event, let happens, let fails):
        values[index] = gives[event] * values[happens] + (1 - gives[event]) * values[fails]
      case .open(let sets, let areAll): values[index] = open(sets, areAll)
      }
    }
    return values
  }

  /// Shape `[event]`: the derivative of the probability by the event's probability, which is
  /// the difference that the event makes.
  /// - Precondition: the circuit is exact.
  func derivatives(gives: [Double]) -> [Double] {
    precondition(isExact, "only an exact circuit has derivatives")
    let values = values(gives, open: { _, _ in 0 })
    var slope = Array(repeating: 0.0, count: nodes.count)
    var result = Array(repeating: 0.0, count: eventCount)
    slope[root] = 1
    for index in nodes.indices.reversed() where slope[index] != 0 {
      switch nodes[index] {
      case .constant, .open: break
      case .event(let event): result[event] += slope[index]
      case .both(let a, let b):
        slope[a] += slope[index] * values[b]
        slope[b] += slope[index] * values[a]
      case .either(let a, let b):
        slope[a] += slope[index] * (1 - values[b])
        slope[b] += slope[index] * (1 - values[a])
      case .choice(let event, let happens, let fails):
        result[event] += slope[index] * (values[happens] - values[fails])
        slope[happens] += slope[index] * gives[event]
        slope[fails] += slope[index] * (1 - gives[event])
      }
    }
    return result.map { min(1, max(0, $0)) }
  }

  /// What an open node is worth at least and at most.
  private func bounds(_ sets: [BitSet], areAll: Bool, _ gives: [Double]) -> Interval {
    var all = 1.0
    var disjoint = 1.0
    var seen = BitSet()
    for set in sets {
      let miss = set.members.reduce(1) {
        $0 * (kind == .conjunctive ? 1 - gives[$1] : gives[$1])
      }
      all *= 1 - miss
      if set.isDisjoint(with: seen) {
        disjoint *= 1 - miss
        seen = seen.union(set)
      }
    }
    let least = areAll ? all : 0
    return kind == .conjunctive
      ? Interval(low: least, high: disjoint) : Interval(low: 1 - disjoint, high: 1 - least)
  }
}
