/// A number, or only where it lies.
public struct Estimate: Sendable, Hashable {
  /// The least that it can be.
  public var low: Double
  /// The most that it can be, at least `low`.
  public var high: Double

  /// Makes an estimate.
  public init(from low: Double, to high: Double) {
    self.low = low
    self.high = high
  }

  /// A number that is known exactly.
  public init(_ value: Double) { self.init(from: value, to: value) }

  /// Whether it is one number.
  public var isExact: Bool { low == high }
  /// The number, or the middle of where it lies.
  public var middle: Double { low + (high - low) / 2 }
}
