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

    /// A value some way into the range: 0 at its low end, 1 at its high end, evenly in what a case
    /// states; for a discount that is the half-life in days.
    public func value(at share: Double) -> Double {
      guard !range.isExact else { return range.low }
      guard case .discount = figure, range.low > 0, range.high < 1 else {
        return range.low + (range.high - range.low) * share
      }
      let (low, high) = (
        PhasedAgreement.halfLife(discount: range.low),
        PhasedAgreement.halfLife(discount: range.high)
      )
      let value = PhasedAgreement.discount(halfLife: low + (high - low) * share)
      return min(range.high, max(range.low, value))
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

  /// Shape `[unknown]`: the middle of each range, of a half-life that of its days, moved as little
  /// upwards as the orders ask; `nil` where no values agree with all that is known.
  public var middle: [Double]? {
    settled(from: unknowns.map { $0.value(at: 0.5) })
  }

  /// The same with ranges narrowed to what the orders leave of them, so that every value within one
  /// goes with some values of the others; `nil` where no values agree with all that is known.
  /// - Complexity: O(unknowns x orders).
  public var tightened: AgreementKnowledge? {
    guard let lows = raised(unknowns.map(\.range.low)) else { return nil }
    var result = self
    var highs = unknowns.map(\.range.high)
    for _ in 0...unknowns.count {
      for order in orders {
        highs[order.smaller] = min(highs[order.smaller], highs[order.larger])
      }
    }
    for place in unknowns.indices {
      result.unknowns[place].range = Interval(low: lows[place], high: highs[place])
    }
    return result
  }

  /// Whether orders say which of two unknowns is not smaller.
  public func areOrdered(_ a: Int, _ b: Int) -> Bool {
    ordered(under: a).contains(b) || ordered(under: b).contains(a)
  }

  /// The places of all that are at most as large as one, that one left out.
  private func ordered(under place: Int) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [place]
    while let next = waiting.popLast() {
      for order in orders where order.larger == next && found.insert(order.smaller).inserted {
        waiting.append(order.smaller)
      }
    }
    return found
  }

  /// Values with one set, and what the orders bind to it moved no further than they ask.
  /// - Precondition: the ranges are narrowed (`tightened`), and the values agree with the orders.
  func setting(_ place: Int, to value: Double, in values: [Double]) -> [Double] {
    var values = values
    values[place] = value
    guard !orders.isEmpty else { return values }
    var waiting = [place]
    while let next = waiting.popLast() {
      for order in orders {
        if order.larger == next, values[order.smaller] > values[next] {
          values[order.smaller] = values[next]
          waiting.append(order.smaller)
        } else if order.smaller == next, values[order.larger] < values[next] {
          values[order.larger] = values[next]
          waiting.append(order.larger)
        }
      }
    }
    return values
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

  /// Values drawn evenly, half-lives by their days, from all that agree: by drawing until the orders hold, or, where that
  /// takes long, by moving one value after the other, 64 times over, from values that agree.
  func draw(using random: inout SplitMix64) -> [Double]? {
    var drawn: [Double] = []
    for _ in 0..<64 {
      drawn = unknowns.map { $0.value(at: random.unit()) }
      if orders.allSatisfy({ drawn[$0.larger] >= drawn[$0.smaller] }) { return drawn }
    }
    guard var values = settled(from: drawn) else { return nil }
    for _ in 0..<64 {
      for place in values.indices {
        var unknown = unknowns[place]
        for order in orders where order.larger != order.smaller {
          if order.larger == place {
            unknown.range.low = max(unknown.range.low, values[order.smaller])
          }
          if order.smaller == place {
            unknown.range.high = min(unknown.range.high, values[order.larger])
          }
        }
        unknown.range.high = max(unknown.range.low, unknown.range.high)
        values[place] = unknown.value(at: random.unit())
      }
    }
    return values
  }
}
