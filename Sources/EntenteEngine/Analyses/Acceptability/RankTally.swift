/// Counts how often each of some alternatives takes each rank, and sums the weights under which
/// it is first.
struct RankTally: Sendable {
  /// Worths that differ by no more are the same but for rounding.
  static let tolerance = 1e-12

  /// Shape `[alternative][rank]`.
  private(set) var counts: [[Int]]
  /// Shape `[alternative][weight]`: sums over the worlds in which the alternative is first.
  private(set) var weightSums: [[Double]]

  init(alternatives: Int, weights: Int) {
    counts = Array(repeating: Array(repeating: 0, count: alternatives), count: alternatives)
    weightSums = Array(repeating: Array(repeating: 0, count: weights), count: alternatives)
  }

  /// An alternative's rank is the number of those that are worth more: equals share the better.
  static func rank(of alternative: Int, in worths: [Double]) -> Int {
    let limit = worths[alternative] + tolerance
    return worths.count { $0 > limit }
  }

  /// Counts one world.
  mutating func add(_ worths: [Double], weights: ArraySlice<Double>) {
    for alternative in worths.indices {
      let rank = Self.rank(of: alternative, in: worths)
      counts[alternative][rank] += 1
      guard rank == 0 else { continue }
      for (index, weight) in weights.enumerated() { weightSums[alternative][index] += weight }
    }
  }

  /// Adds what another tally has counted.
  mutating func add(_ other: RankTally) {
    for alternative in counts.indices {
      for rank in counts[alternative].indices {
        counts[alternative][rank] += other.counts[alternative][rank]
      }
      for index in weightSums[alternative].indices {
        weightSums[alternative][index] += other.weightSums[alternative][index]
      }
    }
  }

  /// Shape `[alternative][rank]`: shares of the worlds, 0...1.
  func shares(of worlds: Int) -> [[Double]] {
    counts.map { $0.map { Double($0) / Double(worlds) } }
  }

  /// Shape `[alternative]`: the mean weights under which it is first, as parts of the whole; `nil`
  /// where it never is.
  var centralWeights: [[Double]?] {
    zip(counts, weightSums).map { ranks, sums in
      guard let first = ranks.first, first > 0 else { return nil }
      let total = sums.reduce(0, +)
      let isWhole = total <= 0 || abs(total - Double(first)) <= 1e-9 * total
      return sums.map { $0 / (isWhole ? Double(first) : total) }
    }
  }
}
