/// The written-down state of a negotiation, in which every statement names its source.
public struct Case: Sendable {
  /// What the talks are called.
  public var title: String
  /// The day of which the case speaks, as `YYYY-MM-DD`.
  public var asOf: String?
  /// A few sentences for a reader who comes new to it.
  public var summary: String?
  /// What statements come from, in the order of the case.
  public var sources: [Source]
  /// Who sits at the table, in the order of the case.
  public var parties: [Actor]
  /// Who mediates, in the order of the case.
  public var mediators: [Actor]
  /// People affected who do not sit at the table.
  public var stakeholders: [Actor]
  /// What is to be settled, in the order of the case.
  public var issues: [Issue]
  /// Names for states of affairs, in the order of the case; no package is in two of them.
  public var states: [NamedState]
  /// The option that holds today, by issue id; an issue may be absent.
  public var statusQuo: [String: String]
  /// What an agreement must bring; `nil` means anything but the status quo.
  public var seeks: Condition?
  /// What every feasible package obeys.
  public var rules: [Rule]
  /// What has been said, in the order of the case.
  public var claims: [Claim]
  /// Claims that stand or fall together.
  public var together: [Group]
  /// Packages, whole or in part, that are on the table.
  public var offers: [Offer]
  /// Agreements in phases of which one asks whether they would hold.
  public var agreements: [Agreement]
  /// What parties would hand over to each other step by step, in the order of the case.
  public var exchanges: [Exchange]
  /// How probable it is that a line is held to the end, by word.
  public var scale: FirmnessScale
  /// How people would be fed meanwhile, where the case says something of it.
  public var relief: ReliefPlan?

  /// Makes a case from its parts; nothing is checked.
  public init(
    title: String, asOf: String? = nil, summary: String? = nil, sources: [Source] = [],
    parties: [Actor] = [], mediators: [Actor] = [], stakeholders: [Actor] = [],
    issues: [Issue] = [], statusQuo: [String: String] = [:], seeks: Condition? = nil,
    rules: [Rule] = [], claims: [Claim] = [], together: [Group] = [], offers: [Offer] = [],
    scale: FirmnessScale = .standard,
    states: [NamedState] = [], agreements: [Agreement] = [], exchanges: [Exchange] = [],
    relief: ReliefPlan? = nil
  ) {
    self.title = title
    self.asOf = asOf
    self.summary = summary
    self.sources = sources
    self.parties = parties
    self.mediators = mediators
    self.stakeholders = stakeholders
    self.issues = issues
    self.statusQuo = statusQuo
    self.seeks = seeks
    self.rules = rules
    self.claims = claims
    self.together = together
    self.offers = offers
    self.scale = scale
    self.states = states
    self.agreements = agreements
    self.exchanges = exchanges
    self.relief = relief
  }
}
