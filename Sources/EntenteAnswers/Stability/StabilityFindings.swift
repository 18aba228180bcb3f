import EntenteCase
import EntenteEngine

/// What a case's graph model says: in which states each party would stay, and why.
public struct StabilityFindings: Sendable {
  /// The case, with what-ifs applied.
  public let compiled: CompiledCase
  /// Its states, moves and preferences.
  public let conflict: CompiledConflict
  /// The concepts that were asked for, from the shortest sight to the longest.
  public let concepts: [StabilityConcept]
  /// Whether all states were settled; otherwise stable states may be missing.
  public let isComplete: Bool
  /// In which share of sampled worlds states are stable; `nil` where every preference is known.
  public let shares: StabilityShares?
  /// Shape `[party]`: the complete orders; `nil` where something is unknown.
  public let orders: [StateOrder]?
  /// Gives reasons; `nil` where something is unknown, or a party does not see all states, or
  /// states are too many.
  package let reasons: VerdictFinder?
  /// Shape `[concept][party]`.
  private let stableStates: [[BitSet]]

  /// Among more states than these no reasons are looked for.
  public static let reasonLimit = 1 << 14

  /// Where a sample of worlds is drawn from, and how much may be done.
  public struct Options: Sendable {
    /// The concepts that are asked for.
    public var concepts: [StabilityConcept]
    /// How many worlds to draw where preferences are unknown.
    public var worlds: Int
    /// The seed of the draws.
    public var seed: UInt64
    /// What each of the analyses may do.
    public var work: Budget

    /// Makes options.
    public init(
      concepts: [StabilityConcept] = StabilityConcept.allCases, worlds: Int = 1_000,
      seed: UInt64 = 1, work: Budget = Budget(200_000_000)
    ) {
      self.concepts = concepts
      self.worlds = worlds
      self.seed = seed
      self.work = work
    }
  }

  /// Settles all concepts, parties and states.
  ///
  /// Where something is unknown of preferences, a party leaves only for what is surely better, and
  /// only what is surely no better deters it.
  /// - Complexity: that of `Stability`, or of `UncertainStability` and a `Stability` each world.
  public init(_ compiled: CompiledCase, _ conflict: CompiledConflict, options: Options = Options())
  {
    self.compiled = compiled
    self.conflict = conflict
    concepts = options.concepts
    let model = conflict.model
    let known = conflict.preferences.compactMap(\.order)
    let orders = known.count == conflict.preferences.count ? known : nil
    self.orders = orders
    let seesAll = conflict.unseen.allSatisfy(\.isEmpty)
    reasons =
      seesAll && model.stateCount <= Self.reasonLimit
      ? orders.map { VerdictFinder(model, $0) } : nil
    (stableStates, isComplete) = Self.settle(conflict, orders, options)
    shares = orders == nil ? Self.shares(conflict, options) : nil
  }

  private static func settle(
    _ conflict: CompiledConflict, _ orders: [StateOrder]?, _ options: Options
  ) -> ([[BitSet]], Bool) {
    let (model, parties) = (conflict.model, conflict.preferences.indices)
    func table(_ stable: (StabilityConcept, Int) -> BitSet) -> [[BitSet]] {
      StabilityConcept.allCases.map { concept in
        options.concepts.contains(concept) ? parties.map { stable(concept, $0) } : []
      }
    }
    guard let orders else {
      var budget = options.work
      let found = UncertainStability.run(
        model, conflict.preferences, attitudes: parties.map { _ in .certain }, budget: &budget)
      return (table(found.stable), found.isComplete)
    }
    guard conflict.unseen.allSatisfy(\.isEmpty) else {
      let all = BitSet(below: model.stateCount)
      let game = Hypergame(
        model, conflict.unseen.map { Perception(seen: all.subtracting($0), orders: orders) })
      return (table(game.stable), game.isComplete)
    }
    let stability = Stability(model, orders, concepts: options.concepts)
    return (table(stability.stable), stability.isComplete)
  }

  private static func shares(_ conflict: CompiledConflict, _ options: Options) -> StabilityShares? {
    let cost = conflict.model.stateCount * conflict.preferences.count
    let count = min(options.worlds, options.work.remaining / max(1, cost * 8))
    guard count > 0, let worlds = conflict.worlds(count: count, seed: options.seed) else {
      return nil
    }
    var budget = options.work
    let sign = StopSign.current
    let drawn = (0..<count).lazy.prefix { _ in !sign.isAsked }.map(worlds.orders)
    return StabilityShares.run(
      conflict.model, worlds: Array(drawn), concepts: options.concepts,
      budget: &budget)
  }

  /// The states that a party would not leave.
  public func stable(_ concept: StabilityConcept, for party: Int) -> BitSet {
    stableStates[concept.rawValue][party]
  }

  /// The states that no party would leave.
  public func equilibria(_ concept: StabilityConcept) -> BitSet {
    let rows = stableStates[concept.rawValue]
    return rows.dropFirst().reduce(rows.first ?? BitSet()) { $0.intersection($1) }
  }

  /// The states that no party would leave by some concept asked for.
  public var someEquilibria: BitSet {
    concepts.reduce(BitSet()) { $0.union(equilibria($1)) }
  }

  /// Shape `[party]`: the ids of what the verdicts on a party rest on, its view included.
  public func basis(of party: Int) -> [String] {
    (conflict.basis[party].claims + conflict.unseenClaims[party]).sorted()
  }

  /// The ids of what all verdicts rest on.
  public var basis: [String] {
    Array(Set(conflict.preferences.indices.flatMap { basis(of: $0) })).sorted()
  }

  /// Whether every preference is known and every party sees all states.
  package var isCertain: Bool { orders != nil && conflict.unseen.allSatisfy(\.isEmpty) }

  /// Whether anything is known of some party's preferences.
  public var knowsSomething: Bool {
    conflict.basis.contains { $0 != .nothing }
  }
}

extension StabilityConcept {
  /// The usual abbreviation, as keys of JSON have it and `--concept` takes it.
  public var key: String {
    switch self {
    case .nash: "nash"
    case .general: "gmr"
    case .symmetric: "smr"
    case .sequential: "seq"
    case .sequentialSymmetric: "sseq"
    }
  }

  /// The usual abbreviation, as texts have it.
  public var name: String { self == .nash ? "Nash" : key.uppercased() }
}
