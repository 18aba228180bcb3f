extension Claim {
  /// What days under an agreement are worth to a party, in its own units.
  public struct AgreementWorths: Sendable, Hashable {
    /// What a worth is of.
    public enum Place: Sendable, Hashable {
      /// A phase, by id.
      case phase(String)
      /// No agreement at all.
      case noAgreement
      /// Breakdown, from any phase or, by id, from one.
      case breakdown(from: String?)
    }

    /// One worth.
    public struct Worth: Sendable, Hashable {
      /// What it is of.
      public var place: Place
      /// How much.
      public var amount: Estimate

      /// Makes a worth.
      public init(_ place: Place, _ amount: Estimate) {
        self.place = place
        self.amount = amount
      }
    }

    /// The agreement's id.
    public var agreement: String
    /// The worth of each day, as written.
    public var daily: [Worth]
    /// The worth of beginning, on the first day beside that day's worth: of phases and of
    /// breakdown from any phase.
    public var once: [Worth]
    /// In place of `daily`: an order of days without numbers, each worth at least as much as the
    /// next; empty where there are numbers.
    public var order: [Place]

    /// Makes worths.
    public init(
      agreement: String, daily: [Worth] = [], once: [Worth] = [], order: [Place] = []
    ) {
      self.agreement = agreement
      self.daily = daily
      self.once = once
      self.order = order
    }
  }

  /// What breaking an obligation would bring the party whose obligation it is, in its own units.
  public struct BreachGain: Sendable, Hashable {
    /// The obligation's id.
    public var obligation: String
    /// What it gains once, unless the breach is detected before.
    public var once: Estimate
    /// What each day of the breach gains.
    public var daily: Estimate
    /// Days from the start of the breach to the gain.
    public var after: Int
    /// What it loses when the breach is detected, guarantees aside; at least 0.
    public var loses: Estimate

    /// Makes a gain.
    public init(
      obligation: String, once: Estimate = Estimate(0), daily: Estimate = Estimate(0),
      after: Int = 0, loses: Estimate = Estimate(0)
    ) {
      self.obligation = obligation
      self.once = once
      self.daily = daily
      self.after = after
      self.loses = loses
    }
  }
}

extension Claim.AgreementWorths.Place {
  /// As a case file has it: a phase's id, `no agreement`, `breakdown` or `breakdown of` a phase.
  public var key: String {
    switch self {
    case .phase(let id): id
    case .noAgreement: "no agreement"
    case .breakdown(nil): "breakdown"
    case .breakdown(let phase?): "breakdown of \(phase)"
    }
  }
}
