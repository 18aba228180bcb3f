/// A party's figures for the items of one exchange.
public struct ExchangeFigures: Sendable, Hashable {
  /// A figure, or where it lies, for one item of many alike.
  public struct Entry: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// Where the figure lies; a single number where that is all of it.
    public var range: ClosedRange<Double>

    /// Makes an entry.
    public init(item: String, range: ClosedRange<Double>) {
      self.item = item
      self.range = range
    }
  }

  /// The exchange's id.
  public var exchange: String
  /// What items are worth to the party if it receives them, at least 0, in its own points.
  public var worth: [Entry]
  /// What giving items costs the party, at least 0, in its own points.
  public var costs: [Entry]
  /// The probability, 0...1, that items can be delivered as promised, as the party sees it.
  public var known: [Entry]

  /// Makes figures; each list is in the order of the exchange's items.
  public init(
    exchange: String, worth: [Entry] = [], costs: [Entry] = [], known: [Entry] = []
  ) {
    self.exchange = exchange
    self.worth = worth
    self.costs = costs
    self.known = known
  }
}
