/// What knowing about one uncertain line would be worth.
public struct Question: Sendable, Hashable {
  /// The line asked about; its whole group is settled with it.
  public var line: Int
  /// Birnbaum's importance, 0...1: how much likelier an agreement is when the line gives way
  /// than when it is held.
  public var importance: Interval
  /// The expected rise, 0...1, in the likelihood of the best package to table, if the answer
  /// were known before tabling.
  public var gain: Double

  /// Makes a question.
  public init(line: Int, importance: Interval, gain: Double) {
    self.line = line
    self.importance = importance
    self.gain = gain
  }
}
