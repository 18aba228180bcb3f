extension Valuation {
  /// No combination of these options is worth more: the best of each issue's values, with every
  /// interaction that adds; exact where there are no interactions.
  /// - Parameter options: shape `[issue]`, none of them empty.
  /// - Complexity: O(options + interactions).
  public func most(within options: [BitSet]) -> Double {
    let plain = zip(values, options).reduce(0) { sum, issue in
      sum + (issue.1.members.map { issue.0[$0] }.max() ?? 0)
    }
    let extra = interactions.reduce(0) { $0 + max(0, $1.worth) }
    return min(ceiling, plain + extra)
  }
}
