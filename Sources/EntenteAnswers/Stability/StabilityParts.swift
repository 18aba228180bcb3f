import EntenteEngine

/// Ways from the start, as `entente stability --json` prints them.
struct PathsDocument: Encodable, Sendable {
  struct Way: Encodable, Sendable {
    let to: Int
    let equilibriumBy: [String]
    /// A shortest sequence; `null` where there is none.
    let moves: [StabilityDocument.Move]?
    /// A shortest sequence of moves that are gains for all who make them; `null` where there is
    /// none.
    let improvements: [StabilityDocument.Move]?

    private enum CodingKeys: String, CodingKey {
      case to, equilibriumBy, moves, improvements
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(to, forKey: .to)
      try container.encode(equilibriumBy, forKey: .equilibriumBy)
      try container.encode(moves, forKey: .moves)
      try container.encode(improvements, forKey: .improvements)
    }
  }

  let from: Int
  let ways: [Way]
  /// Equilibria without a way here.
  let omitted: Int
  /// States that can be reached, the start included.
  let reachable: Int
  /// States that can be reached by gains alone, the start included.
  let reachableByImprovements: Int

  init(_ ways: StatusQuoWays, _ numbers: StateNumbers) {
    from = StateNumber.of(ways.start)
    self.ways = ways.ways.map { way in
      Way(
        to: StateNumber.of(way.state), equilibriumBy: way.concepts.map(\.key),
        moves: way.byMoves.map(numbers.moves), improvements: way.byImprovements.map(numbers.moves))
    }
    omitted = ways.omitted
    reachable = ways.reachableCount
    reachableByImprovements = ways.improvingCount
  }
}

/// A wanted state, as `entente stability --json` prints it.
struct WantedDocument: Encodable, Sendable {
  struct Change: Encodable, Sendable {
    /// The states that the party would have to like no better than the wanted one.
    let noBetterThan: [Int]
    /// Whether nobody would leave the wanted state then.
    let equilibrium: Bool
  }

  struct Entry: Encodable, Sendable {
    let party: String
    let concept: String
    /// Whether the party stays there by today's preferences.
    let stable: Bool
    /// Strict rankings with which the party would stay, in decimal digits; `null` past the work
    /// allowed.
    let rankings: String?
    /// All strict rankings, in decimal digits.
    let ofRankings: String?
    /// The first by the second, 0...1.
    let share: Double?
    let changes: [Change]
    let complete: Bool
  }

  let state: Int
  let parties: [Entry]

  init(_ wanted: WantedState, _ numbers: StateNumbers) {
    state = StateNumber.of(wanted.state)
    parties = wanted.entries.map { entry in
      let count = entry.inverse.count
      return Entry(
        party: numbers.findings.compiled.partyIDs[entry.party], concept: entry.concept.key,
        stable: entry.inverse.isStable, rankings: count?.strict.description,
        ofRankings: count?.strictTotal.description, share: count?.share,
        changes: entry.inverse.changes.map {
          Change(
            noBetterThan: $0.surpassed.members.map(StateNumber.of),
            equilibrium: $0.isEquilibrium)
        }, complete: entry.inverse.isComplete)
    }
  }
}

extension OrderCount {
  /// The share of strict orders that would do, 0...1.
  package var share: Double {
    let total = strictTotal.approximation
    return total.isFinite ? strict.approximation / total : logarithmicShare
  }

  /// For numbers past what a floating-point number holds: their first digits and lengths.
  private var logarithmicShare: Double {
    let (part, whole) = (strict.description, strictTotal.description)
    let lead = (Double(part.prefix(15)) ?? 0) / (Double(whole.prefix(15)) ?? 1)
    let digits = (part.count - min(15, part.count)) - (whole.count - min(15, whole.count))
    return (0..<max(0, -digits)).reduce(lead) { share, _ in share / 10 }
  }
}

/// Coalitions, as `entente stability --json` prints them.
struct CoalitionsDocument: Encodable, Sendable {
  struct Entry: Encodable, Sendable {
    let members: [String]
    /// By concept: the listed states that the coalition would not leave.
    let stable: [String: [Int]]
    let complete: Bool
  }

  struct Break: Encodable, Sendable {
    let state: Int
    let coalition: [String]
    /// A state that all members prefer.
    let to: Int
    let moves: [StabilityDocument.Move]
    /// Whether others can answer by improvements so that some member ends up no better.
    let answered: Bool
  }

  let coalitions: [Entry]
  /// By concept: the listed states that no coalition would leave.
  let universal: [String: [Int]]?
  let breaks: [Break]

  init(_ found: CoalitionFindings, _ numbers: StateNumbers) {
    coalitions = found.entries.map { entry in
      Entry(
        members: numbers.parties(entry.members),
        stable: Self.stable(entry.stability, numbers), complete: entry.stability.isComplete)
    }
    universal = found.universal.map { Self.stable($0, numbers) }
    breaks = found.breaks.map {
      Break(
        state: StateNumber.of($0.state), coalition: numbers.parties($0.coalition),
        to: StateNumber.of($0.target), moves: numbers.moves($0.steps),
        answered: $0.isAnswered)
    }
  }

  private static func stable(
    _ stability: CoalitionStability, _ numbers: StateNumbers
  ) -> [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: CoalitionConcept.allCases.map {
        ($0.key, numbers.listed(stability.stable($0)))
      })
  }
}

/// A small change of one party's order, as `entente stability --json` prints it.
struct SwapDocument: Encodable, Sendable {
  let party: String
  /// The states that rise by a rank.
  let rising: [Int]
  /// The states, one rank above, that fall.
  let falling: [Int]
  /// By concept: what becomes an equilibrium.
  let gained: [String: [Int]]
  /// By concept: what is one no more.
  let lost: [String: [Int]]

  init(_ effect: SwapEffect, _ numbers: StateNumbers) {
    party = numbers.findings.compiled.partyIDs[effect.decisionMaker]
    rising = effect.rising.members.map(StateNumber.of)
    falling = effect.falling.members.map(StateNumber.of)
    gained = StabilityDocument.byConcept(numbers.findings) {
      numbers.listed(effect.gained[$0.rawValue])
    }
    lost = StabilityDocument.byConcept(numbers.findings) {
      numbers.listed(effect.lost[$0.rawValue])
    }
  }
}
