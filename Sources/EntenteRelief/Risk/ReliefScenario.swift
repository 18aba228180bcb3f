import EntenteEngine

/// One way in which things may go: which events come about, and what they cut.
package struct ReliefScenario: Sendable, Hashable {
  /// The events that come about, by index, sorted.
  package var events: [Int]
  /// How probable it is, 0...1; where scenarios are drawn, the share of the draws.
  package var probability: Double
  /// What is cut.
  package var cuts: [Cutting]

  /// Makes a scenario.
  package init(events: [Int] = [], probability: Double, cuts: [Cutting]) {
    self.events = events
    self.probability = probability
    self.cuts = cuts
  }
}

/// Things that may happen, each independently of the others.
public struct Events: Sendable, Hashable {
  /// Something that may happen.
  package struct Event: Sendable, Hashable {
    /// How probable it is, 0...1.
    package var probability: Double
    /// What it cuts.
    package var cuts: [Cutting]

    /// Makes an event.
    package init(probability: Double, cuts: [Cutting]) {
      self.probability = probability
      self.cuts = cuts
    }
  }

  /// Whether scenarios are all that can be, or drawn by chance.
  public enum Kind: Sendable, Hashable {
    /// All that can be, with their probabilities.
    case all
    /// So many draws with a seed; scenarios that came up more than once are joined.
    case drawn(count: Int, seed: UInt64)
  }

  /// What may happen.
  package var events: [Event]

  /// Makes a set of events.
  package init(_ events: [Event]) { self.events = events }

  /// The scenarios: all of them where there are at most so many, else drawn ones.
  ///
  /// - Parameters:
  ///   - limit: the most scenarios.
  ///   - seed: of the draws.
  /// - Returns: scenarios in the order of their events, none first, and how they came about.
  /// - Complexity: O(limit * events).
  package func scenarios(
    limit: Int = 256, seed: UInt64 = 1
  ) -> (scenarios: [ReliefScenario], kind: Kind) {
    precondition(limit > 0, "there is a scenario")
    let open = events.indices.filter { events[$0].probability > 0 && events[$0].probability < 1 }
    let sure = events.indices.filter { events[$0].probability >= 1 }
    if open.count < 62, 1 << open.count <= limit {
      return (all(open, sure), .all)
    }
    return (drawn(open, sure, count: limit, seed: seed), .drawn(count: limit, seed: seed))
  }

  private func all(_ open: [Int], _ sure: [Int]) -> [ReliefScenario] {
    (0..<(1 << open.count)).map { code in
      var probability = 1.0
      var happened = sure
      for (bit, event) in open.enumerated() {
        let happens = code >> bit & 1 == 1
        probability *= happens ? events[event].probability : 1 - events[event].probability
        if happens { happened.append(event) }
      }
      return scenario(happened.sorted(), probability)
    }
  }

  private func drawn(
    _ open: [Int], _ sure: [Int], count: Int, seed: UInt64
  ) -> [ReliefScenario] {
    var random = SplitMix64(seed: seed)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<count {
      let happened = open.filter { random.unit() < events[$0].probability }
      counts[(sure + happened).sorted(), default: 0] += 1
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { scenario($0.key, Double($0.value) / Double(count)) }
  }

  private func scenario(_ happened: [Int], _ probability: Double) -> ReliefScenario {
    ReliefScenario(
      events: happened, probability: probability, cuts: happened.flatMap { events[$0].cuts })
  }
}
