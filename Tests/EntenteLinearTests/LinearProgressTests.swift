import EntenteEngine
import Testing

@testable import EntenteLinear

/// Limits of work, and stops.
@Suite struct LinearProgressTests {
  /// A program over whole numbers that takes many branches.
  private func hard(seed: UInt64) -> LinearProgram {
    var random = SplitMix64(seed: seed)
    var program = LinearProgram(.maximize)
    for _ in 0..<50 {
      program.addColumn(cost: Double(20 + random.index(below: 80)), upper: 1, isInteger: true)
    }
    for _ in 0..<8 {
      program.addRow(
        upper: 900, entries: (0..<50).map { ($0, Double(10 + random.index(below: 80))) })
    }
    return program
  }

  @Test func `a search stopped by its branches gives its best point and a bound beyond it`()
    throws
  {
    let program = hard(seed: 1)
    for solver in LinearRoads.all {
      let options = LinearOptions(nodeLimit: 3)
      let solution = try solver.solve(program, options: options)
      #expect(solution.status == .stopped, "\(solver.name)")
      #expect(solution.hasPoint, "\(solver.name)")
      #expect(LinearCheck(solution, of: program).faults == [], "\(solver.name)")
      #expect(try #require(solution.gap) > 0, "\(solver.name)")
      #expect(try solver.solve(program, options: options) == solution, "\(solver.name)")
    }
  }

  @Test func `a search ends within the gap that is asked for`() throws {
    let program = hard(seed: 2)
    for solver in LinearRoads.all {
      let solution = try solver.solve(program, options: LinearOptions(relativeGap: 0.02))
      #expect(solution.status == .optimal)
      #expect(try #require(solution.gap) <= 0.02 + 1e-9)
      #expect(LinearCheck(solution, of: program, relativeGap: 0.02).faults == [])
    }
  }

  @Test(.enabled(if: LinearRoads.hasHighs, "HiGHS is not there: run make setup"))
  func `a handler that says stop gets the best point so far`() throws {
    let program = hard(seed: 3)
    var heard: [LinearProgress] = []
    let solution = try HighsSolver().solve(program) { progress in
      heard.append(progress)
      return progress.nodes >= 20 && progress.objective != nil ? .stop : .proceed
    }
    #expect(solution.status == .stopped)
    #expect(solution.hasPoint)
    #expect(LinearCheck(solution, of: program).faults == [])
    #expect(heard.last?.phase == .branching)
    #expect(try #require(heard.last?.gap) >= (try #require(solution.gap)) - 1e-9)
  }

  @Test func `a handler that says stop at once is obeyed`() throws {
    var random = SplitMix64(seed: 5)
    let program = RandomProgram.feasible(&random, columns: 300, rows: 200)
    for solver in LinearRoads.all {
      for method in [LinearOptions.Method.simplex, .interiorPoint] {
        let solution = try solver.solve(program, options: LinearOptions(method: method)) { _ in
          .stop
        }
        #expect(solution.status == .stopped, "\(solver.name) \(method)")
      }
    }
  }

  @Test func `a handler that only listens changes nothing`() throws {
    var random = SplitMix64(seed: 6)
    let program = RandomProgram.feasible(&random, columns: 100, rows: 60)
    for solver in LinearRoads.all {
      let silent = try solver.solve(program)
      let heard = try solver.solve(program) { _ in .proceed }
      #expect(heard == silent, "\(solver.name)")
      let whole = hard(seed: 4)
      let options = LinearOptions(nodeLimit: 50)
      #expect(
        try solver.solve(whole, options: options)
          == solver.solve(whole, options: options) { _ in .proceed }, "\(solver.name)")
    }
  }

  @Test func `a limit of iterations stops the simplex method`() throws {
    var random = SplitMix64(seed: 8)
    let program = RandomProgram.feasible(&random, columns: 300, rows: 200)
    for solver in LinearRoads.all {
      let options = LinearOptions(method: .simplex, iterationLimit: 5)
      let solution = try solver.solve(program, options: options)
      #expect(solution.status == .stopped, "\(solver.name)")
      #expect(solution.work.iterations <= 6, "\(solver.name)")
      #expect(LinearCheck(solution, of: program).faults == [], "\(solver.name)")
    }
  }

  @Test(.enabled(if: LinearRoads.hasHighs, "HiGHS is not there: run make setup"))
  func `a limit of iterations stops a search over whole numbers`() throws {
    let program = hard(seed: 9)
    let options = LinearOptions(iterationLimit: 100)
    let solution = try HighsSolver().solve(program, options: options)
    #expect(solution.status == .stopped)
    #expect(LinearCheck(solution, of: program).faults == [])
    #expect(try HighsSolver().solve(program, options: options) == solution)
  }

  @Test func `a point to begin with is not lost`() throws {
    let program = hard(seed: 10)
    for solver in LinearRoads.all {
      let good = try solver.solve(program, options: LinearOptions(relativeGap: 0.005))
      let session = try solver.session(program)
      session.suggest(good.columns)
      let again = try session.solve(LinearOptions(nodeLimit: 1), progress: nil)
      #expect(try #require(again.objective) >= (try #require(good.objective)) - 1e-6)
    }
  }
}
