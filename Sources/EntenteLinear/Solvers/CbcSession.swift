/// One program in Clp; those with whole numbers are handed to CBC at each solve.
///
/// Both always minimise: the costs of a program to maximise are turned round, and its duals back.
final class CbcSession: LinearSession {
  /// What changed since the last solve, which says which simplex method can go on from its basis.
  enum Change { case bounds, costs }

  private(set) var program: LinearProgram
  let clp: ClpLibrary
  let cbc: CbcLibrary
  let model: ClpLibrary.Model
  /// What changed since the basis that Clp holds was the best; `nil` when it holds none.
  var change: Change?
  /// A point to begin with.
  var suggestion: [Double]?

  init(_ program: LinearProgram, clp: ClpLibrary, cbc: CbcLibrary) throws(LinearError) {
    guard let model = clp.create() else {
      throw .failed(solver: "Clp", because: "it makes no model")
    }
    self.program = program
    self.clp = clp
    self.cbc = cbc
    self.model = model
    clp.setLogLevel(model, 0)
    let matrix = LinearMatrix(program)
    clp.load(
      model, Int32(program.columnCount), Int32(program.rowCount), matrix.starts, matrix.rows,
      matrix.values, Self.finite(program.columnLower), Self.finite(program.columnUpper), costs,
      Self.finite(program.rowLower), Self.finite(program.rowUpper))
  }

  deinit { clp.delete(model) }

  /// The costs as they are to be minimised: `[column]`.
  var costs: [Double] { program.sense == .minimize ? program.costs : program.costs.map { -$0 } }

  /// Clp takes the greatest numbers for infinite.
  static func finite(_ bounds: [Double]) -> [Double] {
    let greatest = Double.greatestFiniteMagnitude
    return bounds.map { min(max($0, -greatest), greatest) }
  }

  /// Hands Clp the bounds and costs as they now are.
  func update() {
    clp.setRowLower(model, Self.finite(program.rowLower))
    clp.setRowUpper(model, Self.finite(program.rowUpper))
    clp.setColumnLower(model, Self.finite(program.columnLower))
    clp.setColumnUpper(model, Self.finite(program.columnUpper))
    clp.setCosts(model, costs)
  }

  func setCost(_ column: Int, to cost: Double) {
    program.setCost(column, to: cost)
    if change != nil { change = .costs }
  }

  func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    program.setColumnBounds(column, lower: lower, upper: upper)
  }

  func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    program.setRowBounds(row, lower: lower, upper: upper)
  }

  func addColumn(
    cost: Double, lower: Double, upper: Double, isInteger: Bool,
    entries: [(row: Int, value: Double)]
  ) -> Int {
    let column = program.addColumn(
      cost: cost, lower: lower, upper: upper, isInteger: isInteger, entries: entries)
    let merged = LinearMatrix.merged(entries.map { ($0.row, $0.value) })
    clp.addColumns(
      model, 1, [0], [0], [0], [0, Int32(merged.count)], merged.map(\.place), merged.map(\.value))
    if change != nil { change = .costs }
    return column
  }

  func addRow(lower: Double, upper: Double, entries: [(column: Int, value: Double)]) -> Int {
    let row = program.addRow(lower: lower, upper: upper, entries: entries)
    let merged = LinearMatrix.merged(entries.map { ($0.column, $0.value) })
    clp.addRows(
      model, 1, [0], [0], [0, Int32(merged.count)], merged.map(\.place), merged.map(\.value))
    return row
  }

  func start(from basis: LinearBasis) {
    precondition(
      basis.columns.count == program.columnCount && basis.rows.count == program.rowCount,
      "a basis is of its program's shape")
    for (column, standing) in basis.columns.enumerated() {
      clp.setColumnStatus(model, Int32(column), Self.number(of: standing))
    }
    for (row, standing) in basis.rows.enumerated() {
      clp.setRowStatus(model, Int32(row), Self.number(of: standing))
    }
    change = .bounds
  }

  func suggest(_ columns: [Double]) {
    precondition(columns.count == program.columnCount, "a point has a value for each column")
    suggestion = columns
  }

  /// Clp's number for a standing.
  private static func number(of standing: LinearBasis.Standing) -> Int32 {
    switch standing {
    case .free: 0
    case .basic: 1
    case .upper: 2
    case .lower: 3
    }
  }

  /// What one of Clp's numbers stands for.
  static func standing(_ number: Int32) -> LinearBasis.Standing {
    switch number {
    case 1: .basic
    case 2: .upper
    case 0, 4: .free
    default: .lower
    }
  }
}
