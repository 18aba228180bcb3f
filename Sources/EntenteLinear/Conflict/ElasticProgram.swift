/// A program in which groups of requirements may be missed, at the price of what they are missed
/// by.
struct ElasticProgram {
  /// The program, to be minimised; its objective is the sum of what is missed.
  private(set) var program = LinearProgram(.minimize)
  /// The columns that say by how much each group's requirements are missed: `[group][requirement]`.
  private(set) var misses: [[Int]] = []

  init(_ original: LinearProgram, groups: [[LinearRequirement]]) {
    program = original
    program.sense = .minimize
    program.offset = 0
    for column in 0..<program.columnCount { program.setCost(column, to: 0) }
    for group in groups { misses.append(group.compactMap { miss($0, original) }) }
  }

  /// Adds the column for missing a requirement; none where there is nothing to miss.
  private mutating func miss(_ requirement: LinearRequirement, _ original: LinearProgram) -> Int? {
    switch requirement {
    case .rowLower(let row):
      missRow(row, original.rowLower[row], sign: 1)
    case .rowUpper(let row):
      missRow(row, original.rowUpper[row], sign: -1)
    case .columnLower(let column):
      missColumn(column, original.columnLower[column], sign: 1)
    case .columnUpper(let column):
      missColumn(column, original.columnUpper[column], sign: -1)
    }
  }

  private mutating func missRow(_ row: Int, _ bound: Double, sign: Double) -> Int? {
    guard bound.isFinite else { return nil }
    return program.addColumn(cost: 1 / (1 + bound.magnitude), entries: [(row, sign)])
  }

  /// Moves a column's bound into a row, where it can be missed.
  private mutating func missColumn(_ column: Int, _ bound: Double, sign: Double) -> Int? {
    guard bound.isFinite else { return nil }
    let isLower = sign > 0
    program.setColumnBounds(
      column, lower: isLower ? -.infinity : program.columnLower[column],
      upper: isLower ? program.columnUpper[column] : .infinity)
    let row = program.addRow(
      lower: isLower ? bound : -.infinity, upper: isLower ? .infinity : bound,
      entries: [(column, 1)])
    return missRow(row, bound, sign: sign)
  }
}
