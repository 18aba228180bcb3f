/// The solvers that are there.
public enum LinearSolvers {
  /// HiGHS where its library is found, else CBC.
  ///
  /// - Throws: `LinearError.libraryNotFound` where neither is there.
  public static var standard: any LinearSolver {
    get throws(LinearError) {
      do {
        return try HighsSolver()
      } catch {
        return try CbcSolver()
      }
    }
  }
}
