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
