/// How far a long solve has come.
public struct LinearProgress: Sendable, Equatable {
  /// What the solver is doing.
  public enum Phase: Sendable, Equatable {
    /// The simplex method.
    case simplex
    /// The interior-point method.
    case interiorPoint
    /// The search over whole numbers.
    case branching
  }

  /// Whether to go on.
  public enum Answer: Sendable, Equatable {
    /// Go on.
    case proceed
    /// Stop, and give the best point so far.
    case stop
  }

  /// Hears from time to time how far the solve has come, and says whether to go on.
  public typealias Handler = (LinearProgress) -> Answer

  /// What the solver is doing.
  public var phase: Phase
  /// Iterations so far, of the simplex or of the interior-point method.
  public var iterations: Int
  /// Branches so far.
  public var nodes: Int
  /// The objective of the best point with whole numbers so far, if there is one.
  public var objective: Double?
  /// What no point with whole numbers can better, if known.
  public var bound: Double?

  /// Makes a report.
  public init(
    phase: Phase, iterations: Int, nodes: Int, objective: Double? = nil, bound: Double? = nil
  ) {
    self.phase = phase
    self.iterations = iterations
    self.nodes = nodes
    self.objective = objective
    self.bound = bound
  }

  /// The distance between the bound and the best point so far, as a share of the latter.
  public var gap: Double? { LinearSolution.gap(objective: objective, bound: bound) }
}
