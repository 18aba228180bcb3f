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
