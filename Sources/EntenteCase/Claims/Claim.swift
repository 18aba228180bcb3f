/// One statement in a case, with its owner and its source.
public struct Claim: Sendable, Hashable {
  /// What the claim says.
  public enum Kind: Sendable, Hashable {
    /// A red line: what must hold of a package for its owner to accept it.
    case line(Condition)
    /// A red line on worth: its owner accepts no package that is worth less to it, in its own
    /// points.
    case floor(Double)
    /// An order of options, best first; options in one inner list are ties.
    case prefers([[Choice]])
    /// An order of issues, most important first; issues in one inner list are ties.
    case priorities([[String]])
    /// The owner would rather have `better` than `worse`, or likes both alike; what else there is
    /// being the same. An issue that only one of them names has its status quo in the other.
    case comparison(better: [Choice], worse: [Choice])
    /// Weights of issues and values of their options.
    case numbers([IssueNumbers])
    /// Conditions in order of priority, most important first; conditions in one inner list are
    /// ties, of which more met is better.
    case wants([[Condition]])
    /// A direct ranking of states of affairs.
    case ranks(Ranking)
    /// The owner does not see the states where the condition holds.
    case overlooks(Condition)
    /// A conditional offer: the owner would accept `what` if `given`; where both hold, the
    /// owner's `despite` lines do not object. An empty `despite` means every line of the owner
    /// that `what` alone crosses; the offer's own id, no line that this reader may know.
    case accepts(what: Condition, given: Condition, despite: [String])
    /// What days under an agreement are worth to the owner.
    case agreementWorths(AgreementWorths)
    /// What breaking an obligation of its own would bring the owner.
    case breachGain(BreachGain)
    /// What a transfer costs the owner, or is worth to it.
    case transfer(TransferFigure)
    /// The days after which a worth counts half as much to the owner; over 0.
    case halfLife(Estimate)
    /// A statement of fact, in words, and the issues it bears on.
    case fact(String, about: [String])
    /// Figures of the owner for what it would give and receive in a staged exchange.
    case exchange(ExchangeFigures)
  }

  /// An issue settled by an option.
  public struct Choice: Sendable, Hashable {
    /// The issue's id.
    public var issue: String
    /// The option's id.
    public var option: String

    /// Makes a choice.
    public init(issue: String, option: String) {
      self.issue = issue
      self.option = option
    }
  }

  /// How much an issue matters to a party and what each option is worth to it.
  public struct IssueNumbers: Sendable, Hashable {
    /// The issue's id.
    public var issue: String
    /// At least 0, in the party's own points; the middle where only a range is known.
    public var weight: Double
    /// 0...1 by option id; an absent option is worth 0. The middle where only a range is known.
    public var values: [String: Double]
    /// Where the weight lies, if only that is known.
    public var weightRange: ClosedRange<Double>?
    /// Where values lie, by option id, for those of which only that is known.
    public var valueRanges: [String: ClosedRange<Double>]

    /// Makes the numbers of one issue.
    public init(
      issue: String, weight: Double, values: [String: Double],
      weightRange: ClosedRange<Double>? = nil, valueRanges: [String: ClosedRange<Double>] = [:]
    ) {
      self.issue = issue
      self.weight = weight
      self.values = values
      self.weightRange = weightRange
      self.valueRanges = valueRanges
    }
  }

  /// What a package is worth beyond its single options, where some of them come together.
  public struct Interaction: Sendable, Hashable {
    /// Where the worth is added.
    public var condition: Condition
    /// In the party's own points; may be negative.
    public var worth: Double

    /// Makes an interaction.
    public init(condition: Condition, worth: Double) {
      self.condition = condition
      self.worth = worth
    }
  }

  public var id: String
  /// The id of the party, mediator or stakeholder that holds it; for a fact also a source's.
  public var by: String
  /// What the claim says.
  public var kind: Kind
  /// The statement as written, for the register.
  public var text: String
  /// The statement in a few words for a report, for example "no permanent truce while arms
  /// remain"; `nil` where the report should make them from the statement.
  public var says: String?
  /// Used in the analysis of lines; shown for every claim that states it.
  public var firmness: Firmness
  /// Why the firmness is what an analyst took it for, where no source says how firm the line is;
  /// `nil` where one does.
  public var firmnessAssumed: String?
  /// Whether others than its owner and the mediator may know it.
  public var isPublic: Bool
  /// Where it was said; the first citation is the main one.
  public var from: [Citation]
  /// As `YYYY-MM-DD`.
  public var date: String?
  /// The language in which it was said, as a tag of BCP 47 such as `ar`; `nil` where nobody says.
  public var lang: String?
  /// What else the analyst wants readers to know.
  public var note: String?
  /// What an analyst had to assume, in words; `nil` where the source says it all.
  public var assumed: String?
  /// Beside `numbers`: what is added where its condition holds; elsewhere empty.
  public var interactions: [Interaction]
  /// Beside `numbers`: what no agreement is worth, in the party's own points.
  public var reservation: Double?
  /// Beside `numbers`: the most that any package is worth, in the party's own points.
  public var ceiling: Double?
  /// Beside `numbers`: the factor, 0...1, by which worth shrinks over the whole time of the talks;
  /// 1 where time costs nothing.
  public var discount: Double?
  /// Where it stands in the file.
  public var span: Span

  /// Makes a claim.
  public init(
    id: String, by: String, kind: Kind, text: String = "", says: String? = nil,
    firmness: Firmness = .word(.firm), firmnessAssumed: String? = nil, isPublic: Bool = true,
    from: [Citation] = [], date: String? = nil, lang: String? = nil, note: String? = nil,
    assumed: String? = nil, span: Span = .none, interactions: [Interaction] = [],
    reservation: Double? = nil, ceiling: Double? = nil, discount: Double? = nil
  ) {
    self.id = id
    self.by = by
    self.kind = kind
    self.text = text
    self.says = says
    self.firmness = firmness
    self.firmnessAssumed = firmnessAssumed
    self.isPublic = isPublic
    self.from = from
    self.date = date
    self.lang = lang
    self.note = note
    self.assumed = assumed
    self.interactions = interactions
    self.reservation = reservation
    self.ceiling = ceiling
    self.discount = discount
    self.span = span
  }
}
