/// A row of a table in a plan: something with an id and an origin.
public protocol ReliefRow: Sendable {
  /// Unique among all rows of the plan.
  var id: String { get }
  /// Where the row's figures are taken from, and where it stands.
  var origin: ReliefOrigin { get }
}

/// Where the figures of a row are taken from, and where the row stands.
public struct ReliefOrigin: Sendable, Hashable {
  /// The sources that it names.
  public var from: [Citation]
  /// What the analyst added to the source.
  public var assumed: String?
  /// What else the analyst wants readers to know.
  public var note: String?
  /// The table's file, relative to the case; `nil` for rows in the case or plan file itself.
  public var file: String?
  /// Where it stands in that file.
  public var span: Span

  /// Makes an origin.
  public init(
    from: [Citation] = [], assumed: String? = nil, note: String? = nil, file: String? = nil,
    span: Span = .none
  ) {
    self.from = from
    self.assumed = assumed
    self.note = note
    self.file = file
    self.span = span
  }

  /// The origin of what was made by a program.
  public static let none = ReliefOrigin()
}
