import EntenteEngine

@testable import EntenteLinear

/// Random programs of small whole figures.
enum RandomProgram {
  /// A program whose columns may lack bounds.
  static func continuous(
    _ random: inout SplitMix64, columns: Int = 3, rows: Int = 4
  ) -> LinearProgram {
    var program = LinearProgram(random.index(below: 2) == 0 ? .minimize : .maximize)
    program.offset = whole(&random, 5)
    for _ in 0..<columns {
      let (lower, upper) = bounds(&random, free: 5)
      program.addColumn(cost: whole(&random, 6), lower: lower, upper: upper)
    }
    addRows(rows, to: &program, &random)
    return program
  }

  /// A program whose columns have bounds and take whole numbers, but for the last, perhaps.
  static func withWholeNumbers(_ random: inout SplitMix64) -> LinearProgram {
    var program = LinearProgram(random.index(below: 2) == 0 ? .minimize : .maximize)
    let count = 2 + random.index(below: 3)
    for column in 0..<count {
      let lower = Double(random.index(below: 3)) - 1
      let isWhole = column < count - 1 || random.index(below: 2) == 0
      program.addColumn(
        cost: whole(&random, 6), lower: lower, upper: lower + Double(1 + random.index(below: 3)),
        isInteger: isWhole)
    }
    addRows(1 + random.index(below: 4), to: &program, &random)
    return program
  }

  /// A feasible, bounded program, as larger than by enumeration as wished.
  static func feasible(
    _ random: inout SplitMix64, columns: Int, rows: Int
  ) -> LinearProgram {
    var program = LinearProgram(random.index(below: 2) == 0 ? .minimize : .maximize)
    var point: [Double] = []
    for _ in 0..<columns {
      program.addColumn(
        cost: whole(&random, 9), lower: 0, upper: Double(5 + random.index(below: 20)))
      point.append(Double(random.index(below: 5)))
    }
    for _ in 0..<rows {
      let entries = entries(&random, columns: columns, share: 3)
      let sum = entries.reduce(0) { $0 + $1.value * point[$1.column] }
      let isEquation = random.index(below: 5) == 0
      program.addRow(
        lower: isEquation ? sum : -.infinity,
        upper: isEquation ? sum : sum + Double(random.index(below: 6)), entries: entries)
    }
    return program
  }

  /// A whole number within so much of 0.
  static func whole(_ random: inout SplitMix64, _ size: Int) -> Double {
    Double(random.index(below: 2 * size + 1) - size)
  }

  static func entries(
    _ random: inout SplitMix64, columns: Int, share: Int
  ) -> [(column: Int, value: Double)] {
    (0..<columns).compactMap { column in
      random.index(below: share) == 0 ? nil : (column, whole(&random, 4))
    }
  }

  private static func addRows(
    _ count: Int, to program: inout LinearProgram, _ random: inout SplitMix64
  ) {
    for _ in 0..<count {
      let (lower, upper) = bounds(&random, free: 2)
      program.addRow(
        lower: lower, upper: upper,
        entries: entries(&random, columns: program.columnCount, share: 4))
    }
  }

  /// Two bounds, of which one in so many is absent.
  private static func bounds(_ random: inout SplitMix64, free: Int) -> (Double, Double) {
    let lower = whole(&random, 6)
    let upper = lower + Double(random.index(below: 8))
    return (
      random.index(below: free) == 0 ? -.infinity : lower,
      random.index(below: free) == 0 ? .infinity : upper
    )
  }
}
