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
}
