import EntenteEngine
import Testing

@testable import EntenteLinear

/// What the check of answers lets pass and what it refuses.
@Suite struct LinearCheckTests {
  /// How an answer is falsified, one figure at a time.
  private enum Tampering: CaseIterable {
    case column, row, objective, dual, reducedCost, bound, status, length, notANumber
  }

  @Test(arguments: 0..<4)
  func `an answer with one false figure is refused`(block: Int) throws {
    var refused = 0
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.feasible(&random, columns: 8, rows: 6)
      let solution = try LinearSolvers.standard.solve(program)
      #expect(LinearCheck(solution, of: program).isProven)
      for tampering in Tampering.allCases {
        let answer = tampered(solution, of: program, tampering, &random)
        let check = LinearCheck(answer, of: program)
        #expect(!check.isProven, "\(tampering), seed \(block * 1000 + seed)")
        refused += 1
      }
    }
    #expect(refused == 60 * Tampering.allCases.count)
  }

  private func tampered(
    _ solution: LinearSolution, of program: LinearProgram, _ tampering: Tampering,
    _ random: inout SplitMix64
  ) -> LinearSolution {
    var answer = solution
    let matrix = LinearMatrix(program)
    let amount = (random.index(below: 2) == 0 ? 1 : -1) * (0.01 + random.unit())
    let column = random.index(below: answer.columns.count)
    // A row without entries has any dual.
    let row = Int(matrix.rows[random.index(below: matrix.rows.count)])
    switch tampering {
    case .column: answer.columns[column] += 40 * amount
    case .row: answer.rows[row] += 40 * amount
    case .objective: answer.objective? += 40 * amount
    case .dual: answer.duals[row] = answer.duals[row] + amount
    case .reducedCost: answer.reducedCosts[column] += amount
    case .bound: answer.bound? += 40 * amount
    case .status: answer.status = .infeasible
    case .length: answer.columns.removeLast()
    case .notANumber: answer.columns[column] = .nan
    }
    return answer
  }

  /// A point with true sums and a true objective is refused exactly when it is not allowed or not
  /// as good.
  @Test(arguments: 0..<4)
  func `another point passes only if it is allowed and as good`(block: Int) throws {
    var passed = 0
    for seed in 0..<100 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.feasible(&random, columns: 5, rows: 3)
      let solution = try LinearSolvers.standard.solve(program)
      let best = try #require(solution.objective)
      for _ in 0..<10 {
        var other = solution
        other.columns[random.index(below: 5)] += RandomProgram.whole(&random, 2)
        other.rows = LinearMatrix(program).activities(other.columns, rowCount: program.rowCount)
        let objective = program.objective(at: other.columns)
        (other.objective, other.bound) = (objective, objective)
        let isAllowed = isAllowed(other.columns, other.rows, in: program)
        let isAsGood = (objective - best).magnitude < 1e-6
        #expect(LinearCheck(other, of: program).isProven == (isAllowed && isAsGood))
        if isAllowed && isAsGood { passed += 1 }
      }
    }
    #expect(passed > 50)
  }

  private func isAllowed(
    _ columns: [Double], _ rows: [Double], in program: LinearProgram
  ) -> Bool {
    let slack = 1e-7
    return columns.indices.allSatisfy {
      columns[$0] >= program.columnLower[$0] - slack
        && columns[$0] <= program.columnUpper[$0] + slack
    }
      && rows.indices.allSatisfy {
        rows[$0] >= program.rowLower[$0] - slack && rows[$0] <= program.rowUpper[$0] + slack
      }
  }

  @Test func `a proof that a program is infeasible does not serve one that is feasible`() throws {
    var tried = 0
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      let program = RandomProgram.continuous(&random)
      let solution = try LinearSolvers.standard.solve(program)
      guard solution.status == .infeasible, solution.infeasibilityRay != nil else { continue }
      var eased = program
      for row in 0..<program.rowCount {
        eased.setRowBounds(row, lower: -.infinity, upper: .infinity)
      }
      for column in 0..<program.columnCount {
        let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
        eased.setColumnBounds(column, lower: min(lower, upper), upper: max(lower, upper))
      }
      #expect(!LinearCheck(solution, of: eased).isProven)
      #expect(LinearCheck(solution, of: eased).faults == [.rayProvesNothing])
      tried += 1
    }
    #expect(tried > 100)
  }

  @Test func `a fraction does not pass for a whole number`() throws {
    var program = LinearProgram(.maximize)
    let column = program.addColumn(cost: 1, isInteger: true)
    program.addRow(upper: 2.5, entries: [(column, 1)])
    var solution = try LinearSolvers.standard.solve(program)
    #expect(solution.columns == [2])
    #expect(LinearCheck(solution, of: program).faults == [])
    (solution.columns, solution.rows, solution.objective, solution.bound) = ([2.5], [2.5], 2.5, 2.5)
    #expect(LinearCheck(solution, of: program).faults == [.notWhole(0, by: 0.5)])
  }

  @Test func `a bound on the wrong side or too far away is refused`() throws {
    var program = LinearProgram(.maximize)
    program.addColumn(cost: 1, upper: 10, isInteger: true)
    var solution = try LinearSolvers.standard.solve(program)
    solution.bound = 9
    #expect(LinearCheck(solution, of: program).faults == [.boundWrong])
    solution.bound = 10.5
    #expect(LinearCheck(solution, of: program).faults == [.boundWrong])
    #expect(LinearCheck(solution, of: program, relativeGap: 0.05).faults == [])
  }
}
