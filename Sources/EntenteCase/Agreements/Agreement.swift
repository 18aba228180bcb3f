/// An agreement in phases, of which one asks whether it would hold once signed.
///
/// What its phases are worth to a party, what breaking it would gain that party, and how far ahead
/// the party looks are claims of that party, not part of the agreement.
public struct Agreement: Sendable, Hashable {
  public var id: String
  /// What reports call it.
  public var title: String
  /// The id of the offer whose terms it would carry out.
  public var offer: String?
  /// At least one; the first begins on the day after signing.
  public var phases: [Phase]
  /// What may be broken.
  public var obligations: [Obligation]
  /// What others stand for.
  public var guarantees: [Guarantee]
  /// What could be handed over in steps.
  public var transfers: [Transfer]
  /// What else the analyst wants readers to know.
  public var note: String?
  /// What the analyst added to the source.
  public var assumed: String?
  /// Where it is taken from.
  public var from: [Citation]
  /// Whether others than the mediator may know of it.
  public var isPublic: Bool
  /// Where it stands in the file.
  public var span: Span

  /// Makes an agreement; nothing is checked.
  public init(
    id: String, title: String, offer: String? = nil, phases: [Phase],
    obligations: [Obligation] = [], guarantees: [Guarantee] = [], transfers: [Transfer] = [],
    note: String? = nil,
    assumed: String? = nil, from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.title = title
    self.offer = offer
    self.phases = phases
    self.obligations = obligations
    self.guarantees = guarantees
    self.transfers = transfers
    self.note = note
    self.assumed = assumed
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}

extension Agreement {
  /// Where a phase or a chance leads.
  public enum Target: Sendable, Hashable {
    /// A phase, by id.
    case phase(String)
    /// As if there had been no agreement.
    case noAgreement
    /// What is left when nobody keeps to anything.
    case breakdown
  }

  /// One phase.
  public struct Phase: Sendable, Hashable {
    public var id: String
    /// What reports call it.
    public var name: String
    /// Whole days, at least 1; `nil` where it has no end.
    public var days: Estimate?
    /// Where it leads after its last day; `nil` exactly where it has no end.
    public var next: Next?
    /// Who may lead everybody elsewhere at its end.
    public var exits: [Exit]
    /// What may happen from outside, at most one of these a day.
    public var shocks: [Shock]
    /// Where it stands in the file.
    public var span: Span

    /// Makes a phase.
    public init(
      id: String, name: String, days: Estimate?, next: Next? = nil, exits: [Exit] = [],
      shocks: [Shock] = [], span: Span = .none
    ) {
      self.id = id
      self.name = name
      self.days = days
      self.next = next
      self.exits = exits
      self.shocks = shocks
      self.span = span
    }
  }

  /// What comes after a phase's last day.
  public struct Next: Sendable, Hashable {
    /// Where it leads as agreed.
    public var target: Target
    /// The probability, 0...1, that it leads there.
    public var assured: Estimate
    /// Where it leads otherwise, and where a consent is refused.
    public var otherwise: Target
    /// The parties, by id, that can refuse.
    public var consent: [String]

    /// Makes what comes after.
    public init(
      to target: Target, assured: Estimate = Estimate(1), otherwise: Target = .breakdown,
      consent: [String] = []
    ) {
      self.target = target
      self.assured = assured
      self.otherwise = otherwise
      self.consent = consent
    }
  }

  /// One party's way out at a phase's end.
  public struct Exit: Sendable, Hashable {
    /// The party's id.
    public var by: String
    /// Where it leads everybody.
    public var target: Target
    /// What taking it costs that party, at least 0.
    public var price: Estimate

    /// Makes a way out.
    public init(by: String, to target: Target, price: Estimate = Estimate(0)) {
      self.by = by
      self.target = target
      self.price = price
    }
  }

  /// Something from outside that moves everybody elsewhere.
  public struct Shock: Sendable, Hashable {
    /// The probability a day, 0...1.
    public var chance: Estimate
    /// Where it leads.
    public var target: Target
    /// What it is.
    public var because: String?

    /// Makes a shock.
    public init(chance: Estimate, to target: Target, because: String? = nil) {
      self.chance = chance
      self.target = target
      self.because = because
    }
  }

  /// What one party is to do, and may break on any day of some phases.
  public struct Obligation: Sendable, Hashable {
    public var id: String
    /// The party's id.
    public var by: String
    /// The phases, by id, in which it stands; at least one.
    public var phases: [String]
    /// What the party is to do, to stand behind "to".
    public var duty: String
    /// The probability, 0...1, that on a day of the breach it is seen and attributed.
    public var detected: Estimate
    /// Days that a breach lasts, at least 1; to the end of the phase where `nil`.
    public var lasting: Int?
    /// What else the analyst wants readers to know.
    public var note: String?
    /// What the analyst added to the source.
    public var assumed: String?
    /// Where it is taken from; where the agreement is, if empty.
    public var from: [Citation]
    /// Where it stands in the file.
    public var span: Span

    /// Makes an obligation.
    public init(
      id: String, by: String, in phases: [String], to duty: String, detected: Estimate,
      lasting: Int? = 1, note: String? = nil, assumed: String? = nil, from: [Citation] = [],
      span: Span = .none
    ) {
      self.id = id
      self.by = by
      self.phases = phases
      self.duty = duty
      self.detected = detected
      self.lasting = lasting
      self.note = note
      self.assumed = assumed
      self.from = from
      self.span = span
    }
  }

  /// What somebody stands for: lost by a party whose breach is detected.
  public struct Guarantee: Sendable, Hashable {
    public var id: String
    /// The id of who guarantees: a party, a mediator or a stakeholder.
    public var by: String
    /// The id of the party whose breach it answers.
    public var on: String
    /// What that party loses by it, at least 0, in that party's own units.
    public var worth: Estimate
    /// The probability, 0...1, that it is honoured.
    public var honoured: Estimate
    /// The phases, by id, in which it stands; all where `nil`.
    public var phases: [String]?
    /// Whether it also answers ways out and refused consents at a phase's end.
    public var coversLeaving: Bool
    /// What else the analyst wants readers to know.
    public var note: String?
    /// What the analyst added to the source.
    public var assumed: String?
    /// Where it is taken from; where the agreement is, if empty.
    public var from: [Citation]
    /// Where it stands in the file.
    public var span: Span

    /// Makes a guarantee.
    public init(
      id: String, by: String, on: String, worth: Estimate, honoured: Estimate = Estimate(1),
      in phases: [String]? = nil, coversLeaving: Bool = false, note: String? = nil,
      assumed: String? = nil, from: [Citation] = [], span: Span = .none
    ) {
      self.id = id
      self.by = by
      self.on = on
      self.worth = worth
      self.honoured = honoured
      self.phases = phases
      self.coversLeaving = coversLeaving
      self.note = note
      self.assumed = assumed
      self.from = from
      self.span = span
    }
  }
}

extension Agreement.Target {
  /// As a case file has it: a phase's id, `no agreement` or `breakdown`.
  public var key: String {
    switch self {
    case .phase(let id): id
    case .noAgreement: "no agreement"
    case .breakdown: "breakdown"
    }
  }
}
