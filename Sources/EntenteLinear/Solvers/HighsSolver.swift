/// HiGHS: interior points with crossover for large programs, the simplex method from a basis,
/// branch and cut for whole numbers; one thread, always the same answer.
///
/// ## Source
/// Q. Huangfu and J. A. J. Hall, "Parallelizing the dual revised simplex method" (2018),
/// doi:10.1007/s12532-017-0130-5; https://highs.dev, under the MIT licence.
struct HighsSolver: LinearSolver {
  private let library: HighsLibrary

  /// What the solver is called.
  let name = "HiGHS"
  /// The version of its library, such as `1.15.1`.
  var version: String { library.version().map { String(cString: $0) } ?? "unknown" }

  /// Finds the library: where the variable `ENTENTE_HIGHS` says, or else beside the program or where
  /// `make setup` puts it, by its digest.
  ///
  /// - Throws: `LinearError` where it is not there or cannot be used.
  init() throws(LinearError) { library = try HighsLibrary.shared.get() }

  /// Loads a program, to be solved, changed, and solved again from where the solver stands.
  func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession {
    try HighsSession(program, library: library)
  }
}
