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
