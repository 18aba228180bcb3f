@testable import EntenteLinear

/// The solvers that a test runs with: CBC, which `make setup` installs from the system's packages,
/// and HiGHS where it could be had.
enum LinearRoads {
  static var all: [any LinearSolver] {
    var solvers: [any LinearSolver] = []
    if let highs = try? HighsSolver() { solvers.append(highs) }
    if let cbc = try? CbcSolver() { solvers.append(cbc) }
    return solvers
  }

  static var hasHighs: Bool { (try? HighsSolver()) != nil }
}
