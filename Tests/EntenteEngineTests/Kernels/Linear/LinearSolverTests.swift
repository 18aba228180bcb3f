import Testing

@testable import EntenteEngine

@Test func `the best of two products is where machine and wood both run out`() throws {
  var program = LinearProgram(.maximize)
  let tables = program.addColumn(cost: 30)
  let chairs = program.addColumn(cost: 20)
  program.addRow(upper: 10, entries: [(tables, 2), (chairs, 1)])
  program.addRow(upper: 8, entries: [(tables, 1), (chairs, 1)])
  let solution = try LinearSolvers.standard.solve(program)
  #expect(solution.status == .optimal)
  #expect(solution.columns == [2, 6])
  #expect(solution.objective == 180)
  #expect(solution.duals == [10, 10])
}
