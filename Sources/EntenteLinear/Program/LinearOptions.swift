/// How a program is to be solved, and how much work may be spent; no limit is in seconds, so that
/// answers do not depend on the machine.
public struct LinearOptions: Sendable, Equatable {
  /// The algorithm for programs without whole numbers.
  public enum Method: Sendable, Equatable {
    /// The simplex method from a basis or for small programs, else interior points.
    case automatic
    /// The simplex method, from the basis if there is one.
    case simplex
    /// An interior-point method, then crossover to a basis; it ignores a basis to start from.
    case interiorPoint
    /// An interior-point method without crossover, where the solver can: the point and the dual
    /// values lie in the midst of all best ones, and there is no basis.
    case interiorPointAlone
  }

  /// The algorithm for programs without whole numbers.
  public var method: Method
  /// For programs with whole numbers: the gap at which the search ends, as a share of the
  /// objective.
  public var relativeGap: Double
  /// By how much a bound may be missed, as the solver scales it.
  public var tolerance: Double
  /// The most simplex iterations, those of all branches together; none if `nil`.
  public var iterationLimit: Int?
  /// The most branches of a search over whole numbers; none if `nil`.
  public var nodeLimit: Int?

  /// Makes options; as they are by default, programs are solved to optimality.
  public init(
    method: Method = .automatic, relativeGap: Double = 1e-9, tolerance: Double = 1e-7,
    iterationLimit: Int? = nil, nodeLimit: Int? = nil
  ) {
    precondition(relativeGap >= 0 && tolerance > 0, "a gap or a tolerance is not negative")
    self.method = method
    self.relativeGap = relativeGap
    self.tolerance = tolerance
    self.iterationLimit = iterationLimit
    self.nodeLimit = nodeLimit
  }

  /// Below how many entries a program is small, so that preparing it takes as long as solving it.
  static let smallEntryCount = 30_000

  /// From how many entries on a program is large, so that interior points are faster.
  package static let largeEntryCount = 50_000

  /// Whether interior points are to be used for a program of this size.
  func prefersInteriorPoint(entryCount: Int, hasBasis: Bool) -> Bool {
    switch method {
    case .simplex: false
    case .interiorPoint, .interiorPointAlone: true
    case .automatic: !hasBasis && entryCount >= Self.largeEntryCount
    }
  }

  /// The same options with so many iterations at most; as they are for `nil`.
  func limited(to iterations: Int?) -> LinearOptions {
    var options = self
    if let iterations { options.iterationLimit = iterations }
    return options
  }
}
