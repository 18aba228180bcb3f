/// Worths of packages in worlds drawn from all that agree with what is known of the parties.
struct DrawnWorlds {
  /// The number of worlds; 1 where they are all the same.
  let count: Int
  /// Shape `[party]`, of the parties of which something is known: the packages, then no agreement.
  private let tables: [WorthTable]
  /// Shape `[party]`: parts of the whole weight; `nil` where no agreement is worth what the status
  /// quo is.
  private let reservations: [Double?]
  private let packageCount: Int

  /// Draws the worlds as `Acceptability.run` does, each party from the stream that follows from what
  /// is known of it.
  init(
    _ compiled: CompiledCase, _ packages: [[Int]], _ isValued: [Bool], _ options: ForecastOptions
  ) throws(ForecastFinding.Omission) {
    let samples = min(options.samples, ForecastOptions.mostWork / packages.count)
    guard samples >= min(options.samples, ForecastOptions.fewestWorlds),
      compiled.canDrawWorlds(samples: samples, work: ForecastOptions.drawingWork)
    else { throw .tooLarge }
    let knowledge = compiled.knowledge
    let parties = knowledge.indices.filter { isValued[$0] }
    // Parties of which nothing is known change no stream.
    let streams = Knowledge.streams(parties.map { knowledge[$0] })
    let worlds = parties.indices.compactMap {
      Worlds.draw(knowledge[parties[$0]], count: samples, seed: options.seed, party: streams[$0])
    }
    guard worlds.count == parties.count else {
      throw StopSign.current.isAsked ? .stopped : .contradictory
    }
    let today = compiled.problem.statusQuo
    tables = zip(parties, worlds).map { party, worlds in
      // What the party weighs at nothing need not be settled.
      let isSettled = today.indices.allSatisfy {
        today[$0] != nil || knowledge[party].weighsNothing($0)
      }
      let none = isSettled ? today : today.map { _ in nil }
      return WorthTable(knowledge[party], worlds, packages: packages + [none])
    }
    reservations = parties.map { knowledge[$0].reservation }
    packageCount = packages.count
    count = worlds.allSatisfy(\.isCertain) ? 1 : samples
  }

  /// Adds all worlds.
  func add(to sum: inout ForecastSum) {
    var scratch = WorthTable.Scratch()
    var worths = tables.map { _ in Array(repeating: 0.0, count: packageCount + 1) }
    var nothing = tables.map { _ in 0.0 }
    for world in 0..<count {
      for (party, table) in tables.enumerated() {
        let weights = table.weights(of: world)
        table.fill(&worths[party], world: world, weights: weights, &scratch)
        nothing[party] = reservations[party] ?? worths[party][packageCount]
      }
      sum.add(worths: worths, reservations: nothing)
    }
  }
}
