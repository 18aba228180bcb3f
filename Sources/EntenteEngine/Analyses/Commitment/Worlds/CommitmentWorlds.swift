/// In how many of the worlds that agree with what is known an agreement holds.
public struct CommitmentWorlds: Sendable, Hashable {
  /// A share of worlds, with what drawing them leaves open.
  public struct Share: Sendable, Hashable {
    /// The share, 0...1.
    public var value: Double
    /// Where the share of all worlds lies with a confidence of 95 %.
    ///
    /// ## Source
    /// E. B. Wilson (1927), "Probable inference, the law of succession, and statistical
    /// inference", doi:10.1080/01621459.1927.10502953.
    public var confidence: Interval

    init(_ hits: Int, of count: Int) {
      let (n, p, z) = (Double(count), Double(hits) / Double(count), 1.959963984540054)
      let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
      let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
      value = p
      confidence = Interval(low: max(0, min(p, middle - half)), high: min(1, max(p, middle + half)))
    }
  }

  /// What one unknown figure changes.
  public struct Effect: Sendable, Hashable {
    /// Its place among the unknowns.
    public var unknown: Int
    /// The share of worlds in which it holds when the figure is at its low end, and the others are
    /// as they were drawn.
    public var shareAtLow: Double
    /// The same at its high end.
    public var shareAtHigh: Double
    /// The smallest slack with the figure at its low end and the others in the middle; it is
    /// infinite where nobody can depart.
    public var slackAtLow: Double
    /// The same at its high end.
    public var slackAtHigh: Double

    /// By how much the share differs, 0...1.
    public var swing: Double { abs(shareAtHigh - shareAtLow) }
  }

  /// Shares over the values of two unknown figures.
  public struct Map: Sendable, Hashable {
    /// The places of the two among the unknowns: across and upwards.
    public var across: Int
    /// The other.
    public var upwards: Int
    /// The values of the first, ascending.
    public var acrossValues: [Double]
    /// The values of the second, ascending.
    public var upwardsValues: [Double]
    /// Shape `[upwards][across]`: the share of worlds in which it holds.
    public var shares: [[Double]]
  }

  /// The share in which all sign and nobody departs.
  public let holds: Share
  /// The share in which nobody departs.
  public let keeps: Share
  /// Shape `[party]`: the share in which it signs.
  public let signs: [Share]
  /// Shape `[party]`: the share in which it never departs.
  public let partyKeeps: [Share]
  /// How many worlds were drawn: fewer than asked for where somebody asked to stop.
  public let samples: Int
  /// The seed of their numbers.
  public let seed: UInt64

  /// Draws worlds and looks in each; `nil` where no world agrees with what is known, or a stop is
  /// asked before the first.
  /// - Parameters:
  ///   - samples: how many worlds, at least 1.
  ///   - threads: how many to use; the answer is the same for any number.
  /// - Precondition: the agreement is valid for all values within the ranges.
  /// - Complexity: O(samples x decisions x log(days)^2).
  public static func run(
    _ knowledge: AgreementKnowledge, samples: Int, seed: UInt64, threads: Int = 1
  ) -> CommitmentWorlds? {
    guard let knowledge = knowledge.tightened else { return nil }
    let blocks = SampleBlocks(samples: samples, threads: threads)
    let parts = blocks.map { range, _ in
      var tally = CommitmentTally(parties: knowledge.agreement.partyCount)
      for world in range where !StopSign.current.isAsked {
        tally.worlds += 1
        guard let values = knowledge.values(of: world, seed: seed) else { continue }
        tally.add(CommitmentTable(knowledge.agreement(with: values)))
      }
      return tally
    }
    let tally = parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
    return tally.worlds > 0 ? CommitmentWorlds(tally, samples: tally.worlds, seed: seed) : nil
  }

  private init(_ tally: CommitmentTally, samples: Int, seed: UInt64) {
    holds = Share(tally.holds, of: samples)
    keeps = Share(tally.keeps, of: samples)
    signs = tally.signs.map { Share($0, of: samples) }
    partyKeeps = tally.partyKeeps.map { Share($0, of: samples) }
    self.samples = samples
    self.seed = seed
  }

  /// What each unknown figure changes, from its low to its high end, in the order of the unknowns;
  /// `nil` where no world agrees with what is known, or a stop is asked. What orders bind to a
  /// figure moves with it.
  /// - Complexity: O(unknowns x samples x decisions x log(days)^2).
  public static func effects(
    _ knowledge: AgreementKnowledge, samples: Int, seed: UInt64, threads: Int = 1
  ) -> [Effect]? {
    guard let knowledge = knowledge.tightened, let middle = knowledge.middle else { return nil }
    let slack = { (place: Int, value: Double) in
      let values = knowledge.setting(place, to: value, in: middle)
      return CommitmentTable(knowledge.agreement(with: values)).smallestSlack
    }
    let cells = knowledge.unknowns.indices.flatMap { place in
      let range = knowledge.unknowns[place].range
      return [[(place, range.low)], [(place, range.high)]]
    }
    guard let shares = shares(knowledge, setting: cells, samples, seed, threads) else { return nil }
    return knowledge.unknowns.indices.map { place in
      let range = knowledge.unknowns[place].range
      return Effect(
        unknown: place, shareAtLow: shares[2 * place], shareAtHigh: shares[2 * place + 1],
        slackAtLow: slack(place, range.low), slackAtHigh: slack(place, range.high))
    }
  }

