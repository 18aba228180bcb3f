/// What a party would lose by stopping an exchange on the way: a penalty, or a guarantee forfeited.
public struct StoppingCost: Sendable, Hashable {
  public var id: String
  /// The id of the party that would lose it.
  public var on: String
  /// How much, at least 0, in the points in which the party counts its items.
  public var costs: ClosedRange<Double>
  /// The id of who sees to it, if somebody does.
  public var by: String?
  /// What it is, in a few words.
  public var says: String?
  /// What the analyst added to the source.
  public var assumed: String?
  /// Where it is taken from.
  public var from: [Citation]
  /// Whether everybody may know of it.
  public var isPublic: Bool
  /// Where it stands in the file.
  public var span: Span

  /// Makes a cost of stopping.
  public init(
    id: String, on: String, costs: ClosedRange<Double>, by: String? = nil, says: String? = nil,
    assumed: String? = nil, from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.on = on
    self.costs = costs
    self.by = by
    self.says = says
    self.assumed = assumed
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}
