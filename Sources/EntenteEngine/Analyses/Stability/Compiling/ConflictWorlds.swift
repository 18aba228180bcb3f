import EntenteCase

/// Worlds of a graph model: in each, every party has a complete order of the states that agrees
/// with what is known of it.
///
/// Where orders of options and issues are all that is known, weights and values are drawn evenly
/// from those that agree. States that no ranking names take any place, each independently. Where
/// several rankings leave an order open, worlds agree with all of them but are not drawn evenly.
package struct ConflictWorlds: Sendable {
  private let sources: [PreferenceSource]
  private let tables: [WorthTable?]
  /// Shape `[party]`: which stream of random numbers each draws from.
  private let streams: [Int]
  private let seed: UInt64
  /// How many worlds there are.
  package let count: Int

  fileprivate init(
    _ sources: [PreferenceSource], tables: [WorthTable?], streams: [Int], count: Int, seed: UInt64
  ) {
    self.sources = sources
    self.streams = streams
    self.tables = tables
    self.count = count
    self.seed = seed
  }

  /// Shape `[party]`: each party's order of the states in a world; the same at every call.
  /// - Complexity: O(parties x states x log(states)), and that of the worth of packages.
  package func orders(of world: Int) -> [StateOrder] {
    precondition((0..<count).contains(world), "a world that was drawn")
    return sources.indices.map { party in
      switch sources[party].draw {
      case .known(let order): return order
      case .places(let places): return order(of: places, party, world)
      case .knowledge(_, let packages):
        guard let table = tables[party] else {
          return order(of: packages.map { _ in nil }, party, world)
        }
        var worths = Array(repeating: 0.0, count: packages.count)
        var scratch = WorthTable.Scratch()
        table.fill(&worths, world: world, weights: table.weights(of: world), &scratch)
        return StateOrder(values: worths)
      }
    }
  }

  /// Places that are known keep their order; states without one go anywhere between them.
  private func order(of places: [Int?], _ party: Int, _ world: Int) -> StateOrder {
    var random = SplitMix64(seed: Substream.seed(seed, party: streams[party], index: world))
    let known = Set(places.compactMap(\.self)).sorted()
    let heights = known.map { _ in random.unit() }.sorted()
    let height = Dictionary(uniqueKeysWithValues: zip(known, heights))
    return StateOrder(values: places.map { $0.flatMap { height[$0] } ?? random.unit() })
  }
}

extension CompiledConflict {
  /// Draws worlds; `nil` where no world agrees with what a party has said.
  /// - Parameters:
  ///   - count: how many, at least 1.
  ///   - seed: the generator's seed.
  /// - Complexity: that of `Worlds.draw` for each party of whom only orders are known.
  package func worlds(count: Int, seed: UInt64) -> ConflictWorlds? {
    precondition(count > 0, "there is something to draw")
    let streams = model.placesInOrder
    var tables: [WorthTable?] = []
    for (party, source) in sources.enumerated() {
      guard case .knowledge(let knowledge, let packages) = source.draw else {
        tables.append(nil)
        continue
      }
      guard let worlds = Worlds.draw(knowledge, count: count, seed: seed, party: streams[party])
      else {
        return nil
      }
      tables.append(WorthTable(knowledge, worlds, packages: packages))
    }
    return ConflictWorlds(sources, tables: tables, streams: streams, count: count, seed: seed)
  }
}
