extension Worlds {
  /// Draws worlds evenly from all that agree with what is known; `nil` where none is found, or a stop
  /// is asked.
  ///
  /// Weights are uniform over the part of the simplex that agrees; where points of every issue are
  /// stated, these are uniform over their ranges. Values are uniform over 0...1,
  /// stretched so that an issue's best option is worth 1 and its worst 0 unless values are stated.
  /// The conditions of a party that is ranked by its wants have weights of which each is at least
  /// as large as all later ones together.
  ///
  /// - Parameters:
  ///   - knowledge: what is known of the party.
  ///   - count: how many worlds, at least 1.
  ///   - seed: the generator's seed.
  ///   - party: tells the streams of parties apart that share a seed.
  ///   - threads: how many to use; the answer is the same for any number.
  /// - Complexity: O(count x options) where orders suffice; hit-and-run takes
  ///   O(count x issues^3 x bounds).
  package static func draw(
    _ knowledge: Knowledge, count: Int, seed: UInt64, party: Int = 0, threads: Int = 1
  ) -> Worlds? {
    precondition(count > 0 && threads > 0, "there is something to draw, and somebody to do it")
    let blocks = SampleBlocks(samples: count, threads: threads)
    let seeds = { @Sendable in Substream.seed(seed, party: party, index: $0) }
    if knowledge.ranksByWants {
      return Worlds(wants: knowledge.wants.map(\.count), blocks, seeds: seeds)
    }
    let space = WorldSpace(knowledge)
    guard !space.isEmpty else { return nil }
    let method = space.method(seed: seeds(count + SampleBlocks.count))
    let parts = blocks.map { range, block in
      method == .hitAndRun
        ? Part(walking: space, range.count, seed: seeds(count + block))
        : Part(drawing: space, range, seeds: seeds)
    }
    guard parts.allSatisfy(\.isWhole) else { return nil }
    return Worlds(parts, of: space, method: method)
  }

  private init(_ parts: [Part], of space: WorldSpace, method: Method) {
    let mixing =
      method == .hitAndRun
      ? Convergence(parts.map(\.weights), width: space.values.count)
        .combined(with: Convergence(parts.map(\.values), width: space.optionTotal)) : nil
    weights = parts.flatMap(\.weights)
    values = parts.flatMap(\.values)
    count = parts.reduce(0) { $0 + $1.count }
    self.method = method
    convergence = mixing?.scaleReduction
    effectiveCount = min(count, mixing?.effectiveCount ?? count)
  }

  private init(wants: [Int], _ blocks: SampleBlocks, seeds: @Sendable (Int) -> UInt64) {
    let corners = WantWeights.corners(tiers: wants)
    weights = blocks.map { range, _ in
      range.flatMap { sample in
        var random = SplitMix64(seed: seeds(sample))
        return WantWeights.draw(corners, using: &random)
      }
    }.flatMap(\.self)
    values = []
    count = blocks.samples
    effectiveCount = blocks.samples
    method = .closedForm
    convergence = nil
  }
}

/// The worlds of one block.
private struct Part: Sendable {
  /// Far more than a method that was found to be good ever takes.
  private static let tries = 100_000

  var weights: [Double] = []
  var values: [Double] = []
  var count = 0
  var isWhole = true

  private mutating func append(_ state: WorldState) {
    weights += state.weights
    values += state.values
    count += 1
  }

  /// Draws each world from a stream of its own.
  init(drawing space: WorldSpace, _ range: Range<Int>, seeds: (Int) -> UInt64) {
    var state = WorldState(space)
    for sample in range {
      var random = SplitMix64(seed: seeds(sample))
      isWhole =
        !StopSign.current.isAsked && space.draw(&state, tries: Self.tries, using: &random)
      guard isWhole else { return }
      append(state)
    }
  }

  /// Walks from world to world.
  init(walking space: WorldSpace, _ wanted: Int, seed: UInt64) {
    guard var chain = WorldChain(space, seed: seed) else {
      isWhole = false
      return
    }
    let sign = StopSign.current
    for _ in 0..<chain.burnIn where !sign.isAsked { chain.sweep() }
    for _ in 0..<wanted where isWhole {
      isWhole = !sign.isAsked
      for _ in 0..<chain.thinning { chain.sweep() }
      append(chain.state)
    }
  }
}
