import Testing

@testable import EntenteLinear
@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct AimTests {
  private func run(
    _ problem: ReliefProblem, _ aim: Aim, by solver: (any LinearSolver)? = reliefSolver
  ) throws -> ReliefOutcome {
    try Relief.run(problem, aim: aim, solver: #require(solver))
  }

  /// Deprivation written out: people times the line through the squares at whole days.
  private func leastDeprivation(_ problem: ReliefProblem) throws -> Double {
    let definition = ReliefDefinition(problem)
    var program = definition.linear
    program.sense = .minimize
    for zone in definition.needy {
      let people = problem.zones[zone].people
      let cost = program.addColumn(cost: people, lower: -.infinity)
      for whole in 0..<problem.days {
        // The line through (whole, whole^2) and (whole + 1, (whole + 1)^2) is a lower bound.
        let slope = Double(2 * whole + 1)
        let start = Double(whole * whole) - slope * Double(whole)
        program.addRow(
          lower: start + slope * Double(problem.days),
          entries: [(cost, 1), (definition.coverages[zone], slope)])
      }
    }
    let solver = try #require(reliefSolver)
    return try #require(solver.solve(program).objective)
  }

  @Test func `deprivation is least by its definition`() throws {
    for seed in 2000..<2200 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 3 == 0)
      let outcome = try run(problem, .deprivation)
      let expected = try leastDeprivation(problem)
      #expect((outcome.value - expected).magnitude < 1e-4 * max(10, expected), "seed \(seed)")
    }
  }

  /// The least cost written out; `nil` where not everybody can be fed.
  private func leastCost(_ problem: ReliefProblem, coverage: Double) throws -> Double? {
    let definition = ReliefDefinition(problem)
    var program = definition.linear
    program.sense = .minimize
    for (column, value) in definition.costs { program.setCost(column, to: value) }
    for zone in definition.needy {
      let needs = problem.rations[problem.zones[zone].ration].needs
      for line in needs.indices where needs[line] > 0 {
        for day in 0..<problem.days {
          program.addRow(
            lower: coverage * problem.zones[zone].people,
            entries: definition.counted[zone][line][day].map { ($0, 1) })
        }
      }
    }
    let solver = try #require(reliefSolver)
    return try solver.solve(program).objective
  }

  @Test(arguments: [0.05, 0.3, 1])
  func `the least cost equals that of the plan written out lot by lot`(coverage: Double) throws {
    var feasible = 0
    for seed in 3000..<3300 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 3 == 0)
      let outcome = try run(problem, .cheapest(coverage: coverage))
      guard let expected = try leastCost(problem, coverage: coverage) else {
        #expect(outcome.status == .infeasible, "seed \(seed)")
        continue
      }
      feasible += 1
      #expect(outcome.status == .optimal, "seed \(seed)")
      #expect((outcome.value - expected).magnitude < 1e-4 * max(1, expected), "seed \(seed)")
    }
    #expect(feasible > 5)
  }

  @Test func `two solvers agree on every aim`() throws {
    guard let cbc = try? CbcSolver() else { return }
    for seed in 4000..<4100 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 2 == 0)
      for aim in [Aim.total, .leximin, .deprivation, .cheapest(coverage: 0.2)] {
        var found: ReliefOutcome?
        #expect(throws: Never.self, "seed \(seed), \(aim)") { found = try run(problem, aim) }
        guard let one = found else { continue }
        let other = try run(problem, aim, by: cbc)
        #expect(one.status == other.status)
        #expect(
          (one.value - other.value).magnitude < 1e-4 * max(1, one.value), "seed \(seed), \(aim)")
      }
    }
  }

  @Test func `fairness never brings more rations than the most, and the most is not fairer`()
    throws
  {
    for seed in 5000..<5060 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let (fair, most) = (try run(problem, .leximin), try run(problem, .total))
      let price = try #require(fair.priceOfFairness)
      #expect(price >= 0 && fair.coverage.rations <= most.coverage.rations + 0.01)
      let worst = most.coverage.byZone.min() ?? 1
      #expect(worst <= fair.value + 1e-5 || fair.levels.isEmpty)
    }
  }

  @Test func `another order of zones changes nothing but whose coverage it is`() throws {
    for seed in 6000..<6080 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let count = problem.zones.count
      var turned = problem
      turned.zones = problem.zones.reversed()
      turned.reaches = problem.reaches.map {
        .init(site: $0.site, zone: count - 1 - $0.zone, kilometres: $0.kilometres)
      }
      let (one, other) = (try run(problem, .leximin), try run(turned, .leximin))
      for zone in 0..<count {
        let difference = one.coverage.byZone[zone] - other.coverage.byZone[count - 1 - zone]
        #expect(difference.magnitude < 1e-5, "seed \(seed)")
      }
    }
  }

  @Test func `leximin over the horizon is leximin by days, or says that it was stopped`() throws {
    var proven = 0
    for seed in 7000..<7200 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      var run = ReliefRun(problem, .init(), try #require(reliefSolver), nil)
      let answer = try run.leximinOverHorizon()
      let check = ReliefCheck(answer.dispatch, of: problem)
      let expected = try self.run(problem, .leximin)
      let coverage = try #require(check.coverage)
      #expect(check.flaws.isEmpty, "seed \(seed)")
      #expect(try #require(answer.bound) >= expected.value - 1e-5, "seed \(seed)")
      guard answer.status == .optimal else { continue }
      proven += 1
      for zone in problem.zones.indices {
        let difference = coverage.byZone[zone] - expected.coverage.byZone[zone]
        #expect(difference.magnitude < 1e-4, "seed \(seed)")
      }
    }
    #expect(proven > 100, "\(proven)")
  }

  @Test func `deprivation over the horizon is least by days, or says that it was stopped`() throws {
    var proven = 0
    for seed in 9000..<9100 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      var run = ReliefRun(problem, .init(), try #require(reliefSolver), nil)
      let answer = try run.deprivationOverHorizon()
      let expected = try self.run(problem, .deprivation).value
      let bound = try #require(answer.bound)
      #expect(bound <= expected + 1e-4 * max(10, expected), "seed \(seed)")
      guard answer.status == .optimal else { continue }
      proven += 1
      #expect((bound - expected).magnitude < 1e-4 * max(10, expected), "seed \(seed)")
    }
    #expect(proven > 50, "\(proven)")
  }

  @Test func `one step for rations and transport brings as many rations as two`() throws {
    for seed in 8000..<8100 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 3 == 0)
      var run = ReliefRun(problem, .init(), try #require(reliefSolver), nil)
      let check = ReliefCheck(try run.totalAtOnce().dispatch, of: problem)
      let expected = try self.run(problem, .total)
      let rations = try #require(check.coverage).rations
      #expect(
        (rations - expected.value).magnitude < 1e-4 * max(1, expected.value), "seed \(seed)")
      #expect((check.tonneKilometres - expected.tonneKilometres).magnitude < 0.05, "seed \(seed)")
    }
  }
}