  /// The share of worlds in which it holds over a grid of two unknown figures' values, the others
  /// as they are drawn, unless orders move them; `nil` where no world agrees with what is known, or
  /// a stop is asked.
  /// - Parameters:
  ///   - across: one unknown's place.
  ///   - upwards: another one's; best one that no order binds to the first.
  ///   - steps: values of each, evenly spaced from end to end; at least 2.
  /// - Complexity: O(steps^2 x samples x decisions x log(days)^2).
  public static func map(
    _ knowledge: AgreementKnowledge, across: Int, upwards: Int, steps: Int, samples: Int,
    seed: UInt64, threads: Int = 1
  ) -> Map? {
    guard let knowledge = knowledge.tightened else { return nil }
    let values = [across, upwards].map { place in
      (0..<steps).map {
        knowledge.unknowns[place].value(at: Double($0) / Double(steps - 1))
      }
    }
    let cells = values[1].flatMap { high in values[0].map { [(across, $0), (upwards, high)] } }
    guard let shares = shares(knowledge, setting: cells, samples, seed, threads) else { return nil }
    return Map(
      across: across, upwards: upwards, acrossValues: values[0], upwardsValues: values[1],
      shares: (0..<steps).map { Array(shares[$0 * steps..<($0 + 1) * steps]) })
  }

  /// Shape `[cell]`: the shares in which it holds with some values set, in the same worlds; `nil`
  /// where a stop is asked.
  private static func shares(
    _ knowledge: AgreementKnowledge, setting cells: [[(Int, Double)]], _ samples: Int,
    _ seed: UInt64, _ threads: Int
  ) -> [Double]? {
    let blocks = SampleBlocks(samples: samples, threads: threads)
    let parts = blocks.map { range, _ in
      var hits = cells.map { _ in 0 }
      for world in range where !StopSign.current.isAsked {
        guard let drawn = knowledge.values(of: world, seed: seed) else { continue }
        for (cell, settings) in cells.enumerated() {
          var values = drawn
          for (place, value) in settings {
            values = knowledge.setting(place, to: value, in: values)
          }
          let table = CommitmentTable(knowledge.agreement(with: values))
          if Remedies.slack(.all, table) >= 0 { hits[cell] += 1 }
        }
      }
      return hits
    }
    guard !StopSign.current.isAsked else { return nil }
    return cells.indices.map { cell in
      Double(parts.reduce(0) { $0 + $1[cell] }) / Double(samples)
    }
  }
}

extension AgreementKnowledge {
  /// The values, shape `[unknown]`, of the first world that a seed draws; `nil` where none agree
  /// with all that is known.
  public func sample(seed: UInt64) -> [Double]? { tightened?.values(of: 0, seed: seed) }

  /// The values of one world of a seed, the same however many are drawn.
  fileprivate func values(of world: Int, seed: UInt64) -> [Double]? {
    var random = SplitMix64(seed: Substream.seed(seed, party: 0, index: world))
    return draw(using: &random)
  }
}

/// Counts of worlds.
private struct CommitmentTally: Sendable {
  var worlds = 0
  var holds = 0
  var keeps = 0
  var signs: [Int]
  var partyKeeps: [Int]

  init(parties: Int) {
    signs = Array(repeating: 0, count: parties)
    partyKeeps = signs
  }

  mutating func add(_ table: CommitmentTable) {
    let tolerance = table.tolerance
    var isKept = signs.map { _ in true }
    for entry in table.entries where isKept[entry.party] {
      if entry.least.slack < -tolerance { isKept[entry.party] = false }
    }
    var allSign = true
    for party in signs.indices {
      let isSigned = table.signing[party] >= -tolerance
      if isSigned { signs[party] += 1 }
      if isKept[party] { partyKeeps[party] += 1 }
      allSign = allSign && isSigned
    }
    let allKeep = isKept.allSatisfy(\.self)
    if allKeep { keeps += 1 }
    if allKeep && allSign { holds += 1 }
  }

  mutating func add(_ other: CommitmentTally) {
    worlds += other.worlds
    holds += other.holds
    keeps += other.keeps
    for party in signs.indices {
      signs[party] += other.signs[party]
      partyKeeps[party] += other.partyKeeps[party]
    }
  }
}
