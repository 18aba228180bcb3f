extension LinearProgram {
  /// The program as a file in free MPS format, which other solvers read; columns are called `C0`,
  /// `C1`, and so on, rows `R0`, `R1`, and so on, and rows without bounds are left out.
  ///
  /// - Complexity: O(entries + rows + columns), after sorting the entries.
  public func mps() -> String {
    let isWritten = zip(rowLower, rowUpper).map { $0.isFinite || $1.isFinite }
    var text = "NAME entente\n"
    if sense == .maximize { text += "OBJSENSE\n    MAX\n" }
    text += "ROWS\n N COST\n"
    for row in 0..<rowCount where isWritten[row] { text += " \(mpsKind(row)) R\(row)\n" }
    text += "COLUMNS\n"
    writeColumns(isWritten, to: &text)
    text += "RHS\n"
    if offset != 0 { text += " RHS COST \(-offset)\n" }
    for row in 0..<rowCount where isWritten[row] && mpsRightSide(row) != 0 {
      text += " RHS R\(row) \(mpsRightSide(row))\n"
    }
    text += "RANGES\n"
    for row in 0..<rowCount where isRange(row) {
      text += " RNG R\(row) \(rowUpper[row] - rowLower[row])\n"
    }
    text += "BOUNDS\n"
    for column in 0..<columnCount { writeBounds(of: column, to: &text) }
    return text + "ENDATA\n"
  }

  private func isRange(_ row: Int) -> Bool {
    rowLower[row].isFinite && rowUpper[row].isFinite && rowLower[row] != rowUpper[row]
  }

  private func mpsKind(_ row: Int) -> String {
    if rowLower[row] == rowUpper[row] { return "E" }
    return rowLower[row].isFinite ? "G" : "L"
  }

  private func mpsRightSide(_ row: Int) -> Double {
    rowLower[row].isFinite ? rowLower[row] : rowUpper[row]
  }

  private func writeColumns(_ isWritten: [Bool], to text: inout String) {
    let matrix = LinearMatrix(self)
    var isMarked = false
    for column in 0..<columnCount {
      if isInteger[column] != isMarked {
        isMarked = isInteger[column]
        text += " MARKER 'MARKER' '\(isMarked ? "INTORG" : "INTEND")'\n"
      }
      text += " C\(column) COST \(costs[column])\n"
      for entry in Int(matrix.starts[column])..<Int(matrix.starts[column + 1])
      where isWritten[Int(matrix.rows[entry])] {
        text += " C\(column) R\(matrix.rows[entry]) \(matrix.values[entry])\n"
      }
    }
    if isMarked { text += " MARKER 'MARKER' 'INTEND'\n" }
  }

  private func writeBounds(of column: Int, to text: inout String) {
    let (lower, upper) = (columnLower[column], columnUpper[column])
    switch (lower.isFinite, upper.isFinite) {
    case (true, true) where lower == upper: text += " FX BND C\(column) \(lower)\n"
    case (true, true): text += " LO BND C\(column) \(lower)\n UP BND C\(column) \(upper)\n"
    case (true, false): text += " LO BND C\(column) \(lower)\n PL BND C\(column)\n"
    case (false, true): text += " MI BND C\(column)\n UP BND C\(column) \(upper)\n"
    case (false, false): text += " FR BND C\(column)\n"
    }
  }
}
