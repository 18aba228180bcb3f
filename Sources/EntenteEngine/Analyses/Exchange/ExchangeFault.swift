/// What makes no sense in a staged exchange.
public struct ExchangeFault: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// There are fewer than two sides.
    case tooFewSides
    /// An index names no side.
    case unknownSide(Int)
    /// Somebody would give to itself.
    case givesToItself
    /// An index names no item.
    case unknownItem(Int)
    /// Items wait for each other; the smallest item of the circle.
    case circle(Int)
    /// A number is not finite.
    case notFinite
    /// A worth, cost or penalty is negative.
    case negativeAmount(Double)
    /// A low end is above its high end.
    case emptyInterval(low: Double, high: Double)
    /// A probability is not in 0...1.
    case probabilityOutOfRange(Double)
    /// The last day is before the first, or before day 1.
    case noDay(first: Int, last: Int)
    /// The capacity is below 1, or below what one group needs at one moment.
    case tooLittleCapacity(needed: Int, capacity: Int)
    /// The rows have different numbers of entries.
    case wrongSideCount(expected: Int, found: Int)
    /// Nothing is handed over.
    case noItems
  }

  /// Which part it is about.
  public enum Place: Sendable, Hashable {
    /// The exchange as a whole.
    case exchange
    /// An item.
    case item(Int)
    /// A side's penalty.
    case penalty(side: Int)
    /// A side's capacity.
    case capacity(side: Int)
  }

  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var place: Place

  /// Makes a fault.
  public init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }
}
