/// Whether an acceptable agreement exists, as a function of which groups give way, compiled so
/// that its probability is quickly found for any scale of firmness.
///
/// An agreement exists where all lines of some correction give way; equally, where every
/// conflict has a line that does. Whichever list is whole and shorter is compiled. Where neither
/// is whole, the corrections known bound the probability from below and the conflicts known from
/// above.
package struct AgreementFunction: Sendable {
  private enum Role { case exact, below, above }

  private struct Part {
    let role: Role
    let circuit: Circuit

    func interval(_ gives: [Double]) -> Interval {
      let value = circuit.probability(gives: gives)
      switch role {
      case .exact: return value
      case .below: return Interval(low: value.low, high: 1)
      case .above: return Interval(low: 0, high: value.high)
      }
    }
  }

  private let groupCount: Int
  /// Shape `[group]`: the groups of stronger lines; empty where no group has any.
  private let stronger: [BitSet]
  private var parts: [Part] = []
  /// Parts that hold only where the groups that are certain stay so, kept when the others are
  /// not exact.
  private var settledParts: [Part] = []
  private let settled: [Double?]

  /// Compiles the function of a problem's groups.
  ///
  /// A unit is one node of the diagram, or the look at a few dozen sets that it takes.
  package init(_ impasse: Impasse, of problem: Problem, budget: inout Budget) {
    let sources = AgreementSources(impasse, of: problem)
    self.init(
      sources, held: problem.heldProbability, stronger: problem.stronger, alsoOthers: true,
      budget: &budget)
  }

  /// Compiles the function for the probabilities given and, with `alsoOthers`, for others.
  init(
    _ sources: AgreementSources, held: [Double], stronger: [BitSet] = [], alsoOthers: Bool,
    budget: inout Budget
  ) {
    groupCount = held.count
    self.stronger = stronger
    settled = held.map { $0 == 0 || $0 == 1 ? $0 : nil }
    let units = budget.remaining
    if alsoOthers {
      parts = budget.share(units / 2) {
        Self.compile(sources, settled: held.map { _ in nil }, gives: held.map { 1 - $0 }, &$0)
      }
      if parts.contains(where: { $0.role == .exact && $0.circuit.isExact }) { return }
    }
    settledParts = Self.compile(
      sources, settled: settled, gives: held.map { 1 - $0 }, &budget)
  }

  private static func compile(
    _ sources: AgreementSources, settled: [Double?], gives: [Double], _ budget: inout Budget
  ) -> [Part] {
    let candidates = [
      (Circuit.Kind.conjunctive, sources.conflicts, sources.conflictsAreComplete),
      (Circuit.Kind.disjunctive, sources.corrections, sources.correctionsAreComplete),
    ].map { kind, sets, isComplete in
      let minimal = budget.share(budget.remaining / 4) {
        SettledSets(sets, settled: settled, kind: kind, budget: &$0)
      }
      return (kind, minimal, isComplete)
    }
    let whole = candidates.filter { $0.2 }.sorted { $0.1.sets.count < $1.1.sets.count }
    var parts: [Part] = []
    for (kind, sets, isComplete) in whole + candidates.filter({ !$0.2 }) {
      let circuit = budget.share(budget.remaining / 2) {
        Circuit(sets.sets, kind: kind, gives: gives, budget: &$0)
      }
      if isComplete {
        parts.append(Part(role: .exact, circuit: circuit))
        if circuit.isExact { return [parts[parts.count - 1]] }
      } else {
        parts.append(Part(role: kind == .conjunctive ? .above : .below, circuit: circuit))
      }
    }
    return parts
  }

  /// The probability that an acceptable agreement exists where groups are held to the end with
  /// these probabilities: shape `[group]`, each 0...1.
  /// - Complexity: O(nodes of the diagram).
  package func likelihood(held: [Double]) -> Interval {
    precondition(held.count == groupCount, "each group has a probability")
    let gives = held.map { 1 - $0 }
    let matches = zip(settled, held).allSatisfy { $0 == nil || $0 == $1 }
    let intervals = (parts + (matches ? settledParts : [])).map { $0.interval(gives) }
    if let exact = intervals.first(where: \.isExact) { return exact }
    return Self.meet(intervals)
  }

  private static func meet(_ intervals: [Interval]) -> Interval {
    let low = intervals.map(\.low).max() ?? 0
    let high = intervals.map(\.high).min() ?? 1
    // Rounding must not push a bound past the value.
    return Interval(
      low: max(0, min(low, high) * (1 - 1e-13)), high: min(1, max(low, high) * (1 + 1e-13)))
  }

  /// Shape `[group]`: Birnbaum's importance, how much likelier an acceptable agreement is when
  /// the group gives way than when it is held.
  /// - Complexity: O(nodes of the diagram) where it is exact, times the groups otherwise.
  ///
  /// ## Source
  /// Z. W. Birnbaum, "On the importance of different components in a multicomponent system",
  /// Multivariate Analysis II (1969).
  package func importances(held: [Double]) -> [Interval] {
    precondition(held.count == groupCount, "each group has a probability")
    var result: [Interval]
    if let part = parts.first(where: { $0.role == .exact && $0.circuit.isExact }) {
      result = part.circuit.derivatives(gives: held.map { 1 - $0 }).map(Interval.init(exactly:))
    } else {
      result = held.indices.map { importance(of: $0, held) }
    }
    for group in stronger.indices where !stronger[group].isEmpty {
      result[group] = importance(ofImplied: group, held)
    }
    return result
  }

  /// Of a group whose line is held while a stronger one is: it gives way only with those, and while it
  /// is held they may give way.
  private func importance(ofImplied group: Int, _ held: [Double]) -> Interval {
    var given = held
    for other in stronger[group].members + [group] { given[other] = 0 }
    let givesWay = (stronger[group].members + [group]).reduce(1) { $0 * (1 - held[$1]) }
    guard givesWay < 1 else { return Interval(low: 0, high: 0) }
    let (now, ifGivenWay) = (likelihood(held: held), likelihood(held: given))
    let ifHeld = Interval(
      low: (now.low - givesWay * ifGivenWay.high) / (1 - givesWay),
      high: (now.high - givesWay * ifGivenWay.low) / (1 - givesWay))
    return Interval(
      low: max(0, ifGivenWay.low - ifHeld.high), high: max(0, ifGivenWay.high - ifHeld.low))
  }

  private func importance(of group: Int, _ held: [Double]) -> Interval {
    var held = held
    held[group] = 0
    let ifGivenWay = likelihood(held: held)
    held[group] = 1
    let ifHeld = likelihood(held: held)
    return Interval(
      low: max(0, ifGivenWay.low - ifHeld.high), high: max(0, ifGivenWay.high - ifHeld.low))
  }
}
