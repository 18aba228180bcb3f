/// A phased agreement of which some figures are known only to lie between two numbers, and some
/// only to be at least as large as others.
public struct AgreementKnowledge: Sendable, Hashable {
  /// A figure and where it lies.
  public struct Unknown: Sendable, Hashable {
    /// The figure; each appears once.
    public var figure: CommitmentFigure
    /// Figures that are the same one elsewhere, such as an obligation's in several phases.
    public var also: [CommitmentFigure]
    /// Where it lies, both ends included.
    public var range: Interval

    /// Makes an unknown figure.
    public init(
      _ figure: CommitmentFigure, also: [CommitmentFigure] = [], _ range: Interval
    ) {
      self.figure = figure
      self.also = also
      self.range = range
    }
  }

  /// One unknown figure that is at least as large as another, by their places in `unknowns`.
  public struct Order: Sendable, Hashable {
    /// The one that is not smaller.
    public var larger: Int
    /// The other.
    public var smaller: Int

    /// Makes an order.
    public init(_ larger: Int, atLeast smaller: Int) {
      self.larger = larger
      self.smaller = smaller
    }
  }

  /// What is known: the figures that are not among the unknown ones.
  public var agreement: PhasedAgreement
  /// The unknown figures.
  public var unknowns: [Unknown]
  /// What is known of their order.
  public var orders: [Order]

  /// Makes what is known.
  public init(_ agreement: PhasedAgreement, unknowns: [Unknown], orders: [Order] = []) {
    self.agreement = agreement
    self.unknowns = unknowns
    self.orders = orders
  }

  /// The agreement with values for the unknown figures, shape `[unknown]`.
  public func agreement(with values: [Double]) -> PhasedAgreement {
    var result = agreement
    for (unknown, value) in zip(unknowns, values) {
      result[unknown.figure] = value
      for figure in unknown.also { result[figure] = value }
    }
    return result
  }

  /// Shape `[unknown]`: the middle of each range, moved as little upwards as the orders ask;
  /// `nil` where no values agree with all that is known.
  public var middle: [Double]? {
    settled(from: unknowns.map { ($0.range.low + $0.range.high) / 2 })
  }

  /// Values that agree with the orders, none below where it starts; or, where that passes a range's
  /// end, the least values that agree.
  private func settled(from start: [Double]) -> [Double]? {
    raised(start) ?? raised(unknowns.map(\.range.low))
  }

  private func raised(_ start: [Double]) -> [Double]? {
    var values = start
    for _ in 0...unknowns.count {
      for order in orders {
        values[order.larger] = max(values[order.larger], values[order.smaller])
      }
    }
    return isConsistent(values) ? values : nil
  }

  private func isConsistent(_ values: [Double]) -> Bool {
    orders.allSatisfy { values[$0.larger] >= values[$0.smaller] }
      && zip(unknowns, values).allSatisfy { $0.range.low <= $1 && $1 <= $0.range.high }
  }

  /// Values drawn evenly from all that agree: by drawing until the orders hold, or, where that
  /// takes long, by moving one value after the other, 64 times over, from values that agree.
  func draw(using random: inout SplitMix64) -> [Double]? {
    for _ in 0..<64 {
      let values = unknowns.map {
        $0.range.low + ($0.range.high - $0.range.low) * random.unit()
      }
      if orders.allSatisfy({ values[$0.larger] >= values[$0.smaller] }) { return values }
    }
    guard var values = raised(unknowns.map(\.range.low)) else { return nil }
    for _ in 0..<64 {
      for place in values.indices {
        var range = unknowns[place].range
        for order in orders where order.larger != order.smaller {
          if order.larger == place { range.low = max(range.low, values[order.smaller]) }
          if order.smaller == place { range.high = min(range.high, values[order.larger]) }
        }
        values[place] = range.low + max(0, range.high - range.low) * random.unit()
      }
    }
    return values
  }
}
