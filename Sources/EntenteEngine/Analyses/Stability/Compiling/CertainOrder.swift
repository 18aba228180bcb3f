/// What orders, ranges and comparisons make certain: one state is better than another where no
/// weights and values that agree with them say otherwise.
///
/// A comparison decides between two states that are alike in all that it does not name; what
/// follows from it together with orders is not looked for, so that a pair may be left open that
/// every world has the same way round.
struct CertainOrder {
  let preferences: Preferences

  /// - Parameter packages: shape `[state][package][issue]`: all packages that a state stands for.
  /// - Complexity: O(packages squared x (issues + comparisons)).
  init(_ knowledge: Knowledge, _ packages: [[[Int]]]) {
    let table = Self.table(knowledge)
    var better = packages.map { _ in BitSet() }
    var tied = better
    for first in packages.indices {
      for second in packages.indices where second > first {
        switch Self.verdict(packages[first], packages[second], table, knowledge.comparisons) {
        case .better: better[second].insert(first)
        case .worse: better[first].insert(second)
        case .tied: tied[first].insert(second)
        case nil: break
        }
      }
    }
    let order = PartialOrder(better: better, tied: tied)
    preferences = order.completed.map { .complete($0) } ?? .partial(order)
  }

  private enum Verdict { case better, worse, tied }

  /// Fewer statements leave more worlds: what holds in all of those holds in fewer.
  private static func table(_ knowledge: Knowledge) -> DominanceTable? {
    var known = knowledge
    known.comparisons = []
    // A ceiling keeps the order, but for ties among what is worth more.
    known.ceiling = .infinity
    if let table = DominanceTable(known) { return table }
    known.importance = []
    return DominanceTable(known)
  }

  /// A state is better than another where all that it stands for is.
  private static func verdict(
    _ first: [[Int]], _ second: [[Int]], _ table: DominanceTable?,
    _ comparisons: [Knowledge.Comparison]
  ) -> Verdict? {
    var verdict: Verdict?
    for (index, one) in first.enumerated() {
      for (place, other) in second.enumerated() {
        let range = table?.dominance(of: one, over: other).range
        let next = Self.verdict(range, one, other, comparisons)
        guard index + place == 0 || next == verdict else { return nil }
        verdict = next
      }
    }
    return verdict
  }

  private static func verdict(
    _ range: Interval?, _ first: [Int], _ second: [Int], _ comparisons: [Knowledge.Comparison]
  ) -> Verdict? {
    let noise = RankTally.tolerance
    var isAtLeast = range.map { $0.low >= -noise } ?? false
    var isAtMost = range.map { $0.high <= noise } ?? false
    for comparison in comparisons {
      if comparison.decides(first, second) { isAtLeast = true }
      if comparison.decides(second, first) { isAtMost = true }
    }
    if isAtLeast { return isAtMost ? .tied : .better }
    return isAtMost ? .worse : nil
  }
}

extension Knowledge.Comparison {
  /// Whether it says that the first of two packages is at least as good as the second.
  fileprivate func decides(_ first: [Int], _ second: [Int]) -> Bool {
    first.indices.allSatisfy { issue in
      guard let high = better[issue], let low = worse[issue] else {
        return first[issue] == second[issue]
      }
      return high == low
        ? first[issue] == second[issue] : first[issue] == high && second[issue] == low
    }
  }
}

extension PartialOrder {
  /// The complete order that it is; `nil` where something is unknown, or states go round in a
  /// circle.
  var completed: StateOrder? {
    guard unknown.allSatisfy(\.isEmpty) else { return nil }
    let order = StateOrder(values: better.map { -$0.count })
    let agrees = better.indices.allSatisfy { state in
      better[state] == BitSet(better.indices.filter { order.prefers($0, to: state) })
    }
    return agrees ? order : nil
  }
}
