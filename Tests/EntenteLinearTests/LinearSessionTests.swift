import EntenteEngine
import Testing

@testable import EntenteLinear

/// Solving again after changes, and what duals say about changes.
@Suite struct LinearSessionTests {
  @Test(arguments: 0..<4)
  func `a changed program solved again is as if solved anew`(block: Int) throws {
    for seed in 0..<25 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.feasible(&random, columns: 12, rows: 8)
      for solver in LinearRoads.all {
        let session = try solver.session(program)
        for step in 0..<8 {
          let comment: Comment = "\(solver.name), seed \(block * 1000 + seed), step \(step)"
          let warm = try session.solve()
          let cold = try solver.solve(session.program)
          #expect(warm.status == cold.status, comment)
          #expect(LinearCheck(warm, of: session.program).faults == [], comment)
          let (one, other) = (warm.objective ?? 0, cold.objective ?? 0)
          #expect((one - other).magnitude <= 1e-6 * (1 + one.magnitude), comment)
          change(session, &random)
        }
      }
    }
  }

  private func change(_ session: any LinearSession, _ random: inout SplitMix64) {
    let (columns, rows) = (session.program.columnCount, session.program.rowCount)
    switch random.index(below: 5) {
    case 0:
      session.setCost(random.index(below: columns), to: RandomProgram.whole(&random, 9))
    case 1:
      session.setColumnBounds(
        random.index(below: columns), lower: 0, upper: Double(random.index(below: 9)))
    case 2:
      let row = random.index(below: rows)
      session.setRowBounds(row, lower: -.infinity, upper: Double(random.index(below: 30)))
    case 3:
      let entries = RandomProgram.entries(&random, columns: columns, share: 3)
      session.addRow(lower: -.infinity, upper: Double(random.index(below: 20)), entries: entries)
    default:
      let entries = RandomProgram.entries(&random, columns: rows, share: 3)
      session.addColumn(
        cost: RandomProgram.whole(&random, 9), lower: 0, upper: 4, isInteger: false,
        entries: entries.map { ($0.column, $0.value) })
    }
  }

  @Test func `a solve from the best basis takes no iteration`() throws {
    for seed in 0..<40 {
      var random = SplitMix64(seed: UInt64(seed))
      let program = RandomProgram.feasible(&random, columns: 20, rows: 15)
      for solver in LinearRoads.all {
        let cold = try solver.solve(program)
        #expect(cold.basis != nil)
        let warm = try solver.solve(program, from: cold.basis)
        #expect(warm.work.iterations == 0, "\(solver.name) \(seed)")
        let (one, other) = (try #require(warm.objective), try #require(cold.objective))
        #expect((one - other).magnitude <= 1e-6 * (1 + one.magnitude), "\(solver.name) \(seed)")
      }
    }
  }

  /// The best objective is convex or concave in a row's bounds, and a dual lies between its slopes
  /// to either side; where the two are the same, it is that slope.
  @Test(arguments: 0..<4)
  func `a dual is what solving again with one bound moved gives`(block: Int) throws {
    var decided = 0
    for seed in 0..<10 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.feasible(&random, columns: 8, rows: 6)
      for solver in LinearRoads.all {
        let session = try solver.session(program)
        let first = try session.solve()
        for row in 0..<program.rowCount {
          guard let slopes = try slopes(of: session, row: row, at: first) else { continue }
          let comment: Comment = "\(solver.name), seed \(block * 1000 + seed), row \(row)"
          let (least, greatest) = (min(slopes.0, slopes.1), max(slopes.0, slopes.1))
          #expect(first.duals[row] >= least - 1e-5 && first.duals[row] <= greatest + 1e-5, comment)
          if greatest - least < 1e-5 { decided += 1 }
        }
      }
    }
    #expect(decided > 60)
  }

  /// What the objective gains for each unit that a row's bounds fall or rise by.
  private func slopes(
    of session: any LinearSession, row: Int, at first: LinearSolution
  ) throws -> (Double, Double)? {
    let step = 1e-3
    let (lower, upper) = (session.program.rowLower[row], session.program.rowUpper[row])
    defer { session.setRowBounds(row, lower: lower, upper: upper) }
    var objectives: [Double] = []
    for shift in [-step, step] {
      session.setRowBounds(row, lower: lower + shift, upper: upper + shift)
      guard let objective = try session.solve().objective else { return nil }
      objectives.append(objective)
    }
    let here = try #require(first.objective)
    return ((here - objectives[0]) / step, (objectives[1] - here) / step)
  }

  @Test(arguments: 0..<4)
  func `a reduced cost is what solving again with one column's bounds moved gives`(
    block: Int
  ) throws {
    for seed in 0..<10 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.feasible(&random, columns: 6, rows: 5)
      for solver in LinearRoads.all {
        let first = try solver.solve(program)
        for column in 0..<program.columnCount {
          let objectives = try [-1e-3, 1e-3].map { shift in
            var moved = program
            moved.setColumnBounds(
              column, lower: program.columnLower[column] + shift,
              upper: program.columnUpper[column] + shift)
            return try solver.solve(moved).objective
          }
          guard let below = objectives[0], let above = objectives[1] else { continue }
          let here = try #require(first.objective)
          let slopes = [(here - below) / 1e-3, (above - here) / 1e-3].sorted()
          #expect(
            first.reducedCosts[column] >= slopes[0] - 1e-5, "\(solver.name) \(seed) \(column)")
          #expect(
            first.reducedCosts[column] <= slopes[1] + 1e-5, "\(solver.name) \(seed) \(column)")
        }
      }
    }
  }
}
