/// People, things or acts that one party would hand over to another.
public struct ExchangedItem: Sendable, Hashable {
  public var id: String
  /// What to call one of them inside a sentence, for example "a hostage".
  public var name: String
  /// The id of the party that gives.
  public var by: String
  /// The id of the party that receives, another one.
  public var to: String
  /// How many there are that are alike, at least 1; figures are for one of them.
  public var count: Int
  /// Items of one group change hands at one moment.
  public var group: String?
  /// Items, by id, all of which must have been handed over before.
  public var after: [String]
  /// The first day, from 1, on which it can be handed over.
  public var notBefore: Int?
  /// The last day on which it can be.
  public var notAfter: Int?
  /// Its class among those of the exchange; items of none are the least urgent.
  public var urgency: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes an item.
  public init(
    id: String, name: String, by: String, to: String, count: Int = 1, group: String? = nil,
    after: [String] = [], notBefore: Int? = nil, notAfter: Int? = nil, urgency: String? = nil,
    span: Span = .none
  ) {
    self.id = id
    self.name = name
    self.by = by
    self.to = to
    self.count = count
    self.group = group
    self.after = after
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.urgency = urgency
    self.span = span
  }
}
