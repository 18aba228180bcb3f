/// The figures that an answer is compared with, computed from the program alone.
struct LinearFigures {
  let program: LinearProgram
  let matrix: LinearMatrix
  let tolerance: Double

  init(program: LinearProgram, tolerance: Double) {
    self.program = program
    self.tolerance = tolerance
    matrix = LinearMatrix(program)
  }

  /// Whether some lower bound is above its upper bound.
  var hasCrossedBounds: Bool {
    zip(program.columnLower, program.columnUpper).contains {
      $0 > $1 + tolerance * (1 + $1.magnitude)
    }
      || zip(program.rowLower, program.rowUpper).contains {
        $0 > $1 + tolerance * (1 + $1.magnitude)
      }
  }

  /// What is wrong with the point, if there is one.
  func pointFaults(_ solution: LinearSolution) -> [LinearFault] {
    guard let objective = solution.objective else { return [] }
    guard isShape(solution.columns, program.columnCount), isShape(solution.rows, program.rowCount),
      objective.isFinite
    else { return [.shape] }
    return columnFaults(solution.columns) + rowFaults(solution)
      + objectiveFaults(objective, at: solution.columns)
  }

  private func isShape(_ figures: [Double], _ count: Int) -> Bool {
    figures.count == count && figures.allSatisfy(\.isFinite)
  }

  private func columnFaults(_ columns: [Double]) -> [LinearFault] {
    columns.indices.flatMap { column in
      let value = columns[column]
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      let beyond = Self.beyond(value, lower, upper)
      let distance = (value - value.rounded()).magnitude
      var faults: [LinearFault] = []
      if beyond > tolerance * (1 + value.magnitude) {
        faults.append(.columnBeyondBounds(column, by: beyond))
      }
      if program.isInteger[column], distance > 10 * tolerance {
        faults.append(.notWhole(column, by: distance))
      }
      return faults
    }
  }

  private func rowFaults(_ solution: LinearSolution) -> [LinearFault] {
    let (sums, sizes) = sumsAndSizes(solution.columns)
    return sums.indices.flatMap { row in
      let allowed = tolerance * (1 + sizes[row])
      let beyond = Self.beyond(sums[row], program.rowLower[row], program.rowUpper[row])
      let wrong = (sums[row] - solution.rows[row]).magnitude
      var faults: [LinearFault] = []
      if beyond > allowed { faults.append(.rowBeyondBounds(row, by: beyond)) }
      if wrong > allowed { faults.append(.rowWrong(row, by: wrong)) }
      return faults
    }
  }

  /// What each row sums to at a point, and what the greatest of its terms is in size.
  private func sumsAndSizes(_ columns: [Double]) -> (sums: [Double], sizes: [Double]) {
    var sums = [Double](repeating: 0, count: program.rowCount)
    var sizes = sums
    for column in columns.indices {
      for entry in Int(matrix.starts[column])..<Int(matrix.starts[column + 1]) {
        let (row, term) = (Int(matrix.rows[entry]), matrix.values[entry] * columns[column])
        sums[row] += term
        sizes[row] = max(sizes[row], term.magnitude)
      }
    }
    return (sums, sizes)
  }

  private func objectiveFaults(_ objective: Double, at columns: [Double]) -> [LinearFault] {
    let wrong = (program.objective(at: columns) - objective).magnitude
    return wrong > tolerance * (1 + objective.magnitude) ? [.objectiveWrong(by: wrong)] : []
  }

  /// By how much a value is beyond its bounds.
  private static func beyond(_ value: Double, _ lower: Double, _ upper: Double) -> Double {
    max(lower - value, value - upper, 0)
  }

  /// What is wrong with the bound that comes with a point.
  func boundFaults(_ solution: LinearSolution, relativeGap: Double?) -> [LinearFault] {
    guard let objective = solution.objective else { return [] }
    guard let bound = solution.bound else { return relativeGap == nil ? [] : [.boundWrong] }
    let sign = program.sense == .minimize ? 1.0 : -1.0
    let gap = sign * (objective - bound)
    let slack = tolerance * (1 + objective.magnitude)
    let greatest = relativeGap.map { $0 * objective.magnitude + slack } ?? .infinity
    return gap < -slack || gap > greatest ? [.boundWrong] : []
  }
}
