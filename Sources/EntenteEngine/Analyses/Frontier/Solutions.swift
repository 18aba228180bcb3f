/// What the theory of bargaining picks from a frontier, and how far apart the parties are.
///
/// Everything is chosen among the frontier's points that nobody finds worse than no agreement;
/// a party's gain is what a point is worth to it above that. Scores that differ by less than a
/// trillionth of the largest count as tied, and ties are all listed.
public struct Solutions: Sendable {
  /// The points that a solution picks, with what it picks them for.
  public struct Choice: Sendable, Hashable {
    /// Indices of the frontier's points, ascending.
    public var points: [Int]
    /// The score of all of them.
    public var value: Double

    /// Makes a choice.
    public init(points: [Int], value: Double) {
      self.points = points
      self.value = value
    }
  }

  private let frontier: Frontier
  private let reservations: [Double]
  /// Indices of the points that nobody finds worse than no agreement.
  public let rational: [Int]
  /// Shape `[party]`: the best that a rational point brings each party; empty without one.
  public let ideal: [Double]

  /// Prepares the solutions of a frontier.
  /// - Parameter reservations: shape `[party]`: what no agreement is worth, in the party's points.
  /// - Complexity: O(points * parties), as is each solution without ties.
  public init(_ frontier: Frontier, reservations: [Double]) {
    precondition(reservations.count == frontier.partyCount, "a reservation for every party")
    self.frontier = frontier
    self.reservations = reservations
    let grid = ParetoGrid(steps: frontier.resolution)
    let floors = reservations.indices.map { grid.key(reservations[$0], party: $0) }
    let rational = (0..<frontier.count).filter { point in
      floors.indices.allSatisfy {
        grid.key(frontier.utility(of: point, to: $0), party: $0) >= floors[$0]
      }
    }
    self.rational = rational
    ideal =
      rational.isEmpty
      ? []
      : reservations.indices.map { party in
        rational.reduce(-.infinity) { max($0, frontier.utility(of: $1, to: party)) }
      }
  }

  /// The largest product of gains.
  ///
  /// ## Source
  /// Nash (1950), "The bargaining problem", doi:10.2307/1907266.
  public var nash: Choice? {
    best { point in parties.reduce(1) { $0 * max(0, gain(point, $1)) } }
  }

  /// The largest of the smallest shares of each party's ideal gain; ties broken by the second
  /// smallest share, and so on.
  ///
  /// A party that no rational point brings a gain is left out.
  ///
  /// ## Source
  /// Kalai and Smorodinsky (1975), doi:10.2307/1914280; on finite sets as a max-min.
  public var kalaiSmorodinsky: Choice? {
    let spans = ideal.indices.map { ideal[$0] - reservations[$0] }
    let sharing = ideal.indices.filter { spans[$0] > frontier.resolution[$0] }
    return leximin { point, party in
      sharing.contains(party) ? gain(point, party) / spans[party] : 1
    }
  }

  /// The largest of the smallest gains.
  ///
  /// ## Source
  /// Kalai (1977), "Proportional solutions to bargaining situations", doi:10.2307/1913954.
  public var egalitarian: Choice? {
    best { point in parties.reduce(.infinity) { min($0, gain(point, $1)) } }
  }

  /// The egalitarian points, ties broken by the second smallest gain, and so on.
  ///
  /// ## Source
  /// Imai (1983), "Individual monotonicity and lexicographic maxmin solution",
  /// doi:10.2307/1911997.
  public var leximin: Choice? { leximin { gain($0, $1) } }

  /// The largest sum of worths.
  public var utilitarian: Choice? { weighted(by: parties.map { _ in 1 }) }

  /// The largest weighted sum of worths.
  /// - Parameter weights: shape `[party]`: not negative.
  public func weighted(by weights: [Double]) -> Choice? {
    best { point in
      parties.reduce(0) { $0 + weights[$1] * frontier.utility(of: point, to: $1) }
    }
  }

  /// The smallest of the largest regrets; a party's regret is what it falls short of its ideal,
  /// in its own points.
  ///
  /// ## Source
  /// Savage (1951), "The theory of statistical decision", doi:10.1080/01621459.1951.10500768.
  public var leastRegret: Choice? {
    let choice = best { point in
      -parties.reduce(0) { max($0, ideal[$1] - frontier.utility(of: point, to: $1)) }
    }
    return choice.map { Choice(points: $0.points, value: -$0.value) }
  }

  private var parties: Range<Int> { 0..<frontier.partyCount }

  private func gain(_ point: Int, _ party: Int) -> Double {
    frontier.utility(of: point, to: party) - reservations[party]
  }

  private static let relativeTie = 0x1p-40

  private func best(_ score: (Int) -> Double) -> Choice? { best(of: rational, by: score) }

  private func best(of points: [Int], by score: (Int) -> Double) -> Choice? {
    let scores = points.map(score)
    guard let top = scores.max() else { return nil }
    let tied = top - abs(top) * Self.relativeTie
    return Choice(
      points: points.indices.filter { scores[$0] >= tied }.map { points[$0] }, value: top)
  }

  private func leximin(_ amount: (Int, Int) -> Double) -> Choice? {
    let lowest = best { point in parties.reduce(.infinity) { min($0, amount(point, $1)) } }
    guard var choice = lowest else { return nil }
    for rank in parties.dropFirst() where choice.points.count > 1 {
      let next = best(of: choice.points) { point in parties.map { amount(point, $0) }.sorted()[rank]
      }
      choice.points = next!.points
    }
    return choice
  }
}
