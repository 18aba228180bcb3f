import EntenteEngine
import Testing

@testable import EntenteLinear

/// What comes of leaving out columns and rows, beside the whole program.
@Suite struct ColumnGenerationTests {
  /// Goods that share limits, and carriers of them, two a day on two roads, whose trips cost
  /// nothing but are limited by road and by day.
  private struct Draw {
    var program = LinearProgram(.maximize)
    var groups: [ColumnGeneration.Group] = []

    init(_ random: inout SplitMix64, days: Int) {
      if random.index(below: 2) == 0 { program.sense = .minimize }
      let sign = program.sense == .maximize ? 1.0 : -1
      let shared = (0..<4).map { _ in program.addRow(upper: Double(5 + random.index(below: 30))) }
      for _ in 0..<days {
        let hours = program.addRow(upper: Double(4 + random.index(below: 12)))
        var group = ColumnGeneration.Group(columns: [], rows: [hours])
        for _ in 0..<2 {
          let trips = program.addRow(upper: Double(1 + random.index(below: 6)))
          let load = program.addRow(upper: 0)
          group.rows += [trips, load]
          for _ in 0..<3 {
            let places = shared.filter { _ in random.index(below: 2) == 0 }
            program.addColumn(
              cost: sign * Double(random.index(below: 9) - 1),
              upper: random.index(below: 6) == 0 ? 0 : Double(1 + random.index(below: 9)),
              entries: [(load, 1)] + places.map { ($0, Double(1 + random.index(below: 4))) })
          }
          let entries = [(trips, 1), (load, -3), (hours, Double(1 + random.index(below: 3)))]
          group.columns.append(
            program.addColumn(
              upper: random.index(below: 3) == 0 ? 2.5 : .infinity,
              entries: entries.map { (row: $0.0, value: $0.1) }))
        }
        groups.append(group)
      }
    }
  }

  @Test(arguments: LinearRoads.all.map(\.name))
  func `whatever is left out at first, the answer is the best of the whole program`(
    name: String
  ) throws {
    let solver = try #require(LinearRoads.all.first { $0.name == name })
    var random = SplitMix64(seed: 90)
    for seed in 0..<200 {
      let draw = Draw(&random, days: 1 + random.index(below: 5))
      let kept = (0..<draw.program.columnCount).map { _ in random.index(below: 3) == 0 }
      let groups = draw.groups.filter { _ in random.index(below: 4) > 0 }
      var generation = ColumnGeneration(draw.program, columns: kept, groups: groups)
      let solution = try #require(try generation.solve(with: solver), "\(seed)")
      let expected = try #require(try solver.solve(draw.program).objective)
      let found = try #require(solution.objective)
      #expect(abs(found - expected) <= 1e-6 * max(1, abs(expected)), "\(seed)")
      #expect(LinearCheck(solution, of: draw.program).isProven, "\(seed)")
    }
  }

  @Test func `what need not be brought in stays out`() throws {
    var program = LinearProgram(.maximize)
    let room = program.addRow(upper: 10)
    program.addColumn(cost: 3, entries: [(room, 1)])
    program.addColumn(cost: 2, entries: [(room, 1)])
    program.addColumn(cost: 4, entries: [(room, 1)])
    let load = program.addRow(upper: 0, entries: [(0, 1), (2, 1)])
    let trips = program.addColumn(upper: 5, entries: [(load, -2)])
    var generation = ColumnGeneration(
      program, columns: [true, false, false, true],
      groups: [.init(columns: [trips], rows: [load])])
    let solution = try #require(try generation.solve(with: LinearSolvers.standard))
    #expect(solution.columns == [0, 0, 10, 5])
    #expect(solution.objective == 40)
    #expect(generation.hasColumn == [true, false, true, false])
    #expect(generation.hasRow == [true, false])
  }

  @Test func `past figures that break a limit are not passed over`() throws {
    var program = LinearProgram(.maximize)
    let past = program.addRow(upper: 1)
    program.addColumn(lower: 2, upper: 2, entries: [(past, 1)])
    program.addColumn(cost: 1, upper: 1)
    var generation = ColumnGeneration(program, columns: [true, true], groups: [])
    #expect(try generation.solve(with: LinearSolvers.standard) == nil)
  }
}
