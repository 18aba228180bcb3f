/// What a solver found out about a program.
public struct LinearSolution: Sendable, Equatable {
  /// What it came to.
  public enum Status: Sendable, Equatable {
    /// The point is the best, for whole numbers within the gap asked for.
    case optimal
    /// No point meets all bounds.
    case infeasible
    /// The objective can be bettered without end.
    case unbounded
    /// The work allowed was used up, or the handler said stop; the point, if any, is the best
    /// so far.
    case stopped
  }

  /// The work that was done.
  package struct Work: Sendable, Equatable {
    /// Iterations of the simplex method.
    package var iterations = 0
    /// Iterations of the interior-point method.
    package var interiorIterations = 0
    /// Branches of the search over whole numbers.
    package var nodes = 0
  }

  /// What it came to.
  public var status: Status
  /// The objective at the point, if there is a point.
  public var objective: Double?
  /// The point, empty where there is none: `[column]`.
  public var columns: [Double] = []
  /// What the rows sum to at the point, empty where there is none: `[row]`.
  public var rows: [Double] = []
  /// By how much the best objective changes when a row's binding bound rises by one unit, as far
  /// as the optimal basis holds; empty for programs with whole numbers: `[row]`.
  public var duals: [Double] = []
  /// By how much the best objective changes when a column's binding bound rises by one unit, as
  /// far as the optimal basis holds; empty for programs with whole numbers: `[column]`.
  public var reducedCosts: [Double] = []
  /// Where a later solve of a similar program can start, if the solver tells.
  public var basis: LinearBasis?
  /// What no point can better; at the optimum of a program without whole numbers, the objective.
  public var bound: Double?
  /// For an infeasible program, weights of rows that prove it, if the solver gives them: `[row]`.
  public var infeasibilityRay: [Double]?
  /// The work that was done.
  package var work = Work()

  /// Makes a solution without a point.
  public init(status: Status) { self.status = status }

  /// Whether there is a point.
  public var hasPoint: Bool { objective != nil }

  /// The distance between the bound and the objective, as a share of the latter.
  public var gap: Double? { Self.gap(objective: objective, bound: bound) }

  static func gap(objective: Double?, bound: Double?) -> Double? {
    guard let objective, let bound else { return nil }
    let distance = (objective - bound).magnitude
    return distance == 0 ? 0 : distance / max(objective.magnitude, 1e-10)
  }
}

extension LinearSolution {
  /// The solution of a program without columns: whether its rows allow 0.
  init(emptyProgram program: LinearProgram) {
    let isFeasible = zip(program.rowLower, program.rowUpper).allSatisfy { $0 <= 0 && $1 >= 0 }
    self.init(status: isFeasible ? .optimal : .infeasible)
    guard isFeasible else { return }
    objective = program.offset
    bound = program.offset
    rows = [Double](repeating: 0, count: program.rowCount)
    duals = rows
  }
}
