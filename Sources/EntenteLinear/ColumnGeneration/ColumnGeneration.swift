/// Column and row generation: solves a large program by way of a small one. Columns that are expected to rest at their lower
/// bounds, and rows that are expected not to hold back the best point, are left out, and brought
/// in as soon as an answer of the small program shows that they matter.
///
/// Where this comes to an end, the answer is the best of the whole program, whatever was expected:
/// with the dual values of the small one, and 0 for the rows left out, no column left out is worth
/// its price, and the point meets the rows left out. (Columns by their price: Ford and Fulkerson,
/// Management Science 5, 1958; rows as they are broken: Dantzig, Fulkerson and Johnson, Operations
/// Research 2, 1954.)
package struct ColumnGeneration {
  /// Rows that can be left out together with columns without cost: each of these then takes the
  /// least value that the rows allow.
  /// - Precondition: the rows are all those in which the columns are, and others; no row has two
  ///   such columns with an entry below 0.
  package struct Group {
    /// The columns, at least 0.
    package var columns: [Int]
    /// The rows.
    package var rows: [Int]

    package init(columns: [Int], rows: [Int]) {
      self.columns = columns
      self.rows = rows
    }
  }

  private static let mostRounds = 60

  let program: LinearProgram
  /// Shape `[column]`, or empty: costs that are added at first, so that few points are equally
  /// good and a corner is soon found; with the true costs the search goes on from there.
  package var perturbation: [Double] = []
  let matrix: LinearMatrix
  private(set) var groups: [Group]
  private(set) var hasColumn: [Bool]
  private(set) var hasRow: [Bool]
  let tolerance = LinearOptions().tolerance
  /// Where the columns and rows of the small program are in the whole one.
  private(set) var columns: [Int] = []
  private(set) var rows: [Int] = []
  /// Shape `[row]`: the row in the small program.
  private var places: [Int?]
  /// Shape `[column]`: the lower bounds, at which what is left out rests.
  let resting: [Double]
  /// Shape `[row]`: what the columns at rest that are left out at first sum to.
  private var offsets: [Double] = []

  /// - Parameters:
  ///   - program: without whole numbers.
  ///   - columns: shape `[column]`: which are there from the start; those that are fixed, or in a
  ///     group, never are. What is left out, but not fixed, has 0 as its lower bound.
  ///   - groups: what is left out together, each column and row in one at the most.
  package init(_ program: LinearProgram, columns: [Bool], groups: [Group]) {
    self.program = program
    self.groups = groups
    matrix = LinearMatrix(program)
    resting = program.columnLower.map { $0.isFinite ? $0 : 0 }
    places = [Int?](repeating: nil, count: program.rowCount)
    hasColumn = columns
    hasRow = [Bool](repeating: false, count: program.rowCount)
    for column in groups.flatMap(\.columns) { hasColumn[column] = false }
    for column in columns.indices {
      guard !program.isFixed(column) else {
        hasColumn[column] = false
        continue
      }
      for entry in matrix.entries(of: column) { hasRow[Int(matrix.rows[entry])] = true }
    }
    for row in groups.flatMap(\.rows) { hasRow[row] = false }
  }

  /// The best point of the whole program with its dual values; without a basis.
  /// - Returns: `nil` where the small program has no best point, or too much had to be brought in;
  ///   a solution without a point where it was stopped.
  package mutating func solve(
    with solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> LinearSolution? {
    let session = try solver.session(small())
    var work = LinearSolution.Work()
    for round in 0..<Self.mostRounds {
      let options = LinearOptions(method: round == 0 ? .interiorPoint : .automatic)
      var solution = try session.solve(options, progress: progress)
      work.iterations += solution.work.iterations
      work.interiorIterations += solution.work.interiorIterations
      solution.work = work
      if solution.status == .stopped { return stopped(work) }
      guard solution.status == .optimal else { return nil }
      if round == 0, !perturbation.isEmpty {
        dropPerturbation(session)
        continue
      }
      let whole = whole(solution)
      let (missingColumns, broken) = (worthwhile(whole), broken(whole))
      guard let broken else { return nil }
      if missingColumns.isEmpty, broken.isEmpty { return whole }
      // Rows first: the prices of the columns that are there still hold, so that few steps of the
      // dual simplex method mend what is broken.
      bring(broken.isEmpty ? missingColumns : [], groups: broken, into: session)
    }
    return nil
  }

  private func stopped(_ work: LinearSolution.Work) -> LinearSolution {
    var solution = LinearSolution(status: .stopped)
    solution.work = work
    return solution
  }

  private func dropPerturbation(_ session: any LinearSession) {
    for (place, column) in columns.enumerated() where perturbation[column] != 0 {
      session.setCost(place, to: program.costs[column])
    }
  }

  private mutating func small() -> LinearProgram {
    let left = hasColumn.indices.map { hasColumn[$0] ? 0 : resting[$0] }
    offsets = matrix.activities(left, rowCount: program.rowCount)
    rows = hasRow.indices.filter { hasRow[$0] }
    columns = hasColumn.indices.filter { hasColumn[$0] }
    for (place, row) in rows.enumerated() { places[row] = place }
    var small = LinearProgram(program.sense, offset: program.offset)
    small.reserve(columns: columns.count, rows: rows.count, entries: matrix.values.count)
    for row in rows {
      small.addRow(
        lower: program.rowLower[row] - offsets[row], upper: program.rowUpper[row] - offsets[row])
    }
    for column in columns {
      small.addColumn(
        cost: program.costs[column] + (perturbation.isEmpty ? 0 : perturbation[column]),
        lower: program.columnLower[column], upper: program.columnUpper[column],
        entries: entries(of: column))
    }
    return small
  }

  /// The entries of a column in rows that are there.
  private func entries(of column: Int) -> [(row: Int, value: Double)] {
    matrix.entries(of: column).compactMap { entry in
      places[Int(matrix.rows[entry])].map { ($0, matrix.values[entry]) }
    }
  }
}

extension ColumnGeneration {
  private mutating func bring(
    _ missing: [Int], groups broken: [Int], into session: any LinearSession
  ) {
    addRows(broken.flatMap { groups[$0].rows }, to: session)
    for column in missing + broken.flatMap({ groups[$0].columns }) {
      session.addColumn(
        cost: program.costs[column], lower: program.columnLower[column],
        upper: program.columnUpper[column], isInteger: false, entries: entries(of: column))
      hasColumn[column] = true
      columns.append(column)
    }
    for group in broken.reversed() { groups.remove(at: group) }
  }

  /// Adds rows with their entries in the columns that are there.
  private mutating func addRows(_ new: [Int], to session: any LinearSession) {
    guard !new.isEmpty else { return }
    var entries = [[(column: Int, value: Double)]](repeating: [], count: new.count)
    var order = [Int?](repeating: nil, count: program.rowCount)
    for (index, row) in new.enumerated() { order[row] = index }
    for (place, column) in columns.enumerated() {
      for entry in matrix.entries(of: column) {
        guard let index = order[Int(matrix.rows[entry])] else { continue }
        entries[index].append((place, matrix.values[entry]))
      }
    }
    for (index, row) in new.enumerated() {
      places[row] = session.addRow(
        lower: program.rowLower[row] - offsets[row], upper: program.rowUpper[row] - offsets[row],
        entries: entries[index])
      hasRow[row] = true
      rows.append(row)
    }
  }
}
