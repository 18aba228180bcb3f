/// Whether a phased agreement holds once signed: at each decision, what keeping is worth more than
/// departing. `PhasedAgreement` states who moves when.
public struct Commitment: Sendable, Hashable {
  /// What a party decides in a phase.
  public enum Choice: Sendable, Hashable {
    /// To keep or to break an obligation, by its index in the phase; on each day.
    case obligation(Int)
    /// To consent at the phase's end, or to refuse.
    case consent
    /// To stay or to take a way out, by its index among the end's.
    case exit(Int)
  }

  /// One party's decision in one phase, over all days on which it is taken.
  public struct Decision: Sendable, Hashable {
    /// Who decides.
    public var party: Int
    /// In which phase.
    public var phase: Int
    /// On what.
    public var choice: Choice
    /// What keeping is worth more than departing, on the day on which that is least.
    public var smallestSlack: Double
    /// That day, counted from 1 in the phase; `length + 1` for decisions at its end; 1 where all
    /// days are alike because the phase has no end.
    public var tightestDay: Int
    /// The first day on which departing gains, counted in the same way; `nil` where none.
    public var firstBreak: Break?

    /// Whether departing never gains.
    public var holds: Bool { firstBreak == nil }
  }

  /// A day on which departing gains.
  public struct Break: Sendable, Hashable {
    /// The day in the phase, from 1.
    public var dayInPhase: Int
    /// The day since signing, from 1, if everybody keeps to the agreement and chance leads to the
    /// phase as soon as it can; `nil` where only a refusal or a way out leads there.
    public var day: Int?
    /// What keeping is worth to who departs.
    public var keeping: Double
    /// What departing is worth.
    public var breaking: Double

    /// How much departing gains.
    public var gain: Double { breaking - keeping }
  }

  /// Shape `[phase][party]`: the worth, on its first day, of entering a phase and keeping to all.
  public let values: [[Double]]
  /// Shape `[party]`: what signing is worth more than no agreement; where not negative a party
  /// signs.
  public let signing: [Double]
  /// Shape `[phase]`: the first day, from 1, on which the phase can begin if everybody keeps to the
  /// agreement; `nil` where only a refusal or a way out leads there, or nothing.
  public let starts: [Int?]
  /// Shape `[phase]`: whether anything at all leads to the phase.
  public let isReachable: [Bool]
  /// All decisions in phases that can be reached: by phase, and in it obligations in their order,
  /// consents, ways out.
  public let decisions: [Decision]
  /// Differences smaller than this are none: 2^-40 of the largest worth.
  public let tolerance: Double

  init(
    values: [[Double]], signing: [Double], starts: [Int?], isReachable: [Bool],
    decisions: [Decision], tolerance: Double
  ) {
    self.values = values
    self.signing = signing
    self.starts = starts
    self.isReachable = isReachable
    self.decisions = decisions
    self.tolerance = tolerance
  }

  /// Whether nobody ever gains by departing.
  public var keeps: Bool { decisions.allSatisfy(\.holds) }
  /// Shape `[party]`: whether the party prefers signing to no agreement, or is indifferent.
  public var signs: [Bool] { signing.map { $0 >= -tolerance } }
  /// Whether all sign and keep to it.
  public var holds: Bool { keeps && signs.allSatisfy(\.self) }
  /// The decision with the smallest slack.
  public var tightest: Decision? { decisions.min { $0.smallestSlack < $1.smallestSlack } }
  /// The decision in which somebody departs first, by days since signing; decisions that keeping
  /// never reaches come last.
  public var first: Decision? {
    decisions.filter { !$0.holds }.min {
      let (a, b) = ($0.firstBreak?.day ?? .max, $1.firstBreak?.day ?? .max)
      return a != b ? a < b : ($0.phase, $0.party) < ($1.phase, $1.party)
    }
  }
}

/// What keeping and departing are worth on one day.
public struct SlackPoint: Sendable, Hashable {
  /// The day in the phase, from 1; `length + 1` at its end.
  public var dayInPhase: Int
  /// The worth of keeping from that day on.
  public var keeping: Double
  /// The worth of departing on that day.
  public var breaking: Double

  /// What keeping is worth more.
  public var slack: Double { keeping - breaking }
}
