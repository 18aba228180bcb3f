import CCaDiCaL

/// The solver that conflicts and moves are found with.
public enum ConflictSolver {
  /// Its name and version, such as `cadical-1.5.3`.
  public static var version: String { String(cString: ccadical_signature()) }
}
