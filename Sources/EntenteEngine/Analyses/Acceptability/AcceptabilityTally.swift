/// Counts, over some worlds, what packages are to the parties.
struct AcceptabilityTally: Sendable {
  /// Shape `[party]`.
  private(set) var parties: [RankTally]
  /// Shape `[party][package]`.
  private(set) var acceptable: [[Int]]
  /// The ranking by all.
  private(set) var together: RankTally
  /// Each of shape `[package]`.
  private(set) var efficient: [Int]
  private(set) var efficientAmongAll: [Int]
  private(set) var acceptableToAll: [Int]
  private(set) var nash: [Int]

  /// - Parameter weightCounts: shape `[party]`.
  init(packages: Int, weightCounts: [Int]) {
    parties = weightCounts.map { RankTally(alternatives: packages, weights: $0) }
    acceptable = weightCounts.map { _ in Array(repeating: 0, count: packages) }
    together = RankTally(alternatives: packages, weights: 0)
    efficient = Array(repeating: 0, count: packages)
    efficientAmongAll = efficient
    acceptableToAll = efficient
    nash = efficient
  }

  /// Adds what another tally has counted.
  mutating func add(_ other: AcceptabilityTally) {
    for party in parties.indices {
      parties[party].add(other.parties[party])
      Self.add(other.acceptable[party], to: &acceptable[party])
    }
    together.add(other.together)
    Self.add(other.efficient, to: &efficient)
    Self.add(other.efficientAmongAll, to: &efficientAmongAll)
    Self.add(other.acceptableToAll, to: &acceptableToAll)
    Self.add(other.nash, to: &nash)
  }

  private static func add(_ counts: [Int], to sums: inout [Int]) {
    for index in sums.indices { sums[index] += counts[index] }
  }

  /// Counts the ranks that one party gives in a world.
  mutating func addRanks(_ worths: [Double], weights: ArraySlice<Double>, of party: Int) {
    parties[party].add(worths, weights: weights)
  }

  /// Counts what packages are to all in a world.
  /// - Parameters:
  ///   - worths: shape `[party][package]`.
  ///   - reservations: shape `[party]`.
  mutating func addGains(_ worths: [[Double]], reservations: [Double]) {
    let slack = RankTally.tolerance
    var scores = Array(repeating: 0.0, count: nash.count)
    for package in nash.indices {
      var (product, worst) = (1.0, Double.infinity)
      for party in worths.indices {
        let gain = worths[party][package] - reservations[party]
        if gain >= -slack { acceptable[party][package] += 1 }
        product *= max(0, gain)
        worst = min(worst, gain)
      }
      if worst >= -slack { acceptableToAll[package] += 1 }
      scores[package] = worst < -slack ? worst : product
    }
    together.add(scores, weights: [])
    for package in nash.indices
    where scores[package] > slack && RankTally.rank(of: package, in: scores) == 0 {
      nash[package] += 1
    }
  }

  /// Counts which packages no other makes worse off.
  /// - Parameters:
  ///   - worths: shape `[party][package]`.
  ///   - others: the same for all agreements; empty where these are not looked at.
  mutating func addEfficiency(_ worths: [[Double]], among others: [[Double]]) {
    for package in efficient.indices {
      let own = worths.map { $0[package] }
      guard !Self.isDominated(own, by: worths) else { continue }
      efficient[package] += 1
      if !others.isEmpty, !Self.isDominated(own, by: others) { efficientAmongAll[package] += 1 }
    }
  }

  /// Whether some package is better for a party and worse for none.
  private static func isDominated(_ own: [Double], by worths: [[Double]]) -> Bool {
    let slack = RankTally.tolerance
    return worths[0].indices.contains { other in
      guard worths[0][other] >= own[0] - slack else { return false }
      var isBetter = false
      for party in own.indices {
        let difference = worths[party][other] - own[party]
        if difference < -slack { return false }
        isBetter = isBetter || difference > slack
      }
      return isBetter
    }
  }
}
