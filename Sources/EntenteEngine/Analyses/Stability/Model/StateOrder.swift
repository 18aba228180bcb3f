/// One decision maker's complete order of the states, with ties.
public struct StateOrder: Sendable, Hashable {
  /// Shape `[state]`: 0 for the least preferred states; equal for states that are tied, and
  /// without gaps.
  public let ranks: [Int32]
  /// How many ranks there are.
  public let rankCount: Int

  /// The order of values: shape `[state]`, more is better.
  /// - Complexity: O(states * log(states)).
  public init(values: [some Comparable]) {
    self.init(ascending: values.indices.sorted { values[$0] < values[$1] }) {
      values[$0] < values[$1]
    }
  }

  /// The order of tiers, best first, each a set of tied states.
  /// - Precondition: each state stands in exactly one tier.
  public init(bestFirst tiers: [[Int]]) {
    let states = tiers.joined()
    precondition(BitSet(states) == BitSet(below: states.count), "each state in one tier")
    var values = Array(repeating: 0, count: states.count)
    for (position, tier) in tiers.reversed().enumerated() {
      for state in tier { values[state] = position }
    }
    self.init(values: values)
  }

  private init(ascending states: [Int], isLess: (Int, Int) -> Bool) {
    var ranks = Array(repeating: Int32(0), count: states.count)
    var rank: Int32 = 0
    for (position, state) in states.enumerated() {
      if position > 0, isLess(states[position - 1], state) { rank += 1 }
      ranks[state] = rank
    }
    self.ranks = ranks
    rankCount = states.isEmpty ? 0 : Int(rank) + 1
  }

  /// Whether the decision maker likes one state better than another.
  public func prefers(_ better: Int, to worse: Int) -> Bool { ranks[better] > ranks[worse] }

  /// Shape `[rank][state]`: tied states together, the least preferred first.
  public var tiers: [[Int]] {
    var tiers: [[Int]] = Array(repeating: [], count: rankCount)
    for (state, rank) in ranks.enumerated() { tiers[Int(rank)].append(state) }
    return tiers
  }

  /// The order among some of the states, numbered anew in ascending order.
  public func restricted(to states: BitSet) -> StateOrder {
    StateOrder(values: states.members.map { ranks[$0] })
  }
}
