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
  /// The day on which who made it took it back, as year-month-day.
  public var withdrawn: String?
  /// The offers, by id, in whose place it stands.
  public var supersedes: [String]
  /// The offer, by id, that stands in its place; found while reading, not stated.
  public var supersededBy: String?
  /// What parties have answered. Of one party's answers the latest counts (`answers`).
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
    note: String? = nil, assumed: String? = nil, withdrawn: String? = nil,
    supersedes: [String] = [], supersededBy: String? = nil, responses: [Response] = [],
    from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.title = title
    self.by = by
    self.terms = terms
    self.date = date
    self.note = note
    self.assumed = assumed
    self.withdrawn = withdrawn
    self.supersedes = supersedes
    self.supersededBy = supersededBy
    self.responses = responses
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}

extension Offer {
  /// The answers that count: of each party the latest, in the order written.
  public var answers: [Response] {
    responses.filter { response in
      !responses.contains {
        $0.party == response.party && ($0.date ?? "") > (response.date ?? "")
      }
    }
  }

  /// What a party answered before the answer that counts, the earliest first.
  public func earlierAnswers(of party: String) -> [Response] {
    let all = responses.filter { $0.party == party }.sorted { ($0.date ?? "") < ($1.date ?? "") }
    return Array(all.dropLast())
  }
}
