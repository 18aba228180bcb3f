import Testing

@testable import EntenteLinear
@testable import EntenteRelief

/// The solver, or none where no library is there; then the tests are skipped with a word.
let reliefSolver: (any LinearSolver)? = try? LinearSolvers.standard

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReliefRunTests {
  private func run(
    _ problem: ReliefProblem, _ aim: Aim, _ options: ReliefOptions = .init()
  ) throws -> ReliefOutcome {
    try Relief.run(problem, aim: aim, options: options, solver: #require(reliefSolver))
  }

  @Test(arguments: [false, true])
  func `the most rations equal those of the plan written out lot by lot`(isFree: Bool) throws {
    for seed in 0..<400 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: isFree)
      let outcome = try run(problem, .total, .init(alsoBottlenecks: false))
      let expected = try ReliefDefinition(problem).total(by: #require(reliefSolver))
      #expect(
        (outcome.value - expected).magnitude < 1e-4 * max(1, expected),
        "seed \(seed)")
      #expect(outcome.status == .optimal && ReliefCheck(outcome, of: problem).flaws.isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `leximin equals its definition`(isFree: Bool) throws {
    for seed in 1000..<1100 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: isFree)
      let outcome = try run(problem, .leximin)
      let expected = try ReliefDefinition(problem).leximin(by: #require(reliefSolver))
      for zone in problem.zones.indices {
        let days = outcome.coverage.byZone[zone] * Double(problem.days)
        #expect((days - expected[zone]).magnitude < 1e-4, "seed \(seed), zone \(zone)")
      }
      #expect(outcome.levels.flatMap(\.zones).sorted() == ReliefDefinition(problem).needy)
      #expect(ReliefCheck(outcome, of: problem).flaws.isEmpty)
    }
  }
}
