import EntenteEngine
import Testing

@testable import EntenteLinear

/// What solvers find, beside the definition.
@Suite struct LinearSolverTests {
  @Test func `the second solver is always there`() throws {
    #expect(try CbcSolver().version.hasPrefix("2."))
  }

  @Test(.enabled(if: LinearRoads.hasHighs, "HiGHS is not there: run make setup"))
  func `the first solver is the standard one where it is there`() throws {
    #expect(try LinearSolvers.standard.name == "HiGHS")
    #expect(try LinearSolvers.standard.version == "1.15.1")
  }

  @Test(arguments: LinearRoads.all.map(\.name))
  func `the best of two products is where machine and wood both run out`(name: String) throws {
    let solver = try #require(LinearRoads.all.first { $0.name == name })
    var program = LinearProgram(.maximize, offset: 5)
    let tables = program.addColumn(cost: 30)
    let chairs = program.addColumn(cost: 20)
    program.addRow(upper: 10, entries: [(tables, 2), (chairs, 1)])
    program.addRow(upper: 8, entries: [(tables, 1), (chairs, 1)])
    let solution = try solver.solve(program)
    #expect(solution.status == .optimal)
    #expect(solution.columns == [2, 6])
    #expect(solution.objective == 185)
    #expect(solution.bound == 185)
    #expect(solution.duals == [10, 10])
    #expect(LinearCheck(solution, of: program).isProven)
  }

  @Test(arguments: 0..<8)
  func `a continuous optimum is the best corner`(block: Int) throws {
    for seed in 0..<150 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let program = RandomProgram.continuous(&random)
      let expected = LinearDefinition.answer(to: program)
      for solver in LinearRoads.all {
        let solution = try solver.solve(program)
        expect(solution, is: expected, "\(solver.name), seed \(block * 1000 + seed)")
        #expect(LinearCheck(solution, of: program).faults == [], "\(solver.name) \(seed)")
        #expect(
          expected == .unbounded || LinearCheck(solution, of: program).isProven
            || solution.infeasibilityRay == nil, "\(solver.name) \(seed)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `an optimum over whole numbers is the best of all their values`(block: Int) throws {
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(50_000 + block * 1000 + seed))
      let program = RandomProgram.withWholeNumbers(&random)
      let expected = LinearDefinition.answer(to: program)
      for solver in LinearRoads.all {
        let solution = try solver.solve(program)
        expect(solution, is: expected, "\(solver.name), seed \(block * 1000 + seed)")
        #expect(LinearCheck(solution, of: program).faults == [], "\(solver.name) \(seed)")
      }
    }
  }

  @Test func `two solvers agree on larger programs, by either method`() throws {
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(90_000 + seed))
      let program = RandomProgram.feasible(&random, columns: 30, rows: 20)
      var objectives: [Double] = []
      for solver in LinearRoads.all {
        for method in [LinearOptions.Method.simplex, .interiorPoint] {
          let solution = try solver.solve(program, options: LinearOptions(method: method))
          #expect(LinearCheck(solution, of: program).isProven, "\(solver.name) \(seed)")
          objectives.append(try #require(solution.objective))
        }
      }
      let (least, greatest) = (objectives.min() ?? 0, objectives.max() ?? 1)
      #expect(greatest - least <= 1e-6 * (1 + greatest.magnitude), "seed \(seed)")
    }
  }

  @Test func `the same program gives the same answer, bit for bit`() throws {
    var random = SplitMix64(seed: 7)
    var program = RandomProgram.feasible(&random, columns: 40, rows: 25)
    for solver in LinearRoads.all {
      #expect(try solver.solve(program) == solver.solve(program))
    }
    for column in 0..<20 { program.setInteger(column, true) }
    for solver in LinearRoads.all {
      #expect(try solver.solve(program) == solver.solve(program))
    }
  }

  @Test func `a program without columns has its rows to judge by`() throws {
    for solver in LinearRoads.all {
      var program = LinearProgram(.minimize, offset: 3)
      program.addRow(lower: -1, upper: 1)
      #expect(try solver.solve(program).objective == 3)
      program.addRow(lower: 1)
      #expect(try solver.solve(program).status == .infeasible)
    }
  }

  private func expect(
    _ solution: LinearSolution, is expected: LinearDefinition.Answer, _ comment: Comment,
    location: SourceLocation = #_sourceLocation
  ) {
    switch expected {
    case .infeasible: #expect(solution.status == .infeasible, comment, sourceLocation: location)
    case .unbounded: #expect(solution.status == .unbounded, comment, sourceLocation: location)
    case .best(let value):
      #expect(solution.status == .optimal, comment, sourceLocation: location)
      let objective = solution.objective ?? .nan
      #expect(
        (objective - value).magnitude <= 1e-6 * (1 + value.magnitude), comment,
        sourceLocation: location)
    }
  }
}
