/// Whether the parties would stay in one state, among so many that they are not listed.
///
/// What each move and each answer leads to is kept as sets, so that the states between are never
/// visited one by one. A party leaves a state where some move leads to a better state from which no
/// legal sequence of the others' moves leads to one that deters it: the states from which there is
/// such a sequence are found backwards from those that deter, one move at a time.
///
/// Where something is unknown of preferences, a party leaves only for what is surely better, and only
/// what is surely no better deters it, as in `UncertainStability`; others may answer by moves to what
/// may be better for them.
///
/// ## Source
/// Definitions: Fang, Hipel and Kilgour (1993), chapter 3. Sets of states as diagrams: J. R. Burch,
/// E. M. Clarke, K. L. McMillan, D. L. Dill and L. J. Hwang, "Symbolic model checking: 10^20 states
/// and beyond", Information and Computation 98 (1992), doi:10.1016/0890-5401(92)90017-A.
public struct StateStability: Sendable {
  /// One move of an answer.
  public struct Move: Sendable, Hashable {
    /// Who makes it.
    public let party: Int
    /// The state after it, shape `[issue]` of the case.
    public let package: [Int?]
    /// Whether it is surely a gain for who makes it; `nil` where that is not known.
    public let isGain: Bool?
  }

  /// A better state and what the others answer.
  public struct Response: Sendable, Hashable {
    /// The better state, shape `[issue]` of the case.
    public let improvement: [Int?]
    /// A shortest sequence of the others' moves after which the party is no better off; `nil` where
    /// there is none.
    public let sanction: [Move]?
  }

  /// What one party would do by one concept.
  public struct Verdict: Sendable, Hashable {
    /// Whether it stays; `nil` where that is not settled.
    public var isStable: Bool?
    /// Why it is not settled; `nil` where it is.
    public var lack: Lack?
    /// How many better states one move leads to, packages that are one state counted each: those
    /// without an answer where the party leaves, else all.
    public var gainCount: Double
    /// Of these, the ones with the fewest changes, at most `shown`.
    public var responses: [Response]
  }

  /// Why a verdict is not settled.
  public enum Lack: Sendable, Hashable {
    /// The state breaks a rule.
    case infeasible
    /// The party does not see the state.
    case unseen
    /// What this party has said does not compare states one by one.
    case unstated(party: Int)
    /// More work than was allowed.
    case exhausted
  }

  /// The state, shape `[issue]` of the case.
  public let package: [Int?]
  /// Shape `[party][concept]`; `nil` for a concept that was not asked for.
  private let verdicts: [[Verdict?]]

  /// Responses that are looked for by each verdict.
  public static let shown = 3

  /// Settles one state.
  /// - Parameters:
  ///   - package: shape `[issue]` of the case; only those that parties move are looked at, and they
  ///     have options.
  ///   - budget: what each party's verdicts may take; a unit is a node looked at in one operation.
  /// - Complexity: by the size of the diagrams: small where conditions tie few issues each, however
  ///   many states there are.
  public init(
    _ conflict: UnlistedConflict, _ package: [Int?],
    concepts: [StabilityConcept] = StabilityConcept.allCases, budget: Budget = Budget(20_000_000)
  ) {
    self.package = package
    verdicts = conflict.compiled.theCase.parties.indices.map { party in
      let search = StateSearch(conflict, package, party: party, budget: budget)
      return StabilityConcept.allCases.map { concept in
        concepts.contains(concept) ? search.verdict(concept) : nil
      }
    }
  }

  /// What a party would do by a concept that was asked for.
  public func verdict(_ concept: StabilityConcept, for party: Int) -> Verdict {
    verdicts[party][concept.rawValue]
      ?? Verdict(isStable: nil, lack: .exhausted, gainCount: 0, responses: [])
  }

  /// Whether nobody would leave; `nil` where somebody's verdict is not settled and nobody leaves by
  /// the others.
  public func isEquilibrium(_ concept: StabilityConcept) -> Bool? {
    let all = verdicts.indices.map { verdict(concept, for: $0).isStable }
    return all.contains(false) ? false : all.contains(nil) ? nil : true
  }
}
