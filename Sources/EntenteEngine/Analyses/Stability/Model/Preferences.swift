/// What one decision maker prefers to what.
public enum Preferences: Sendable, Hashable {
  /// Any two states can be compared.
  case complete(StateOrder)
  /// Some cannot.
  case partial(PartialOrder)

  /// Whether the decision maker is known to like one state better than another.
  public func prefers(_ better: Int, to worse: Int) -> Bool {
    switch self {
    case .complete(let order): order.prefers(better, to: worse)
    case .partial(let order): order.prefers(better, to: worse)
    }
  }

  /// Whether it is not known how the decision maker compares two states.
  public func isUnknown(_ first: Int, _ second: Int) -> Bool {
    switch self {
    case .complete: false
    case .partial(let order): order.isUnknown(first, second)
    }
  }

  /// How many states are compared.
  public var stateCount: Int {
    switch self {
    case .complete(let order): order.ranks.count
    case .partial(let order): order.stateCount
    }
  }

  /// The complete order; `nil` where some states cannot be compared.
  public var order: StateOrder? {
    if case .complete(let order) = self { order } else { nil }
  }
}

/// What is known of one decision maker's preferences: for any two states that one is better, that
/// they are tied, or nothing.
///
/// Nothing is concluded: where the first is better than the second and the second than the third,
/// the first is better than the third only if told so. Real preferences are not always transitive,
/// and the definitions do not ask it of them.
public struct PartialOrder: Sendable, Hashable {
  /// Shape `[state]`: the states that are better than each.
  public let better: [BitSet]
  /// Shape `[state]`: the states of which it is not known how they compare with each.
  public let unknown: [BitSet]

  /// Makes what is known of `better.count` states.
  /// - Parameters:
  ///   - better: shape `[state]`: the states that are better than each.
  ///   - tied: shape `[state]`: the states that are as good as each; one direction is enough.
  ///     Two states that are neither better nor tied cannot be compared.
  /// - Precondition: of two states at most one is better, and then they are not tied.
  /// - Complexity: O(states squared).
  public init(better: [BitSet], tied: [BitSet]) {
    precondition(better.count == tied.count, "each state is compared")
    let states = better.indices
    var unknown = better.map { _ in BitSet() }
    for first in states {
      for second in states where first != second {
        let above = better[first].contains(second)
        let below = better[second].contains(first)
        let equal = tied[first].contains(second) || tied[second].contains(first)
        precondition([above, below, equal].count { $0 } <= 1, "states compare in one way")
        if !above, !below, !equal { unknown[first].insert(second) }
      }
    }
    self.better = better
    self.unknown = unknown
  }

  /// How many states are compared.
  public var stateCount: Int { better.count }

  /// Whether the decision maker is known to like one state better than another.
  public func prefers(_ better: Int, to worse: Int) -> Bool { self.better[worse].contains(better) }

  /// Whether it is not known how the decision maker compares two states.
  public func isUnknown(_ first: Int, _ second: Int) -> Bool { unknown[first].contains(second) }
}
