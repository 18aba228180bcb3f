extension Agreement {
  /// Something that one party could hand over in steps during a phase, such as arms, funds or land.
  public struct Transfer: Sendable, Hashable {
    public var id: String
    /// The id of the party that hands it over.
    public var by: String
    /// The phase, by id, with whose first day it begins.
    public var phase: String
    /// What is handed over, in words.
    public var what: String
    /// Days from one step to the next, at least 1.
    public var every: Int
    /// What else the analyst wants readers to know.
    public var note: String?
    /// What the analyst added to the source.
    public var assumed: String?
    /// Where it is taken from; where the agreement is, if empty.
    public var from: [Citation]
    /// Where it stands in the file.
    public var span: Span

    /// Makes a transfer.
    public init(
      id: String, by: String, in phase: String, of what: String, every: Int = 1,
      note: String? = nil, assumed: String? = nil, from: [Citation] = [], span: Span = .none
    ) {
      self.id = id
      self.by = by
      self.phase = phase
      self.what = what
      self.every = every
      self.note = note
      self.assumed = assumed
      self.from = from
      self.span = span
    }
  }
}
