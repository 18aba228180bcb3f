/// An agreement in phases: what each day of it is worth to each party, what breaking it brings, how
/// a breach comes to light, what it then costs, and where each phase leads.
///
/// ## Who moves when
/// Time runs in days, from day 1, the first day after signing. A party weighs what comes `k` days
/// later by its discount factor to the power `k`.
/// 1. On the first day of a phase each party receives what entering it is worth (`onEntry`).
/// 2. Each day every party, without seeing what the others do that day, keeps all its obligations
///    or starts one breach. Then each receives the phase's worth of that day, and who is in breach
///    what the breach brings beside.
/// 3. At the end of the day a breach is detected and attributed with its `detection`. Then the next
///    day is the first of the breakdown, which is for ever, and that day the breaker pays its
///    penalty and what is honoured of its guarantees.
/// 4. Otherwise at most one shock moves everybody to its target from the next day.
/// 5. Otherwise the phase goes on, or, after its last day, ends. At the end parties that may leave
///    choose to, then those whose consent is needed give it; then chance decides with the
///    `assurance`. None of this takes time: the next phase's first day is the next day.
///
/// A breach runs for the days it is `lasting`, but no longer than its phase, and not after a shock.
/// A breach that was never detected has no consequence. In breakdown nobody decides anything: the
/// worth of breakdown is taken to be what remains when nobody keeps to anything.
///
/// The agreement *holds* when at no decision, in any phase that can be reached at all, a party
/// gains by departing once and keeping to it afterwards, everybody else keeping to it. Since a
/// party's problem is then a discounted decision problem of its own, no longer departure gains
/// either, so keeping is subgame perfect.
///
/// ## Source
/// D. Blackwell (1965), "Discounted dynamic programming", doi:10.1214/aoms/1177700285 (one-shot
/// deviations); J. D. Fearon (1995), "Rationalist explanations for war",
/// doi:10.1017/S0020818300033324; R. Powell (2006), "War as a commitment problem",
/// doi:10.1017/S0020818306060061.
public struct PhasedAgreement: Sendable, Hashable {
  /// Shape `[party]`: the worth today of one unit tomorrow, over 0 and below 1.
  public var discounts: [Double]
  /// Shape `[party]`: what a day without any agreement is worth.
  public var noAgreement: [Double]
  /// What breakdown is worth unless a phase says otherwise.
  public var breakdown: Breakdown
  /// The phases; the first begins on day 1.
  public var phases: [AgreementPhase]
  /// What others stand for.
  public var guarantees: [Guarantee]

  /// Makes an agreement; `faults()` says whether it makes sense.
  public init(
    discounts: [Double], noAgreement: [Double], breakdown: Breakdown, phases: [AgreementPhase],
    guarantees: [Guarantee] = []
  ) {
    self.discounts = discounts
    self.noAgreement = noAgreement
    self.breakdown = breakdown
    self.phases = phases
    self.guarantees = guarantees
  }

  /// The most days that a phase with an end can have: a million.
  public static let longest = 1_000_000

  /// How many parties there are.
  public var partyCount: Int { discounts.count }

  /// What breakdown in a phase is worth.
  public func breakdown(in phase: Int) -> Breakdown { phases[phase].breakdown ?? breakdown }

  /// The discount factor of a party for which what is a half-life away counts half.
  /// - Parameter halfLife: days, over 0.
  public static func discount(halfLife: Double) -> Double { Powers.half(to: 1 / halfLife) }

  /// The days after which a worth counts half, for a discount factor over 0 and below 1.
  public static func halfLife(discount: Double) -> Double { Powers.halvings(discount) }
}

/// What parties are left with when an agreement breaks down.
public struct Breakdown: Sendable, Hashable {
  /// Shape `[party]`: the worth of each day.
  public var daily: [Double]
  /// Shape `[party]`: the worth, usually a loss, of its first day beside; 0 where empty.
  public var once: [Double]

  /// Makes what is left.
  public init(daily: [Double], once: [Double] = []) {
    self.daily = daily
    self.once = once
  }
}

/// What a third party, or a deposit, stands for: lost by a party whose breach is detected.
public struct Guarantee: Sendable, Hashable {
  /// Who guarantees, by an index of the caller's own.
  public var guarantor: Int?
  /// The party whose departure it answers.
  public var party: Int
  /// What that party loses by it, at least 0.
  public var worth: Double
  /// The probability, 0...1, that it is honoured.
  public var honoured: Double
  /// The phases in which it stands; all where `nil`.
  public var phases: [Int]?
  /// Whether it also answers leaving or refusing consent at a phase's end.
  public var coversEnds: Bool

  /// Makes a guarantee.
  public init(
    guarantor: Int? = nil, on party: Int, worth: Double, honoured: Double = 1,
    phases: [Int]? = nil, coversEnds: Bool = false
  ) {
    self.guarantor = guarantor
    self.party = party
    self.worth = worth
    self.honoured = honoured
    self.phases = phases
    self.coversEnds = coversEnds
  }
}
