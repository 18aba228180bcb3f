/// CBC with Clp, as Debian packages them: the second road to an answer.
public struct CbcSolver: LinearSolver {
  /// What the solver is called.
  public let name = "CBC"
  /// The version of its library.
  public let version = ""
  /// Finds the libraries.
  public init() throws(LinearError) {
    throw .libraryNotFound(name: "CBC", tried: ["libCbcSolver.so.3"])
  }
  /// Loads a program.
  public func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession {
    throw .libraryNotFound(name: "CBC", tried: ["libCbcSolver.so.3"])
  }
}
