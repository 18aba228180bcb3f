import EntenteEngine
import Testing

@testable import EntenteLinear

/// Minimal clashes among groups of requirements.
@Suite struct LinearConflictTests {
  @Test(arguments: 0..<4)
  func `a minimal clash loses its force without any of its groups`(block: Int) throws {
    var found = 0
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(block * 1000 + seed))
      let isWhole = random.index(below: 3) == 0
      let program =
        isWhole
        ? RandomProgram.withWholeNumbers(&random)
        : RandomProgram.continuous(&random, columns: 4, rows: 6)
      let groups = groups(of: program, &random)
      for solver in LinearRoads.all {
        let conflict = try LinearConflict.find(in: program, groups: groups, solver: solver)
        let comment: Comment = "\(solver.name), seed \(block * 1000 + seed): \(conflict)"
        switch conflict {
        case .none: #expect(try isFeasible(program, solver), comment)
        case .background:
          let rest = lifted(program, groups, except: [])
          #expect(try !isFeasible(rest, solver), comment)
        case .undecided: Issue.record(comment)
        case .groups(let members):
          found += 1
          let clash = lifted(program, groups, except: members)
          #expect(try !isFeasible(clash, solver), comment)
          for member in members {
            let rest = lifted(program, groups, except: members.filter { $0 != member })
            #expect(try isFeasible(rest, solver), comment)
          }
        }
      }
    }
    #expect(found > 20)
  }

  /// Each row or each bound of a column by chance in one of the groups, or in none.
  private func groups(
    of program: LinearProgram, _ random: inout SplitMix64
  ) -> [[LinearRequirement]] {
    var groups = [[LinearRequirement]](repeating: [], count: 5)
    func place(_ requirement: LinearRequirement) {
      let group = random.index(below: 6)
      if group < 5 { groups[group].append(requirement) }
    }
    for row in 0..<program.rowCount {
      place(.rowLower(row))
      place(.rowUpper(row))
    }
    for column in 0..<program.columnCount where !program.isInteger[column] {
      place(.columnLower(column))
      place(.columnUpper(column))
    }
    return groups
  }

  private func lifted(
    _ program: LinearProgram, _ groups: [[LinearRequirement]], except kept: [Int]
  ) -> LinearProgram {
    var rest = program
    for group in groups.indices where !kept.contains(group) {
      for requirement in groups[group] { lift(requirement, of: &rest) }
    }
    return rest
  }

  private func lift(_ requirement: LinearRequirement, of program: inout LinearProgram) {
    switch requirement {
    case .rowLower(let row):
      program.setRowBounds(row, lower: -.infinity, upper: program.rowUpper[row])
    case .rowUpper(let row):
      program.setRowBounds(row, lower: program.rowLower[row], upper: .infinity)
    case .columnLower(let column):
      program.setColumnBounds(column, lower: -.infinity, upper: program.columnUpper[column])
    case .columnUpper(let column):
      program.setColumnBounds(column, lower: program.columnLower[column], upper: .infinity)
    }
  }

  private func isFeasible(_ program: LinearProgram, _ solver: any LinearSolver) throws -> Bool {
    var question = program
    for column in 0..<question.columnCount { question.setCost(column, to: 0) }
    return try solver.solve(question).status == .optimal
  }
}
