/// Which packages a frontier is made of, how exact it has to be, and how much it may take.
public struct FrontierOptions: Sendable, Hashable {
  /// Lines that every package must meet; rules always hold.
  public var respectedLines: BitSet
  /// Whether every package must bring what the talks are for.
  public var meetsGoal: Bool
  /// Whether only packages count that everybody finds at least as good as no agreement.
  public var onlyRational: Bool
  /// How much worse, for any party and in its own points, the best listed point may be than a
  /// package: 0 asks for the exact frontier.
  public var epsilon: Double
  /// Whether a run that would take too much is tried again with a larger epsilon.
  public var coarsens: Bool
  /// The most rows of a table.
  public var tableLimit: Int
  /// The most bytes held in sets of points and in the ways back to their packages at one time; a
  /// few thousand are taken in any case.
  public var memoryLimit: Int

  /// Makes options; by default the exact frontier of all agreements.
  public init(
    respectedLines: BitSet = BitSet(), meetsGoal: Bool = true, onlyRational: Bool = false,
    epsilon: Double = 0, coarsens: Bool = true, tableLimit: Int = 1 << 18,
    memoryLimit: Int = 1 << 29
  ) {
    self.respectedLines = respectedLines
    self.meetsGoal = meetsGoal
    self.onlyRational = onlyRational
    self.epsilon = epsilon
    self.coarsens = coarsens
    self.tableLimit = tableLimit
    self.memoryLimit = memoryLimit
  }
}
