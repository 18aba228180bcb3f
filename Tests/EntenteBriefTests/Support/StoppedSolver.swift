import EntenteEngine
import EntenteLinear

/// A solver that asks whether to go on before each solve, and stops after some of them.
struct StoppedSolver: LinearSolver {
  private final class Count {
    var left: Int
    init(_ left: Int) { self.left = left }
  }

  private final class Session: LinearSession {
    private let real: any LinearSession
    private let count: Count

    init(_ real: any LinearSession, _ count: Count) {
      self.real = real
      self.count = count
    }

    var program: LinearProgram { real.program }
    func setCost(_ column: Int, to cost: Double) { real.setCost(column, to: cost) }
    func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
      real.setColumnBounds(column, lower: lower, upper: upper)
    }
    func setRowBounds(_ row: Int, lower: Double, upper: Double) {
      real.setRowBounds(row, lower: lower, upper: upper)
    }
    func addColumn(
      cost: Double, lower: Double, upper: Double, isInteger: Bool,
      entries: [(row: Int, value: Double)]
    ) -> Int {
      real.addColumn(
        cost: cost, lower: lower, upper: upper, isInteger: isInteger, entries: entries)
    }
    func addRow(lower: Double, upper: Double, entries: [(column: Int, value: Double)]) -> Int {
      real.addRow(lower: lower, upper: upper, entries: entries)
    }
    func start(from basis: LinearBasis) { real.start(from: basis) }
    func suggest(_ columns: [Double]) { real.suggest(columns) }

    func solve(
      _ options: LinearOptions, progress: LinearProgress.Handler?
    ) throws(LinearError) -> LinearSolution {
      count.left -= 1
      let report = LinearProgress(phase: .simplex, iterations: 0, nodes: 0)
      let isStopped = progress.map { $0(report) == .stop } ?? false
      return isStopped || count.left < 0
        ? LinearSolution(status: .stopped) : try real.solve(options, progress: progress)
    }
  }

  private let real: any LinearSolver
  private nonisolated(unsafe) let count: Count

  /// - Parameter solves: how many solves end before the others are stopped.
  init(after solves: Int = .max / 2) throws {
    real = try LinearSolvers.standard
    count = Count(solves)
  }

  var name: String { real.name }
  var version: String { real.version }
  func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession {
    Session(try real.session(program), count)
  }
}
