/// Why no agreement is acceptable, and what would open one.
public struct Impasse: Sendable {
  /// A minimal set of lines whose giving way opens an agreement.
  public struct Correction: Sendable, Hashable {
    /// The lines that give way.
    public var lines: BitSet
    /// The probability, 0...1, that all of them give way.
    public var likelihood: Double

    /// Makes a correction.
    public init(lines: BitSet, likelihood: Double) {
      self.lines = lines
      self.likelihood = likelihood
    }
  }

  /// Every minimal set of lines that no agreement meets together: smallest first, then by
  /// members. One empty set when rules and goal alone admit no agreement; none when an
  /// acceptable agreement exists.
  public var conflicts: [BitSet]
  /// Every minimal correction: likeliest first, then smallest, then by members. One empty set
  /// when an acceptable agreement exists; none when rules and goal alone admit no agreement.
  public var corrections: [Correction]
  /// Whether both lists are whole. When they are not, each list is without the larger sets,
  /// and every set in it is still minimal; a list of one set may then be without smaller ones.
  public var isComplete: Bool
  /// The probability that an acceptable agreement exists once uncertain lines are settled.
  public var agreementLikelihood: Interval
  /// Units of work spent: solver calls and search nodes.
  public var work: Int

  /// Makes an impasse finding.
  public init(
    conflicts: [BitSet], corrections: [Correction], isComplete: Bool,
    agreementLikelihood: Interval, work: Int
  ) {
    self.conflicts = conflicts
    self.corrections = corrections
    self.isComplete = isComplete
    self.agreementLikelihood = agreementLikelihood
    self.work = work
  }
}
