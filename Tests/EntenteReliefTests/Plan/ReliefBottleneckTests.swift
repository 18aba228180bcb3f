import Testing

@testable import EntenteLinear
@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReliefBottleneckTests {
  private func most(_ problem: ReliefProblem) throws -> ReliefOutcome {
    try Relief.run(
      problem, aim: .total, options: .init(takesLeastTransport: false),
      solver: #require(reliefSolver))
  }

  /// All limits of a problem that a figure stands for, binding or not.
  private func limits(_ problem: ReliefProblem) -> [ReliefBottleneck.Limit] {
    problem.crossings.indices.map { .crossingTrucks(crossing: $0) }
      + problem.crossings.indices.map { .inspection(crossing: $0) }
      + problem.roads.indices.map { .roadTrips(road: $0) }
      + problem.fleets.indices.map { .trucks(fleet: $0) }
      + problem.sites.indices.map { .sitePeople(site: $0) }
      + problem.places.indices.map { .storage(place: $0) }
      + problem.places.indices.map { .throughput(place: $0) }
      + problem.supplies.indices.map { .supply(supply: $0) }
  }

  @Test func `no unit more adds more than a bottleneck's price, and each unit less costs it`()
    throws
  {
    var (exact, binding) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 4 == 0)
      let base = try most(problem)
      for limit in limits(problem) + base.bottlenecks.map(\.limit) {
        let price = base.bottlenecks.first { $0.limit == limit }?.rationsAUnit ?? 0
        if case .storage(let place) = limit, problem.places[place].storageTonnes == 0 { continue }
        for units in [1, 0.01, -0.01] {
          guard let changed = problem.adding(units, to: limit) else { continue }
          let gain = try most(changed).coverage.rations - base.coverage.rations
          #expect(gain <= price * units + 0.02, "seed \(seed), \(limit), \(units)")
          guard units == 0.01, price > 1 else { continue }
          binding += 1
          if (gain - price * units).magnitude <= 0.02 + 0.01 * gain { exact += 1 }
        }
      }
    }
    #expect(binding > 100 && exact * 10 > binding * 8, "\(exact) of \(binding)")
  }

  @Test func `a bottleneck binds on the days on which it has a price`() throws {
    let problem = RandomRelief.problem(seed: 3)
    for bottleneck in try most(problem).bottlenecks {
      #expect(bottleneck.rationsByDay.count == problem.days && !bottleneck.days.isEmpty)
      #expect(bottleneck.rationsByDay.allSatisfy { $0 >= 0 })
    }
  }

  @Test func `a gain is the difference that more of a limit alone makes`() throws {
    var positive = 0
    for seed in 100..<130 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 4 == 0)
      let limits = limits(problem)
      let before = try most(problem).coverage.rations
      let gains = try Relief.gains(
        ofMoreOf: limits, in: problem, solver: #require(reliefSolver))
      #expect(gains.map(\.limit) == limits)
      for gain in gains {
        let changed = try #require(problem.adding(gain.units, to: gain.limit))
        let rations = try most(changed).coverage.rations - before
        #expect((gain.rations - rations).magnitude < 0.02, "seed \(seed), \(gain)")
        if gain.rations > 1 { positive += 1 }
      }
    }
    #expect(positive > 30, "\(positive)")
  }

  @Test func `what no figure stands for has no gain, and a stopped search gives none`() throws {
    let problem = RandomRelief.problem(seed: 3)
    let none: [ReliefBottleneck.Limit] = [.shelfLife(place: 0, commodity: 0)]
    #expect(try Relief.gains(ofMoreOf: none, in: problem, solver: #require(reliefSolver)) == [])
    struct Stopped: LinearSolver {
      final class Session: LinearSession {
        var program: LinearProgram
        init(_ program: LinearProgram) { self.program = program }
        func setCost(_ column: Int, to cost: Double) {}
        func setColumnBounds(_ column: Int, lower: Double, upper: Double) {}
        func setRowBounds(_ row: Int, lower: Double, upper: Double) {}
        func addColumn(
          cost: Double, lower: Double, upper: Double, isInteger: Bool,
          entries: [(row: Int, value: Double)]
        ) -> Int { 0 }
        func addRow(lower: Double, upper: Double, entries: [(column: Int, value: Double)]) -> Int {
          0
        }
        func start(from basis: LinearBasis) {}
        func suggest(_ columns: [Double]) {}
        func solve(
          _ options: LinearOptions, progress: LinearProgress.Handler?
        ) -> LinearSolution { LinearSolution(status: .stopped) }
      }
      let name = "stopped"
      let version = ""
      func session(_ program: LinearProgram) -> any LinearSession { Session(program) }
    }
    let supply: [ReliefBottleneck.Limit] = [.supply(supply: 0)]
    #expect(try Relief.gains(ofMoreOf: supply, in: problem, solver: Stopped()) == [])
  }
}
