/// One phase of an agreement.
public struct AgreementPhase: Sendable, Hashable {
  /// Days, at least 1; `nil` where it has no end.
  public var length: Int?
  /// Shape `[party]`: what a day is worth while all keep to it.
  public var daily: [Double]
  /// Shape `[party]`: what entering it is worth, such as a payment; 0 where empty.
  public var onEntry: [Double]
  /// What breakdown from this phase is worth, where it is not what the agreement says.
  public var breakdown: Breakdown?
  /// What may be broken.
  public var obligations: [Obligation]
  /// What may happen to it from outside; at most one of these a day.
  public var shocks: [Shock]
  /// Where it leads; of no account, and best `nil`, where it has no end.
  public var end: PhaseEnd?

  /// Makes a phase.
  public init(
    length: Int?, daily: [Double], onEntry: [Double] = [], breakdown: Breakdown? = nil,
    obligations: [Obligation] = [], shocks: [Shock] = [], end: PhaseEnd? = nil
  ) {
    self.length = length
    self.daily = daily
    self.onEntry = onEntry
    self.breakdown = breakdown
    self.obligations = obligations
    self.shocks = shocks
    self.end = end
  }
}

/// What one party may break on any day of a phase, and what that brings.
public struct Obligation: Sendable, Hashable {
  /// Whose obligation it is.
  public var party: Int
  /// What breaking brings once, if it is not detected before.
  public var gain: Double
  /// Days from the start of the breach to the gain; below `lasting`.
  public var delay: Int
  /// What each day of the breach brings beside the phase's worth.
  public var dailyGain: Double
  /// Days that the breach lasts, at least 1; to the end of the phase where `nil`.
  public var lasting: Int?
  /// The probability, 0...1, that on a day of the breach it is detected and attributed.
  public var detection: Double
  /// What the breaker loses when it is detected, guarantees aside.
  public var penalty: Double

  /// Makes an obligation.
  public init(
    party: Int, gain: Double = 0, delay: Int = 0, dailyGain: Double = 0, lasting: Int? = 1,
    detection: Double = 1, penalty: Double = 0
  ) {
    self.party = party
    self.gain = gain
    self.delay = delay
    self.dailyGain = dailyGain
    self.lasting = lasting
    self.detection = detection
    self.penalty = penalty
  }
}

/// Where a phase or a chance leads.
public enum PhaseTarget: Sendable, Hashable {
  /// The first day of a phase.
  case phase(Int)
  /// As if there had been no agreement.
  case noAgreement
  /// The breakdown of the phase that is left.
  case breakdown
}

/// A chance, each day, that something from outside moves everybody.
public struct Shock: Sendable, Hashable {
  /// The probability a day, 0...1.
  public var chance: Double
  /// Where it leads: breakdown, or a phase in which things are worth something else.
  public var target: PhaseTarget

  /// Makes a shock.
  public init(chance: Double, to target: PhaseTarget) {
    self.chance = chance
    self.target = target
  }
}

/// What happens after a phase's last day.
public struct PhaseEnd: Sendable, Hashable {
  /// Where it leads as agreed.
  public var target: PhaseTarget
  /// The probability, 0...1, that it leads there; 1 where it is automatic.
  public var assurance: Double
  /// Where it leads otherwise, and when a consent is refused.
  public var otherwise: PhaseTarget
  /// The parties, each once, that can refuse.
  public var consents: [Int]
  /// Who may take everybody elsewhere instead.
  public var exits: [PhaseExit]

  /// Makes an end.
  public init(
    to target: PhaseTarget, assurance: Double = 1, otherwise: PhaseTarget = .breakdown,
    consents: [Int] = [], exits: [PhaseExit] = []
  ) {
    self.target = target
    self.assurance = assurance
    self.otherwise = otherwise
    self.consents = consents
    self.exits = exits
  }
}

/// One party's way out at a phase's end, such as the return to an earlier phase.
public struct PhaseExit: Sendable, Hashable {
  /// Who may take it.
  public var party: Int
  /// Where it leads.
  public var target: PhaseTarget
  /// What taking it costs that party, guarantees aside.
  public var price: Double

  /// Makes a way out.
  public init(party: Int, to target: PhaseTarget, price: Double = 0) {
    self.party = party
    self.target = target
    self.price = price
  }
}
