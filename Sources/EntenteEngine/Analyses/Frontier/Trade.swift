/// A change of two issues at once that makes two parties better off, where neither change alone
/// does.
public struct Trade: Sendable, Hashable {
  /// An issue and the option that it changes to.
  public struct Change: Sendable, Hashable {
    /// The issue's index.
    public var issue: Int
    /// The index of the option that it is changed to.
    public var option: Int

    /// Makes a change.
    public init(issue: Int, option: Int) {
      self.issue = issue
      self.option = option
    }
  }

  /// The change of the issue that comes first, then the other.
  public var first: Change
  /// The change of the other issue.
  public var second: Change
  /// Shape `[party]`: what each party, the two and all others, gains or loses, in its own points.
  public var gains: [Double]

  /// Makes a trade.
  public init(first: Change, second: Change, gains: [Double]) {
    self.first = first
    self.second = second
    self.gains = gains
  }
}

extension Trade {
  /// The trades that an offer leaves on the table between two parties: of each pair of issues
  /// those that no other trade of the same pair is at least as good as for both.
  ///
  /// Only packages that meet the options' constraints count. The largest of the two parties'
  /// smaller gains comes first.
  /// - Parameter package: shape `[issue]`: the offer.
  /// - Complexity: O(issues^2 * options^2 * cost of a worth).
  public static func between(
    _ a: Int, _ b: Int, on package: [Int], in problem: Problem, valuations: [Valuation],
    options: FrontierOptions
  ) -> [Trade] {
    let search = TradeSearch(package, problem, valuations, options, a, b)
    let issues = problem.optionCounts.indices
    let trades = issues.flatMap { first in
      issues.filter { $0 > first }.flatMap { search.trades(first, $0) }
    }
    return trades.enumerated().sorted {
      let (x, y) = (search.smallerGain($0.element), search.smallerGain($1.element))
      return x != y ? x > y : $0.offset < $1.offset
    }.map(\.element)
  }
}

private struct TradeSearch {
  let package: [Int]
  let problem: Problem
  let valuations: [Valuation]
  let options: FrontierOptions
  let a: Int
  let b: Int
  let worths: [Double]
  /// Shape `[party]`: smaller differences are rounding.
  let tolerances: [Double]

  init(
    _ package: [Int], _ problem: Problem, _ valuations: [Valuation], _ options: FrontierOptions,
    _ a: Int, _ b: Int
  ) {
    (self.package, self.problem, self.valuations) = (package, problem, valuations)
    (self.options, self.a, self.b) = (options, a, b)
    worths = valuations.map { $0.worth(of: package) }
    tolerances =
      ParetoGrid(
        magnitudes: ParetoModel(problem, valuations, options).magnitudes(reservations: [])
      ).steps
  }

  func smallerGain(_ trade: Trade) -> Double { min(trade.gains[a], trade.gains[b]) }

  func trades(_ first: Int, _ second: Int) -> [Trade] {
    var found: [Trade] = []
    for x in 0..<problem.optionCounts[first] where x != package[first] {
      guard !isGainForBoth([(first, x)]) else { continue }
      for y in 0..<problem.optionCounts[second] where y != package[second] {
        let changes = [(first, x), (second, y)]
        guard isGainForBoth(changes), !isGainForBoth([(second, y)]),
          options.admits(changed(changes), in: problem)
        else { continue }
        found.append(
          Trade(
            first: .init(issue: first, option: x), second: .init(issue: second, option: y),
            gains: gains(changes)))
      }
    }
    return found.indices.filter { isUnbeaten($0, found) }.map { found[$0] }
  }

  private func changed(_ changes: [(Int, Int)]) -> [Int] {
    changes.reduce(into: package) { $0[$1.0] = $1.1 }
  }

  private func gains(_ changes: [(Int, Int)]) -> [Double] {
    let after = changed(changes)
    return valuations.indices.map { valuations[$0].worth(of: after) - worths[$0] }
  }

  private func isGainForBoth(_ changes: [(Int, Int)]) -> Bool {
    let after = changed(changes)
    return [a, b].allSatisfy { valuations[$0].worth(of: after) - worths[$0] > tolerances[$0] }
  }

  private func isUnbeaten(_ index: Int, _ found: [Trade]) -> Bool {
    let own = found[index].gains
    return !found.indices.contains { other in
      let gains = found[other].gains
      guard gains[a] >= own[a], gains[b] >= own[b] else { return false }
      return gains[a] > own[a] || gains[b] > own[b] || other < index
    }
  }
}
