import EntenteCase

/// How one party compares states, as sets of pairs: what it has said, over the levels of diagrams.
struct StateComparison {
  /// Of this party nothing is known that compares states one by one: orders of options, ranges, or
  /// several rankings.
  struct Unstated: Error {}

  private let conflict: UnlistedConflict
  private let space: DiagramSpace
  private let stated: StatedPreference

  init(_ conflict: UnlistedConflict, _ space: DiagramSpace, party: Int, varying: BitSet) throws {
    self.conflict = conflict
    self.space = space
    stated = conflict.claims.stated(by: party, varying: varying)
    switch stated {
    case .orders: throw Unstated()
    case .rankings(let claims): if claims.count > 1 { throw Unstated() }
    case .numbers, .wants, .nothing: break
    }
  }

  /// What must be known of a state for it to have a place.
  enum Places {
    /// Whether each of these holds.
    case whereDecided([Formula])
    /// Which of so many tiers of a ranking is the first that fits.
    case whereRanked(Int)
    case nowhere
  }

  var places: Places {
    switch stated {
    case .nothing, .orders: .nowhere
    case .wants(let tiers, _): .whereDecided(Array(tiers.joined()))
    case .numbers(let valuation, _): .whereDecided(valuation.interactions.map(\.condition))
    case .rankings: .whereRanked(tiers.count)
    }
  }

  /// Where a tier of a ranking is the first that fits.
  func isFirst(_ tier: Int, _ side: StateSide) throws(DiagramSpace.Exhausted)
    -> DiagramSpace.Diagram
  {
    try space.without(try within(tier + 1, side), try within(tier, side))
  }

  /// Whether the values of what a state that stands for several packages leaves open do not matter.
  func isValueKnown(whereOpen issues: [Int]) -> Bool {
    guard case .numbers(let valuation, _) = stated else { return true }
    return issues.allSatisfy { issue in
      valuation.values[issue].allSatisfy { $0 == valuation.values[issue][0] }
    }
  }

  /// The pairs of states with a place of which the second is better.
  func isBetter(_ better: StateSide, than worse: StateSide) throws(DiagramSpace.Exhausted)
    -> DiagramSpace.Diagram
  {
    switch stated {
    case .nothing, .orders: return DiagramSpace.none
    case .wants(let tiers, _): return try wanted(tiers, better, worse)
    case .numbers(let valuation, _): return try worthMore(valuation, better, worse)
    case .rankings: return try ranked(better, worse)
    }
  }

  /// Conditions in order of priority: the first tier counts of which another number holds.
  private func wanted(
    _ tiers: [[Formula]], _ better: StateSide, _ worse: StateSide
  ) throws(DiagramSpace.Exhausted) -> DiagramSpace.Diagram {
    var pairs = DiagramSpace.none
    for tier in tiers.reversed() {
      let (high, low) = (try counts(tier, better), try counts(tier, worse))
      var (more, fewer) = (DiagramSpace.none, DiagramSpace.none)
      for count in high.indices {
        more = try space.or(more, try space.without(high[count], low[count]))
        fewer = try space.or(fewer, try space.without(low[count], high[count]))
      }
      pairs = try space.or(more, try space.without(pairs, fewer))
    }
    return pairs
  }

  /// Where at least one, two, ... of some conditions hold.
  private func counts(
    _ conditions: [Formula], _ side: StateSide
  ) throws(DiagramSpace.Exhausted) -> [DiagramSpace.Diagram] {
    var counts: [DiagramSpace.Diagram] = []
    for condition in conditions {
      let holds = try space.set(side.condition(condition))
      counts.append(DiagramSpace.none)
      for place in counts.indices.reversed() {
        let fewer = place == 0 ? DiagramSpace.all : counts[place - 1]
        counts[place] = try space.or(counts[place], try space.and(holds, fewer))
      }
    }
    return counts
  }
}

/// Rankings and numbers.
extension StateComparison {
  /// What the entries of a ranking mean, best first.
  private var tiers: [Formula] {
    guard case .rankings(let claims) = stated, case .ranks(let ranking) = claims[0].kind else {
      return []
    }
    return ranking.tiers.map { .any($0.entries.map(conflict.claims.means)) }
  }

  /// Where one of the first so many tiers of a ranking fits.
  private func within(
    _ count: Int, _ side: StateSide
  ) throws(DiagramSpace.Exhausted) -> DiagramSpace.Diagram {
    try space.set(side.condition(.any(Array(tiers.prefix(count)))))
  }

  private func ranked(
    _ better: StateSide, _ worse: StateSide
  ) throws(DiagramSpace.Exhausted) -> DiagramSpace.Diagram {
    var (pairs, high, low) = (DiagramSpace.none, DiagramSpace.none, DiagramSpace.none)
    for tier in tiers {
      high = try space.or(high, try space.set(better.condition(tier)))
      low = try space.or(low, try space.set(worse.condition(tier)))
      pairs = try space.or(pairs, try space.without(high, low))
    }
    return pairs
  }

  /// Worths that differ by less than this part of all that counts are alike.
  private static let noise = 1e-9

  private func worthMore(
    _ valuation: Valuation, _ better: StateSide, _ worse: StateSide
  ) throws(DiagramSpace.Exhausted) -> DiagramSpace.Diagram {
    let scale = valuation.scale
    var levels = LevelWorth(conflict)
    levels.add(valuation, better, times: 1 / scale)
    levels.add(valuation, worse, times: -1 / scale)
    let more = try set(levels.atLeast(2 * Self.noise))
    guard valuation.ceiling < .infinity else { return more }
    var low = LevelWorth(conflict)
    low.add(valuation, worse, times: 1 / scale)
    return try space.without(more, try set(low.atLeast(valuation.ceiling / scale)))
  }

  private func set(_ worth: WorthDiagram) throws(DiagramSpace.Exhausted) -> DiagramSpace.Diagram {
    guard worth.isExact else { throw DiagramSpace.Exhausted() }
    return try space.set(worth.formula)
  }
}

/// What is gathered at each level.
private struct LevelWorth {
  private let conflict: UnlistedConflict
  private var worth: Valuation
  private var known = 0.0

  init(_ conflict: UnlistedConflict) {
    self.conflict = conflict
    worth = Valuation(
      values: conflict.levels.optionCounts.map { Array(repeating: 0, count: $0) })
  }

  /// Adds what one side is worth, so many times. Issues that are open in every state add nothing.
  mutating func add(_ valuation: Valuation, _ side: StateSide, times factor: Double) {
    for (issue, values) in valuation.values.enumerated() where !conflict.open.contains(issue) {
      if let option = side.options[issue] {
        known += values[option] * factor
      } else if let level = side.places[issue] {
        for option in values.indices { worth.values[level][option] += values[option] * factor }
      }
    }
    worth.interactions += valuation.interactions.map {
      Valuation.Interaction(condition: side.condition($0.condition), worth: $0.worth * factor)
    }
  }

  func atLeast(_ floor: Double) -> WorthDiagram {
    WorthDiagram(worth, atLeast: floor - known, order: Array(worth.values.indices))
  }
}

extension Valuation {
  /// A worth that no package exceeds in size, above nothing.
  fileprivate var scale: Double {
    let parts = values.map { $0.map(abs).max() ?? 0 } + interactions.map { abs($0.worth) }
    let sum = parts.reduce(0, +)
    return sum > 0 ? sum : 1
  }
}
