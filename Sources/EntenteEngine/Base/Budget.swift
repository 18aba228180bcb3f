/// How much work an analysis may do: units, never seconds, so that an answer is the same on
/// every machine.
///
/// One unit is a solver call, a visited search node, or a table row; each analysis says which.
///
/// Where somebody asks to stop (`StopSign`), nothing is left from then on.
public struct Budget: Sendable {
  /// The units left.
  public private(set) var remaining: Int
  /// The units spent so far.
  public private(set) var spent = 0
  /// That of the task in which the first units are taken.
  private var sign: StopSign?

  /// Makes a budget of so many units.
  public init(_ units: Int) { remaining = units }

  /// Enough for any case that a person writes; a few seconds of work at the most.
  public static let standard = Budget(2_000_000)

  /// Takes units; `false` when there are none left.
  public mutating func spend(_ units: Int = 1) -> Bool {
    if isStopped() { remaining = 0 }
    guard remaining >= units else {
      remaining = 0
      return false
    }
    remaining -= units
    spent += units
    return true
  }

  private mutating func isStopped() -> Bool {
    if sign == nil { sign = .current }
    return sign?.isAsked ?? false
  }
}

/// A probability known to lie between two numbers.
public struct Interval: Sendable, Hashable {
  /// The least that the value can be.
  public var low: Double
  /// The most that it can be.
  public var high: Double

  /// Makes an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The interval that holds one number.
  public init(exactly value: Double) { self.init(low: value, high: value) }

  /// Whether the value is known exactly.
  public var isExact: Bool { low == high }
}
