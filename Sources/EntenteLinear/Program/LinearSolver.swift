/// A solver of linear and mixed-integer programs.
public protocol LinearSolver: Sendable {
  /// What the solver is called.
  var name: String { get }
  /// The version of its library.
  var version: String { get }
  /// Loads a program, to be solved, changed, and solved again from where the solver stands.
  func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession
}

extension LinearSolver {
  /// Solves a program once.
  ///
  /// - Parameters:
  ///   - program: the program.
  ///   - basis: where to start, from an earlier solve of a program of the same shape.
  ///   - options: the method and the work allowed.
  ///   - progress: hears how far a long solve has come, and says whether to go on.
  public func solve(
    _ program: LinearProgram, from basis: LinearBasis? = nil,
    options: LinearOptions = LinearOptions(), progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> LinearSolution {
    let session = try session(program)
    if let basis { session.start(from: basis) }
    return try session.solve(options, progress: progress)
  }
}

/// One program in one solver, which can be changed and solved again from where the solver stands.
///
/// A session belongs to one task at a time.
public protocol LinearSession: AnyObject {
  /// The program with all changes so far.
  var program: LinearProgram { get }
  /// Changes what one unit of a column adds to the objective.
  func setCost(_ column: Int, to cost: Double)
  /// Changes the bounds of a column.
  func setColumnBounds(_ column: Int, lower: Double, upper: Double)
  /// Changes the bounds of a row.
  func setRowBounds(_ row: Int, lower: Double, upper: Double)
  /// Adds a column, with its entries in rows that exist, and gives its index.
  @discardableResult
  func addColumn(
    cost: Double, lower: Double, upper: Double, isInteger: Bool,
    entries: [(row: Int, value: Double)]
  ) -> Int
  /// Adds a row, with its entries in columns that exist, and gives its index.
  @discardableResult
  func addRow(lower: Double, upper: Double, entries: [(column: Int, value: Double)]) -> Int
  /// Starts the next solve of a program without whole numbers from a basis.
  func start(from basis: LinearBasis)
  /// Offers a point for the next solve of a program with whole numbers to begin with: `[column]`.
  func suggest(_ columns: [Double])
  /// Solves the program as it now is.
  func solve(
    _ options: LinearOptions, progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution
}

extension LinearSession {
  /// Solves the program as it now is, as far as it takes.
  public func solve() throws(LinearError) -> LinearSolution {
    try solve(LinearOptions(), progress: nil)
  }
}
