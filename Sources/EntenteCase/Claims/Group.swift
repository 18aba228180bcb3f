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
