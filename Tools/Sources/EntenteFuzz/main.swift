import ArgumentParser
import Foundation
import Randomness

/// Reads damaged cases until one breaks the reader, or the runs are over.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-fuzz",
    abstract: "Damages cases at random and reads them; ends with an error if the reader breaks.")

  @Option(help: "How many damaged cases to read; 0 reads the cases as they are.")
  var runs = 10_000

  @Option(help: "Decides on all damage.")
  var seed: UInt64 = 1

  @Option(help: "Read only the case of this run.")
  var only: Int?

  @Option(help: "Damage the tables in this folder, beside the one case given, and not the case.")
  var tables: String?

  @Option(help: "Run this program, entente, on damaged files, by all its commands.")
  var program: String?

  @Option(help: "With --program: how many seconds of a processor a run may take.")
  var seconds = 10.0

  @Option(help: "With --program: how many megabytes a run may take.")
  var megabytes = 256

  @Argument(help: "The cases to damage.")
  var cases: [String]

  func run() throws {
    if let program { return try run(program) }
    let files = try cases.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    Watchdog.start(seed: seed)
    var report = FuzzReport()
    if let tables { return try damage(TableFiles(tables, beside: cases[0]), &report) }
    for number in numbers(files.count) {
      Watchdog.begin(number)
      report.read(runs == 0 ? files[number] : damaged(files, number), run: number)
    }
    print("seed \(seed)\n\(report.text)")
  }

  private func run(_ program: String) throws {
    var fuzz = ProgramFuzz(
      try ProgramCorpus(cases: cases, program: program), program: program, seed: seed,
      limits: ProgramRun.Limits(seconds: seconds, megabytes: megabytes))
    Stop.heed()
    try fuzz.run(
      only.map { $0..<($0 + 1) } ?? 0..<runs, keeping: URL(fileURLWithPath: "out/fuzz"),
      until: { Stop.isAsked })
    ProgramFuzz.say(fuzz.total)
    print(fuzz.text)
    if Stop.isAsked { throw ExitCode(130) }
    if !fuzz.faults.isEmpty { throw ExitCode.failure }
  }

  /// Damages one table at a time.
  private func damage(_ tables: TableFiles, _ report: inout FuzzReport) throws {
    for number in only.map({ $0..<($0 + 1) }) ?? 0..<max(1, runs) {
      Watchdog.begin(number)
      var generator = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
      let files = runs == 0 ? tables.files(damaged: nil) : tables.damaged(number, &generator)
      report.read(tables.theCase, run: number, files: files)
    }
    print("seed \(seed)\n\(report.text)")
  }

  private func numbers(_ files: Int) -> Range<Int> {
    only.map { $0..<($0 + 1) } ?? 0..<(runs == 0 ? files : runs)
  }

  /// Every run has a generator of its own, so that it can be repeated alone.
  private func damaged(_ files: [[UInt8]], _ number: Int) -> [UInt8] {
    var generator = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    return CaseMutation.mutate(
      files[number % files.count], borrowing: files, using: &generator)
  }
}

Fuzz.main()
