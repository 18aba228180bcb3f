/// What a value that depends on chance comes to: on average, at the worst, and in the tail.
///
/// Greater is better; the *tail* of a level is made of the worst cases whose probabilities sum to
/// one minus the level, the last of them in part where it must be.
///
/// ## Source
/// R. T. Rockafellar and S. Uryasev, "Optimization of conditional value-at-risk" (2000),
/// doi:10.21314/JOR.2000.038; for cases of finite probability, the same authors' "Conditional
/// value-at-risk for general loss distributions" (2002), doi:10.1016/S0378-4266(02)00271-6.
public struct Tail: Sendable, Hashable {
  /// Values from the worst to the best, with their probabilities, which sum to 1.
  public let cases: [Case]

  /// A value and its probability.
  public struct Case: Sendable, Hashable {
    /// The value.
    public var value: Double
    /// Its probability, 0...1.
    public var probability: Double

    /// Makes a case.
    public init(value: Double, probability: Double) {
      self.value = value
      self.probability = probability
    }
  }

  /// Sorts cases, and scales probabilities so that they sum to 1.
  /// - Precondition: a probability above 0, none below.
  public init(_ cases: [Case]) {
    let total = cases.reduce(0) { $0 + $1.probability }
    precondition(total > 0 && cases.allSatisfy { $0.probability >= 0 }, "something can happen")
    self.cases = cases.filter { $0.probability > 0 }.sorted {
      ($0.value, $0.probability) < ($1.value, $1.probability)
    }.map { Case(value: $0.value, probability: $0.probability / total) }
  }

  /// The mean over all cases.
  public var expected: Double { cases.reduce(0) { $0 + $1.value * $1.probability } }
  /// The worst case.
  public var worst: Double { cases[0].value }

  /// The mean over the tail.
  /// - Parameter level: 0..<1; 0 gives the mean over all cases.
  public func tailMean(_ level: Double) -> Double {
    precondition(level >= 0 && level < 1, "a level is at least 0 and below 1")
    var (left, sum) = (1 - level, 0.0)
    for item in cases where left > 0 {
      let share = min(left, item.probability)
      sum += share * item.value
      left -= share
    }
    return sum / (1 - level - max(0, left))
  }
}
