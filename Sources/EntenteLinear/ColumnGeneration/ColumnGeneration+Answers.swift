extension ColumnGeneration {
  /// An answer of the small program as one of the whole.
  func whole(_ small: LinearSolution) -> LinearSolution {
    var whole = LinearSolution(status: .optimal)
    whole.work = small.work
    whole.columns = resting
    for (place, column) in columns.enumerated() { whole.columns[column] = small.columns[place] }
    whole.duals = [Double](repeating: 0, count: program.rowCount)
    for (place, row) in rows.enumerated() { whole.duals[row] = small.duals[place] }
    whole.rows = matrix.activities(whole.columns, rowCount: program.rowCount)
    for group in groups { follow(group, &whole) }
    whole.reducedCosts = hasColumn.indices.map {
      program.costs[$0] - matrix.weighted($0, by: whole.duals)
    }
    whole.objective = program.objective(at: whole.columns)
    whole.bound = whole.objective
    return whole
  }

  /// Gives the columns of a group that is left out the least values that its rows allow.
  private func follow(_ group: Group, _ whole: inout LinearSolution) {
    for column in group.columns {
      let entries = matrix.entries(of: column)
      let least = entries.reduce(0.0) { least, entry in
        let (row, value) = (Int(matrix.rows[entry]), matrix.values[entry])
        return value < 0
          ? max(least, (whole.rows[row] - program.rowUpper[row]) / -value) : least
      }
      whole.columns[column] += least
      for entry in entries { whole.rows[Int(matrix.rows[entry])] += matrix.values[entry] * least }
    }
  }

  /// The columns left out that would better the objective.
  func worthwhile(_ whole: LinearSolution) -> [Int] {
    let sign = program.sense == .maximize ? 1.0 : -1
    return hasColumn.indices.filter {
      !hasColumn[$0] && !program.isFixed($0) && sign * whole.reducedCosts[$0] > tolerance
    }
  }

  /// The groups left out whose limits are broken; `nil` where those of fixed columns alone are.
  func broken(_ whole: LinearSolution) -> [Int]? {
    var inGroup = [Bool](repeating: false, count: program.rowCount)
    for row in groups.flatMap(\.rows) { inGroup[row] = true }
    for row in hasRow.indices where !hasRow[row] && !inGroup[row] {
      if !meets(whole.rows[row], program.rowLower[row], program.rowUpper[row], 1e-5) { return nil }
    }
    return groups.indices.filter { index in
      groups[index].rows.contains {
        !meets(whole.rows[$0], program.rowLower[$0], program.rowUpper[$0], tolerance)
      }
        || groups[index].columns.contains {
          !meets(whole.columns[$0], program.columnLower[$0], program.columnUpper[$0], tolerance)
        }
    }
  }

  private func meets(
    _ value: Double, _ lower: Double, _ upper: Double, _ tolerance: Double
  ) -> Bool {
    let slack = tolerance * max(1, value.magnitude)
    return value >= lower - slack && value <= upper + slack
  }
}

extension LinearProgram {
  /// Whether a column's bounds leave it one value.
  func isFixed(_ column: Int) -> Bool { columnLower[column] == columnUpper[column] }
}
