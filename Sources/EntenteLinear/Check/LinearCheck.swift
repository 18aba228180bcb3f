/// An independent check of a solver's answer, from the program and the answer alone.
///
/// A point must meet every bound, its rows and its objective must be what its columns say, and
/// whole numbers must be whole. That the optimum of a program without whole numbers is one is
/// proven by weak duality: the duals give a bound on every point, and the point attains it. That
/// a program is infeasible is proven by weights of rows whose weighted sum no point can reach
/// (Farkas). The bound of a search over whole numbers is taken from the solver, and only checked
/// to be on the right side and as near as was asked.
///
/// ## Source
/// W. Cook, T. Koch, D. E. Steffy and K. Wolter, "A hybrid branch-and-bound approach for exact
/// rational mixed-integer programming" (2013), doi:10.1007/s12532-013-0055-6, on safe dual bounds.
struct LinearCheck: Sendable, Equatable {
  /// What is wrong with the answer, empty where nothing is.
  private(set) var faults: [LinearFault] = []
  /// Whether the answer alone proves its status: the best by duals, or infeasible by weights.
  private(set) var isProven = false

  /// Checks an answer.
  ///
  /// - Parameters:
  ///   - solution: the answer.
  ///   - program: what was asked.
  ///   - relativeGap: the gap that was allowed to a search over whole numbers.
  ///   - tolerance: by how much a figure may be off, as a share of the figures that it is made of,
  ///     or of 1 where they are smaller.
  /// - Complexity: O(entries + rows + columns), after sorting the entries.
  init(
    _ solution: LinearSolution, of program: LinearProgram, relativeGap: Double = 1e-9,
    tolerance: Double = 1e-6
  ) {
    let figures = LinearFigures(program: program, tolerance: tolerance)
    switch solution.status {
    case .optimal:
      faults = figures.pointFaults(solution)
      if solution.objective == nil { faults.append(.pointMissing) }
      if faults.isEmpty { checkOptimum(solution, figures, relativeGap) }
    case .stopped:
      faults = figures.pointFaults(solution)
      if solution.objective == nil, !solution.columns.isEmpty { faults.append(.pointMissing) }
      if faults.isEmpty { faults = figures.boundFaults(solution, relativeGap: nil) }
    case .infeasible: checkInfeasibility(solution, figures)
    case .unbounded: break
    }
  }

  private mutating func checkOptimum(
    _ solution: LinearSolution, _ figures: LinearFigures, _ relativeGap: Double
  ) {
    if figures.program.hasIntegers {
      faults = figures.boundFaults(solution, relativeGap: relativeGap)
    } else {
      faults = figures.dualFaults(solution) + figures.boundFaults(solution, relativeGap: 0)
      isProven = faults.isEmpty
    }
  }

  private mutating func checkInfeasibility(
    _ solution: LinearSolution, _ figures: LinearFigures
  ) {
    if !solution.columns.isEmpty || solution.objective != nil { faults.append(.pointUnexpected) }
    if figures.hasCrossedBounds {
      isProven = faults.isEmpty
    } else if let ray = solution.infeasibilityRay {
      if !figures.provesInfeasibility(ray) { faults.append(.rayProvesNothing) }
      isProven = faults.isEmpty
    }
  }
}
