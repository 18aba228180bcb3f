/// Somebody with a name: a party, a mediator, or people affected.
public struct Actor: Sendable, Hashable {
  public var id: String
  /// The name to print, for example "Upstream council".
  public var name: String
  /// Who they are, in a sentence.
  public var note: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes an actor.
  public init(id: String, name: String, note: String? = nil, span: Span = .none) {
    self.id = id
    self.name = name
    self.note = note
    self.span = span
  }
}

/// Where statements come from: a report, a document, a conversation.
public struct Source: Sendable, Hashable {
  public var id: String
  /// What reports call it.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// As `YYYY-MM-DD`.
  public var date: String?
  /// A web address or a file's place.
  public var link: String?
  /// The party that entrusted it to the mediator; `nil` when anyone may know it.
  public var confidentialTo: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes a source.
  public init(
    id: String, title: String, publisher: String? = nil, date: String? = nil, link: String? = nil,
    confidentialTo: String? = nil, span: Span = .none
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.link = link
    self.confidentialTo = confidentialTo
    self.span = span
  }
}

/// A source and the place in it, as in `press, paragraph 2`.
public struct Citation: Sendable, Hashable {
  /// The source's id.
  public var source: String
  /// The place in the source, for example "paragraph 2, sentence 1".
  public var locator: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes a citation.
  public init(source: String, locator: String? = nil, span: Span = .none) {
    self.source = source
    self.locator = locator
    self.span = span
  }
}

/// A question that the talks must settle by choosing one option.
public struct Issue: Sendable, Hashable {
  /// A change from one option to another.
  public struct Move: Sendable, Hashable {
    /// The option, by id, that is left.
    public var from: String
    /// The option, by id, that takes its place.
    public var to: String

    /// Makes a move.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  public var id: String
  /// The question, for example "How much water is released in summer?".
  public var asks: String
  /// What to call the issue inside a sentence, for example "summer release".
  public var name: String?
  /// In the order written; comparisons such as `is at least` follow it.
  public var options: [Option]
  /// The party that moves this issue alone, if one does.
  public var movedBy: String?
  /// The only changes that can be made to it; `nil` where every change can.
  public var moves: [Move]?
  /// Options, by id, that nobody moves away from once the issue stands on them.
  public var irreversible: [String]
  /// The parties, by id, whose agreement changes an issue that nobody moves alone; `nil` where
  /// that takes all of them.
  public var binds: [String]?
  /// What else the analyst wants readers to know.
  public var note: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes an issue.
  public init(
    id: String, asks: String, name: String? = nil, options: [Option], movedBy: String? = nil,
    moves: [Move]? = nil, irreversible: [String] = [], binds: [String]? = nil,
    note: String? = nil, span: Span = .none
  ) {
    self.id = id
    self.asks = asks
    self.name = name
    self.options = options
    self.movedBy = movedBy
    self.moves = moves
    self.irreversible = irreversible
    self.binds = binds
    self.note = note
    self.span = span
  }
}

extension Issue.Move {
  /// As a case file has it: `none to half`.
  public var text: String { "\(from) to \(to)" }
}

extension Issue {
  /// Whether the issue can be moved from one option to another.
  /// - Complexity: O(moves + irreversible options).
  public func allowsMove(from: String, to: String) -> Bool {
    guard from != to, !irreversible.contains(from) else { return false }
    return moves?.contains(Move(from: from, to: to)) ?? true
  }
}

/// One way to settle an issue.
public struct Option: Sendable, Hashable {
  public var id: String
  /// What to print, for example "a third".
  public var label: String
  /// Where it stands in the file.
  public var span: Span

  /// Makes an option.
  public init(id: String, label: String, span: Span = .none) {
    self.id = id
    self.label = label
    self.span = span
  }
}

/// Something that every feasible package obeys, whoever likes it.
public struct Rule: Sendable, Hashable {
  public var id: String
  /// What must hold of every package.
  public var condition: Condition
  /// The condition as written, for messages and the register.
  public var text: String
  /// Why it must.
  public var because: String?
  /// Where the rule is taken from.
  public var from: [Citation]
  /// What the analyst added to the source.
  public var assumed: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes a rule.
  public init(
    id: String, condition: Condition, text: String = "", because: String? = nil,
    from: [Citation] = [], assumed: String? = nil, span: Span = .none
  ) {
    self.id = id
    self.condition = condition
    self.text = text
    self.because = because
    self.from = from
    self.assumed = assumed
    self.span = span
  }
}

/// Claims that stand or fall together, for example the two halves of an internal debate.
public struct Group: Sendable, Hashable {
  public var id: String
  /// The ids of the lines in it, other groups already resolved into theirs.
  public var claims: [String]
  /// How firm the group is; `nil` takes the firmness that its lines share.
  public var firmness: Firmness?
  /// Why they do.
  public var because: String?
  /// Where that is taken from.
  public var from: [Citation]
  /// Where it stands in the file.
  public var span: Span

  /// Makes a group.
  public init(
    id: String, claims: [String], firmness: Firmness? = nil, because: String? = nil,
    from: [Citation] = [], span: Span = .none
  ) {
    self.id = id
    self.claims = claims
    self.firmness = firmness
    self.because = because
    self.from = from
    self.span = span
  }
}

/// A package on the table, whole or in part, with the answers so far.
public struct Offer: Sendable, Hashable {
  /// What a party has said to an offer so far.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    /// Without a condition.
    case accepts, rejects
    /// If its terms were other.
    case acceptsWithChanges = "accepts with changes"
    /// Not answered yet.
    case undecided
  }

  /// One party's answer, with its date and source.
  public struct Response: Sendable, Hashable {
    /// The party's id.
    public var party: String
    /// What it answers.
    public var answer: Answer
    /// The day of the answer, as year-month-day.
    public var date: String?
    /// What it said with it.
    public var note: String?
    /// Where that was said.
    public var from: [Citation]
    /// Where it stands in the file.
    public var span: Span

    /// Makes a response.
    public init(
      party: String, answer: Answer, date: String? = nil, note: String? = nil,
      from: [Citation] = [], span: Span = .none
    ) {
      self.party = party
      self.answer = answer
      self.date = date
      self.note = note
      self.from = from
      self.span = span
    }
  }

  public var id: String
  /// What reports call it.
  public var title: String
  /// Who put it on the table: parties or mediators.
  public var by: [String]
  /// The options it names, by issue id; issues it leaves open are absent.
  public var terms: [String: String]
  /// The day it was made, as year-month-day.
  public var date: String?
  /// What else the analyst wants readers to know.
  public var note: String?
  /// What the analyst added to the source.
  public var assumed: String?
  /// What parties have answered, one each at most.
  public var responses: [Response]
  /// Where it is taken from.
  public var from: [Citation]
  /// Whether everybody may know of it.
  public var isPublic: Bool
  /// Where it stands in the file.
  public var span: Span

  /// Makes an offer.
  public init(
    id: String, title: String, by: [String], terms: [String: String], date: String? = nil,
    note: String? = nil, assumed: String? = nil, responses: [Response] = [],
    from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.title = title
    self.by = by
    self.terms = terms
    self.date = date
    self.note = note
    self.assumed = assumed
    self.responses = responses
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}
