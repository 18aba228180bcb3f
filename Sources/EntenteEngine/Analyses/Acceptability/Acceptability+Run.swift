extension Acceptability {
  /// Draws worlds and looks at packages in each; `nil` where no world agrees with what is known of
  /// some party, there is nothing to look at, or a stop is asked.
  ///
  /// The worlds of different parties are independent of each other; world `k` of all parties
  /// together is one joint world. Which stream of random numbers a party gets follows from what
  /// is known of it, so that neither its name nor its place among the parties changes a share.
  ///
  /// - Parameters:
  ///   - knowledge: shape `[party]`.
  ///   - packages: shape `[package][issue]`: what to look at.
  ///   - statusQuo: shape `[issue]`: what no agreement brings, where a party's knowledge does not
  ///     say what that is worth; an issue without an option is worth nothing.
  ///   - agreements: shape `[package][issue]`: all that could be agreed, where these are few enough
  ///     to look through in every world; best sorted.
  /// - Complexity: O(samples x parties x (packages^2 + agreements x packages)) beside drawing.
  package static func run(
    _ knowledge: [Knowledge], packages: [[Int]], statusQuo: [Int?], agreements: [[Int]] = [],
    options: AcceptabilityOptions = AcceptabilityOptions()
  ) -> Acceptability? {
    guard !knowledge.isEmpty, !packages.isEmpty else { return nil }
    let streams = Knowledge.streams(knowledge)
    let worlds = knowledge.indices.compactMap { party in
      Worlds.draw(
        knowledge[party], count: options.samples, seed: options.seed, party: streams[party],
        threads: options.threads)
    }
    guard worlds.count == knowledge.count else { return nil }
    let run = AcceptabilityRun(
      knowledge, worlds, packages: packages, statusQuo: statusQuo, agreements: agreements)
    let blocks = SampleBlocks(samples: options.samples, threads: options.threads)
    let parts = blocks.map { range, _ in run.tally(range) }
    guard !StopSign.current.isAsked else { return nil }
    let tally = parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
    return Acceptability(
      standings: run.standings(tally, blocks), common: run.common(tally, of: options.samples),
      drawings: worlds.map {
        Drawing(
          method: $0.method, convergence: $0.convergence, effectiveCount: $0.effectiveCount,
          isCertain: $0.isCertain)
      }, samples: options.samples, seed: options.seed)
  }
}

/// What counting needs to know, the same for all threads.
private struct AcceptabilityRun: Sendable {
  /// Shape `[party]`: the packages looked at, then the status quo.
  private let tables: [WorthTable]
  /// Shape `[party]`: all agreements.
  private let allTables: [WorthTable]
  private let packageCount: Int
  private let agreementCount: Int
  /// Shape `[party]`; `nil` where the status quo says.
  private let reservations: [Double?]

  init(
    _ knowledge: [Knowledge], _ worlds: [Worlds], packages: [[Int]], statusQuo: [Int?],
    agreements: [[Int]]
  ) {
    tables = zip(knowledge, worlds).map {
      WorthTable($0, $1, packages: packages + [statusQuo])
    }
    allTables =
      agreements.isEmpty
      ? [] : zip(knowledge, worlds).map { WorthTable($0, $1, packages: agreements) }
    packageCount = packages.count
    agreementCount = agreements.count
    reservations = knowledge.map(\.reservation)
  }

  /// Counts over some worlds.
  func tally(_ range: Range<Int>) -> AcceptabilityTally {
    var tally = AcceptabilityTally(
      packages: packageCount, weightCounts: tables.map(\.weightCount))
    var scratch = WorthTable.Scratch()
    var room = Array(repeating: 0.0, count: packageCount + 1)
    var others = allTables.map { _ in Array(repeating: 0.0, count: agreementCount) }
    for world in range where !StopSign.current.isAsked {
      var worths: [[Double]] = []
      var reserves: [Double] = []
      for (party, table) in tables.enumerated() {
        let weights = table.weights(of: world)
        table.fill(&room, world: world, weights: weights, &scratch)
        reserves.append(reservations[party] ?? room[packageCount])
        worths.append(Array(room.prefix(packageCount)))
        tally.addRanks(worths[party], weights: weights, of: party)
        if agreementCount > 0 {
          allTables[party].fill(&others[party], world: world, weights: weights, &scratch)
        }
      }
      tally.addGains(worths, reservations: reserves)
      tally.addEfficiency(worths, among: others)
    }
    return tally
  }

  func standings(
    _ tally: AcceptabilityTally, _ blocks: SampleBlocks
  ) -> [[Acceptability.Standing]] {
    tables.indices.map { party in
      let ranks = tally.parties[party].shares(of: blocks.samples)
      let central = tally.parties[party].centralWeights
      let confidence = confidence(of: party, central, blocks)
      return (0..<packageCount).map { package in
        Acceptability.Standing(
          ranks: ranks[package],
          acceptable: Double(tally.acceptable[party][package]) / Double(blocks.samples),
          centralWeights: central[package], confidence: confidence[package])
      }
    }
  }

  /// Shape `[package]`: how often it is first under its central weights.
  private func confidence(
    of party: Int, _ central: [[Double]?], _ blocks: SampleBlocks
  ) -> [Double?] {
    let table = tables[party]
    return central.enumerated().map { package, weights in
      guard let weights else { return nil }
      let counts = blocks.map { range, _ in
        var scratch = WorthTable.Scratch()
        var room = Array(repeating: 0.0, count: packageCount + 1)
        return range.count { world in
          table.fill(&room, world: world, weights: weights[...], &scratch)
          return RankTally.rank(of: package, in: Array(room.prefix(packageCount))) == 0
        }
      }
      return Double(counts.reduce(0, +)) / Double(blocks.samples)
    }
  }

  func common(_ tally: AcceptabilityTally, of samples: Int) -> [Acceptability.Common] {
    let ranks = tally.together.shares(of: samples)
    let share = { (count: Int) in Double(count) / Double(samples) }
    return (0..<packageCount).map { package in
      Acceptability.Common(
        ranks: ranks[package], efficient: share(tally.efficient[package]),
        efficientAmongAll: agreementCount > 0 ? share(tally.efficientAmongAll[package]) : nil,
        acceptable: share(tally.acceptableToAll[package]), nash: share(tally.nash[package]))
    }
  }
}
