import EntenteTestSupport
import Foundation
import Testing

/// Every command and format on damaged files, as processes; `make fuzz` does the same for long.
@Suite struct ProgramFuzzTests {
  @Test(arguments: Cases.random(short: 4, long: 60))
  func `no damage crashes the program, changes its inputs or tells a confidence`(batch: Int) throws
  {
    let program = Project.programs.appending(path: "entente").path
    let names = ["gaza-2025", "works-wage-round", "chicken", "two-mills-merger"]
    let corpus = try ProgramCorpus(
      cases: names.map(Project.path(ofCase:))
        + [Project.root.appending(path: "Cases/river-relief/river-relief.yaml").path],
      program: program)
    // An everyday build is many times slower than an optimised one, and other tests run beside it.
    var fuzz = ProgramFuzz(
      corpus, program: program, seed: UInt64(batch),
      limits: ProgramRun.Limits(seconds: 120, megabytes: 1_024))
    try fuzz.run(0..<25)
    #expect(fuzz.faults.isEmpty, "\(fuzz.faults)")
    #expect(fuzz.runs == 25)
  }

  @Test func `a total is told after each thousand runs, and of what was run before it is ended`()
    throws
  {
    let corpus = ProgramCorpus(
      cases: [[ProgramFile(name: "case.yaml", bytes: Array("entente: 1".utf8))]], scenarios: [])
    var fuzz = ProgramFuzz(
      corpus, program: "true", seed: 7, limits: ProgramRun.Limits(seconds: 60, megabytes: 1_024))
    var totals: [String] = []
    try fuzz.run(0..<1_000, tell: { totals.append($0) })
    var calls = 0
    try fuzz.run(
      1_000..<9_000,
      until: {
        calls += 1
        return calls == 4
      }, tell: { totals.append($0) })
    #expect(fuzz.runs == 1_003)
    #expect(totals.count == 1)
    #expect(totals.first?.hasPrefix("seed 7: 1000 runs, ") == true)
    #expect(fuzz.text.hasPrefix("seed 7: 1003 runs, "))
  }
}
