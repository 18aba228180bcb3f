/// An agreement with its probability of being acceptable to all.
public struct RankedPackage: Sendable, Hashable {
  /// Shape `[issue]`: the option chosen.
  public var choices: [Int]
  /// The lines that it crosses.
  public var crosses: BitSet
  /// The probability, 0...1, that every crossed line gives way.
  public var likelihood: Double

  /// Makes a ranked package.
  public init(choices: [Int], crosses: BitSet, likelihood: Double) {
    self.choices = choices
    self.crosses = crosses
    self.likelihood = likelihood
  }
}
