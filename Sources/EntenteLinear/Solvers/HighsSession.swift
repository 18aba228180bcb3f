/// One program in HiGHS.
final class HighsSession: LinearSession {
  private(set) var program: LinearProgram
  let library: HighsLibrary
  let model: HighsLibrary.Model
  /// Whether HiGHS holds a basis to start from.
  var hasBasis = false
  /// Whether costs changed, or columns came, since the basis was the best.
  var hasNewCosts = false
  /// Whether bounds changed, or rows came, since the basis was the best.
  var hasNewBounds = false
  /// Why a change or a setting was refused; told at the next solve.
  private var refusal: String?

  init(_ program: LinearProgram, library: HighsLibrary) throws(LinearError) {
    guard let model = library.create() else {
      throw .failed(solver: "HiGHS", because: "it makes no model")
    }
    self.program = program
    self.library = library
    self.model = model
    note(library.setFlag(model, "output_flag", 0), "output_flag")
    note(library.setFlag(model, "log_to_console", 0), "log_to_console")
    note(library.setCount(model, "threads", 1), "threads")
    note(library.setText(model, "parallel", "off"), "parallel")
    load()
  }

  deinit { library.destroy(model) }

  private func load() {
    let matrix = LinearMatrix(program)
    let whole = program.isInteger.map { Int32($0 ? 1 : 0) }
    let columnwise: Int32 = 1
    let sense: Int32 = program.sense == .minimize ? 1 : -1
    let status = library.passModel(
      model, Int32(program.columnCount), Int32(program.rowCount), Int32(matrix.values.count),
      columnwise, sense, program.offset, program.costs, program.columnLower, program.columnUpper,
      program.rowLower, program.rowUpper, matrix.starts, matrix.rows, matrix.values, whole)
    note(status, "the program")
  }

  /// Remembers a refusal; HiGHS answers -1 to what it refuses.
  func note(_ status: Int32, _ what: String) {
    if status == -1, refusal == nil { refusal = "it refuses \(what)" }
  }

  /// Throws what was refused since the last solve.
  func throwRefusal() throws(LinearError) {
    guard let refusal else { return }
    throw .failed(solver: "HiGHS", because: refusal)
  }

  func setCost(_ column: Int, to cost: Double) {
    program.setCost(column, to: cost)
    hasNewCosts = true
    note(library.changeCost(model, Int32(column), cost), "a cost")
  }

  func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    program.setColumnBounds(column, lower: lower, upper: upper)
    hasNewBounds = true
    note(library.changeColumnBounds(model, Int32(column), lower, upper), "a column's bounds")
  }

  func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    program.setRowBounds(row, lower: lower, upper: upper)
    hasNewBounds = true
    note(library.changeRowBounds(model, Int32(row), lower, upper), "a row's bounds")
  }

  func addColumn(
    cost: Double, lower: Double, upper: Double, isInteger: Bool,
    entries: [(row: Int, value: Double)]
  ) -> Int {
    hasNewCosts = true
    let column = program.addColumn(
      cost: cost, lower: lower, upper: upper, isInteger: isInteger, entries: entries)
    let merged = LinearMatrix.merged(entries.map { ($0.row, $0.value) })
    note(
      library.addColumn(
        model, cost, lower, upper, Int32(merged.count), merged.map(\.place), merged.map(\.value)),
      "a column")
    note(library.changeIntegrality(model, Int32(column), isInteger ? 1 : 0), "whole numbers")
    return column
  }

  func addRow(lower: Double, upper: Double, entries: [(column: Int, value: Double)]) -> Int {
    hasNewBounds = true
    let row = program.addRow(lower: lower, upper: upper, entries: entries)
    let merged = LinearMatrix.merged(entries.map { ($0.column, $0.value) })
    note(
      library.addRow(
        model, lower, upper, Int32(merged.count), merged.map(\.place), merged.map(\.value)),
      "a row")
    return row
  }

  func start(from basis: LinearBasis) {
    precondition(
      basis.columns.count == program.columnCount && basis.rows.count == program.rowCount,
      "a basis is of its program's shape")
    let status = library.setBasis(
      model, basis.columns.map(\.rawValue), basis.rows.map(\.rawValue))
    hasBasis = status != -1
  }

  func suggest(_ columns: [Double]) {
    precondition(columns.count == program.columnCount, "a point has a value for each column")
    _ = library.setSolution(model, columns, nil, nil, nil)
  }
}
