@testable import EntenteLinear

/// The optimum of a small program, by its definition: the best of all corners, and for whole
/// numbers the best over all their values.
enum LinearDefinition {
  /// What a program comes to.
  enum Answer: Equatable {
    case infeasible
    case unbounded
    case best(Double)
  }

  private struct Plane {
    var normal: [Double]
    var height: Double
  }

  /// Far beyond the corners of programs whose figures are small whole numbers.
  private static let far = 1e6

  /// What a program comes to whose figures are small whole numbers.
  static func answer(to program: LinearProgram) -> Answer {
    let whole = program.isInteger.indices.filter { program.isInteger[$0] }
    let sign = program.sense == .minimize ? 1.0 : -1.0
    var best: Double?
    for fixed in assignments(of: whole, in: program) {
      switch continuousAnswer(to: fixed) {
      case .infeasible: continue
      case .unbounded: return .unbounded
      case .best(let value): best = min(best ?? .infinity, sign * value)
      }
    }
    return best.map { .best(sign * $0) } ?? .infeasible
  }

  private static func assignments(of whole: [Int], in program: LinearProgram) -> [LinearProgram] {
    whole.reduce(into: [program]) { programs, column in
      programs = programs.flatMap { fixed in
        let range = Int(fixed.columnLower[column])...Int(fixed.columnUpper[column])
        return range.map { value in
          var next = fixed
          next.setColumnBounds(column, lower: Double(value), upper: Double(value))
          return next
        }
      }
    }
  }

  private static func continuousAnswer(to program: LinearProgram) -> Answer {
    guard let near = bestCorner(of: program, within: far) else { return .infeasible }
    let further = bestCorner(of: program, within: 2 * far) ?? near
    return (near - further).magnitude > 1 ? .unbounded : .best(near)
  }

  /// The best objective over the corners of a program in a box.
  private static func bestCorner(of program: LinearProgram, within box: Double) -> Double? {
    let planes = planes(of: program, box)
    let sign = program.sense == .minimize ? 1.0 : -1.0
    var best: Double?
    forEachChoice(of: program.columnCount, from: planes.count) { chosen in
      guard let point = meeting(chosen.map { planes[$0] }), isAllowed(point, program, box) else {
        return
      }
      best = min(best ?? .infinity, sign * program.objective(at: point))
    }
    return best.map { sign * $0 }
  }

  private static func planes(of program: LinearProgram, _ box: Double) -> [Plane] {
    var planes: [Plane] = []
    for (row, normal) in dense(program).enumerated() {
      for height in Set([program.rowLower[row], program.rowUpper[row]]).sorted()
      where height.isFinite {
        planes.append(Plane(normal: normal, height: height))
      }
    }
    for column in 0..<program.columnCount {
      let normal = (0..<program.columnCount).map { $0 == column ? 1.0 : 0.0 }
      let heights = Set([
        max(program.columnLower[column], -box), min(program.columnUpper[column], box),
      ])
      for height in heights.sorted() { planes.append(Plane(normal: normal, height: height)) }
    }
    return planes
  }

  static func dense(_ program: LinearProgram) -> [[Double]] {
    let none = [Double](repeating: 0, count: program.columnCount)
    var rows = [[Double]](repeating: none, count: program.rowCount)
    for entry in program.entryValues.indices {
      rows[Int(program.entryRows[entry])][Int(program.entryColumns[entry])] +=
        program.entryValues[entry]
    }
    return rows
  }

  private static func isAllowed(_ point: [Double], _ program: LinearProgram, _ box: Double) -> Bool
  {
    let slack = 1e-6
    for column in point.indices {
      let lower = max(program.columnLower[column], -box)
      let upper = min(program.columnUpper[column], box)
      if point[column] < lower - slack || point[column] > upper + slack { return false }
    }
    for (row, normal) in dense(program).enumerated() {
      let sum = zip(normal, point).reduce(0) { $0 + $1.0 * $1.1 }
      if sum < program.rowLower[row] - slack || sum > program.rowUpper[row] + slack { return false }
    }
    return true
  }

  /// Where planes meet in one point, by Gauss's elimination.
  private static func meeting(_ planes: [Plane]) -> [Double]? {
    var rows = planes.map { $0.normal + [$0.height] }
    let count = rows.count
    for pivot in 0..<count {
      guard
        let best = (pivot..<count).max(by: { rows[$0][pivot].magnitude < rows[$1][pivot].magnitude }
        ),
        rows[best][pivot].magnitude > 1e-9
      else { return nil }
      rows.swapAt(pivot, best)
      for row in 0..<count where row != pivot && rows[row][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for place in pivot...count { rows[row][place] -= factor * rows[pivot][place] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }

  private static func forEachChoice(of size: Int, from count: Int, do body: ([Int]) -> Void) {
    func extend(_ chosen: [Int], from start: Int) {
      if chosen.count == size { return body(chosen) }
      for next in start..<count { extend(chosen + [next], from: next + 1) }
    }
    extend([], from: 0)
  }
}
