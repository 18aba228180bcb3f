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
