/// A linear or mixed-integer program: a linear objective over bounded columns, some of them whole
/// numbers, and rows that bound sums of columns; it knows no names.
///
/// Columns and rows are counted from 0 in the order of adding. An absent bound is infinite.
///
/// - Invariant: coefficients and costs are finite, bounds are numbers, and entries name columns
///   and rows that exist.
public struct LinearProgram: Sendable, Equatable {
  /// Whether the least or the greatest objective is sought.
  public enum Sense: Sendable, Equatable {
    /// The least objective is sought.
    case minimize
    /// The greatest objective is sought.
    case maximize
  }

  /// Whether the least or the greatest objective is sought.
  public var sense: Sense
  /// What is added to the objective of every point.
  public var offset: Double
  /// What one unit of each column adds to the objective: `[column]`.
  public private(set) var costs: [Double] = []
  /// Lower bounds of the columns, possibly `-infinity`: `[column]`.
  public private(set) var columnLower: [Double] = []
  /// Upper bounds of the columns, possibly `infinity`: `[column]`.
  public private(set) var columnUpper: [Double] = []
  /// Whether each column takes whole numbers only: `[column]`.
  public private(set) var isInteger: [Bool] = []
  /// Lower bounds of the rows, possibly `-infinity`: `[row]`.
  public private(set) var rowLower: [Double] = []
  /// Upper bounds of the rows, possibly `infinity`: `[row]`.
  public private(set) var rowUpper: [Double] = []

  /// The entries in the order of adding; those of one row and column add up.
  private(set) var entryRows: [Int32] = []
  private(set) var entryColumns: [Int32] = []
  private(set) var entryValues: [Double] = []

  /// Makes a program without columns and rows.
  public init(_ sense: Sense = .minimize, offset: Double = 0) {
    self.sense = sense
    self.offset = offset
  }

  /// How many columns there are.
  public var columnCount: Int { costs.count }
  /// How many rows there are.
  public var rowCount: Int { rowLower.count }
  /// How many entries were added.
  public var entryCount: Int { entryValues.count }
  /// Whether some column takes whole numbers only.
  public var hasIntegers: Bool { isInteger.contains(true) }

  /// Makes room, so that large programs are built without copying.
  public mutating func reserve(columns: Int, rows: Int, entries: Int) {
    costs.reserveCapacity(columns)
    columnLower.reserveCapacity(columns)
    columnUpper.reserveCapacity(columns)
    isInteger.reserveCapacity(columns)
    rowLower.reserveCapacity(rows)
    rowUpper.reserveCapacity(rows)
    entryRows.reserveCapacity(entries)
    entryColumns.reserveCapacity(entries)
    entryValues.reserveCapacity(entries)
  }

  /// Adds a column, with its entries in rows that exist, and gives its index.
  @discardableResult
  public mutating func addColumn(
    cost: Double = 0, lower: Double = 0, upper: Double = .infinity, isInteger: Bool = false,
    entries: [(row: Int, value: Double)] = []
  ) -> Int {
    precondition(cost.isFinite && !lower.isNaN && !upper.isNaN, "a column's figures are numbers")
    costs.append(cost)
    columnLower.append(lower)
    columnUpper.append(upper)
    self.isInteger.append(isInteger)
    let column = costs.count - 1
    for (row, value) in entries { addEntry(row: row, column: column, value: value) }
    return column
  }

  /// Adds a row, with its entries in columns that exist, and gives its index.
  @discardableResult
  public mutating func addRow(
    lower: Double = -.infinity, upper: Double = .infinity,
    entries: [(column: Int, value: Double)] = []
  ) -> Int {
    precondition(!lower.isNaN && !upper.isNaN, "a row's bounds are numbers")
    rowLower.append(lower)
    rowUpper.append(upper)
    let row = rowLower.count - 1
    for (column, value) in entries { addEntry(row: row, column: column, value: value) }
    return row
  }

  /// Adds to what a column contributes to a row.
  public mutating func addEntry(row: Int, column: Int, value: Double) {
    precondition(rowLower.indices.contains(row), "an entry names a row that exists")
    precondition(costs.indices.contains(column), "an entry names a column that exists")
    precondition(value.isFinite, "an entry is a number")
    entryRows.append(Int32(row))
    entryColumns.append(Int32(column))
    entryValues.append(value)
  }

  /// Changes what one unit of a column adds to the objective.
  public mutating func setCost(_ column: Int, to cost: Double) {
    precondition(cost.isFinite, "a cost is a number")
    costs[column] = cost
  }

  /// Changes the bounds of a column.
  public mutating func setColumnBounds(_ column: Int, lower: Double, upper: Double) {
    precondition(!lower.isNaN && !upper.isNaN, "a column's bounds are numbers")
    columnLower[column] = lower
    columnUpper[column] = upper
  }

  /// Changes the bounds of a row.
  public mutating func setRowBounds(_ row: Int, lower: Double, upper: Double) {
    precondition(!lower.isNaN && !upper.isNaN, "a row's bounds are numbers")
    rowLower[row] = lower
    rowUpper[row] = upper
  }

  /// Says whether a column takes whole numbers only.
  public mutating func setInteger(_ column: Int, _ isWhole: Bool) { isInteger[column] = isWhole }

  /// The objective at a point: `[column]`.
  ///
  /// - Complexity: O(columns).
  public func objective(at columns: [Double]) -> Double {
    precondition(columns.count == columnCount, "a point has a value for each column")
    return zip(costs, columns).reduce(offset) { $0 + $1.0 * $1.1 }
  }
}
