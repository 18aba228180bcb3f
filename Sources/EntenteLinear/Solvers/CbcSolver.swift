/// CBC with Clp, as Debian packages them: the second road to an answer, and the only one where
/// HiGHS is not there.
///
/// Its C interface cannot be stopped from outside in the midst of a solve: the handler of progress
/// is asked before a solve only.
///
/// ## Source
/// J. Forrest and R. Lougee-Heimer, "CBC User Guide" (2005), doi:10.1287/educ.1053.0020;
/// https://github.com/coin-or/Cbc, under the Eclipse Public License.
struct CbcSolver: LinearSolver {
  private let clp: ClpLibrary
  private let cbc: CbcLibrary

  /// What the solver is called.
  let name = "CBC"
  /// The version of its library, such as `2.10.8`.
  var version: String { cbc.version().map { String(cString: $0) } ?? "unknown" }

  /// Finds the libraries where the system keeps them.
  ///
  /// - Throws: `LinearError` where one is not there or cannot be used.
  init() throws(LinearError) {
    clp = try ClpLibrary.shared.get()
    cbc = try CbcLibrary.shared.get()
  }

  /// Loads a program, to be solved, changed, and solved again from where the solver stands.
  func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession {
    try CbcSession(program, clp: clp, cbc: cbc)
  }
}
