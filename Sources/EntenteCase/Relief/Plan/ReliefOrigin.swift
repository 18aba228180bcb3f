/// A row of a table in a plan: something with an id and an origin.
package protocol ReliefRow: Sendable {
  /// Unique among all rows of the plan.
  var id: String { get }
  /// Where the row's figures are taken from, and where it stands.
  var origin: ReliefOrigin { get }
}

/// Where the figures of a row are taken from, and where the row stands.
package struct ReliefOrigin: Sendable, Hashable {
  /// The sources that it names.
  package var from: [Citation]
  /// What the analyst added to the source.
  package var assumed: String?
  /// What else the analyst wants readers to know.
  package var note: String?
  /// The table's file, relative to the case; `nil` for rows in the case or plan file itself.
  package var file: String?
  /// Where it stands in that file.
  package var span: Span

  /// Makes an origin.
  package init(
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
  package static let none = ReliefOrigin()
}
