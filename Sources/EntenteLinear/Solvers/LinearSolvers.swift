/// The solvers that are there.
public enum LinearSolvers {
  /// The library that stands in the place of HiGHS and is another, so that it was not loaded; `nil`
  /// where there is none.
  public static var stranger: LinearError? {
    guard case .failure(let error) = HighsLibrary.shared, case .stranger = error else { return nil }
    return error
  }

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
