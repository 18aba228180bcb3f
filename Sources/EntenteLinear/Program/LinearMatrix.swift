/// The entries of a program, column by column and in each by row, as solvers take them.
package struct LinearMatrix: Sendable, Equatable {
  /// Where the entries of each column start, and where the last ends: `[column + 1]`.
  private(set) var starts: [Int32]
  /// The row of each entry: `[entry]`.
  package private(set) var rows: [Int32]
  /// The value of each entry, never 0: `[entry]`.
  package private(set) var values: [Double]

  /// Sorts the entries of a program by counting, adds up those of the same place, and drops zeros.
  ///
  /// - Complexity: O(entries + rows + columns).
  package init(_ program: LinearProgram) {
    let byRow = Self.order(program.entryRows, count: program.rowCount)
    let byColumn = Self.order(program.entryColumns, count: program.columnCount, taking: byRow)
    starts = [0]
    rows = []
    values = []
    starts.reserveCapacity(program.columnCount + 1)
    rows.reserveCapacity(byColumn.count)
    values.reserveCapacity(byColumn.count)
    var next = 0
    for column in 0..<program.columnCount {
      while next < byColumn.count, Int(program.entryColumns[byColumn[next]]) == column {
        let row = program.entryRows[byColumn[next]]
        append(row: row, value: program.entryValues[byColumn[next]])
        next += 1
      }
      dropZeroAtEnd()
      starts.append(Int32(rows.count))
    }
  }

  private mutating func append(row: Int32, value: Double) {
    if rows.count > Int(starts[starts.count - 1]), rows[rows.count - 1] == row {
      values[values.count - 1] += value
    } else {
      dropZeroAtEnd()
      rows.append(row)
      values.append(value)
    }
  }

  private mutating func dropZeroAtEnd() {
    guard values.last == 0 else { return }
    rows.removeLast()
    values.removeLast()
  }

  /// The places `0..<keys.count`, or those taken, in the order of their keys, ties as they come.
  private static func order(_ keys: [Int32], count: Int, taking places: [Int]? = nil) -> [Int] {
    var next = [Int](repeating: 0, count: count + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 0..<count { next[key + 1] += next[key] }
    var sorted = [Int](repeating: 0, count: keys.count)
    for step in keys.indices {
      let place = places?[step] ?? step
      sorted[next[Int(keys[place])]] = place
      next[Int(keys[place])] += 1
    }
    return sorted
  }

  /// The places of a column's entries.
  package func entries(of column: Int) -> Range<Int> {
    Int(starts[column])..<Int(starts[column + 1])
  }

  /// What each row sums to at a point: `[row]`.
  func activities(_ columns: [Double], rowCount: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rowCount)
    for column in columns.indices where columns[column] != 0 {
      for entry in entries(of: column) {
        sums[Int(rows[entry])] += values[entry] * columns[column]
      }
    }
    return sums
  }

  /// What a column's entries sum to when each counts with its row's weight.
  func weighted(_ column: Int, by weights: [Double]) -> Double {
    var sum = 0.0
    for entry in entries(of: column) {
      sum += values[entry] * weights[Int(rows[entry])]
    }
    return sum
  }

  /// The entries of one column or row, with those of one place added up, by place.
  static func merged(_ entries: [(Int, Double)]) -> [(place: Int32, value: Double)] {
    var merged: [(place: Int32, value: Double)] = []
    for (place, value) in entries.sorted(by: { $0.0 < $1.0 }) {
      if merged.last?.place == Int32(place) {
        merged[merged.count - 1].value += value
      } else {
        merged.append((Int32(place), value))
      }
    }
    return merged.filter { $0.value != 0 }
  }
}
