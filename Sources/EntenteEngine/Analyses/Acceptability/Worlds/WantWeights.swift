/// Weights of conditions in order of priority: each at least as large as those of all later tiers
/// together, and equal within its tier, so that a package that meets more of an earlier tier ranks
/// before one that does not.
enum WantWeights {
  /// The corners of the set of such weights, shape `[corner][want]`, tier after tier: corner `j`
  /// weighs the tiers up to `j`, each condition as heavy as all tiers that follow it up to `j`.
  /// - Parameter tiers: how many conditions each tier has.
  static func corners(tiers: [Int]) -> [[Double]] {
    tiers.indices.map { last in
      var weights = tiers.indices.map { $0 == last ? 1.0 : 0 }
      var total = Double(tiers[last])
      for tier in (0..<last).reversed() {
        weights[tier] = total
        total += Double(tiers[tier]) * total
      }
      return tiers.indices.flatMap { tier in
        Array(repeating: weights[tier] / total, count: tiers[tier])
      }
    }
  }

  /// An evenly drawn mixture of the corners.
  static func draw(_ corners: [[Double]], using random: inout SplitMix64) -> [Double] {
    let shares = Simplex.draw(corners.count, using: &random)
    return (corners.first ?? []).indices.map { want in
      zip(corners, shares).reduce(0) { $0 + $1.0[want] * $1.1 }
    }
  }
}
