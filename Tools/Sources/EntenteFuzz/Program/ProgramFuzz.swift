import Foundation

/// Runs the whole program on damaged files, again and again, and keeps what it must not do.
package struct ProgramFuzz {
  package let corpus: ProgramCorpus
  package let program: String
  package let seed: UInt64
  package let limits: ProgramRun.Limits
  package private(set) var runs = 0
  /// How often the program ended in each code, by command.
  package private(set) var codes: [String: [Int32: Int]] = [:]
  package private(set) var faults: [String] = []
  /// What all runs took of a processor, in seconds.
  private var processor = 0.0
  private let start = ContinuousClock.now
  private var longest = (run: 0, seconds: 0.0)
  private var largest = (run: 0, megabytes: 0)

  package init(
    _ corpus: ProgramCorpus, program: String, seed: UInt64, limits: ProgramRun.Limits
  ) {
    (self.corpus, self.program, self.seed, self.limits) = (corpus, program, seed, limits)
  }

  /// Makes the calls of some numbers, each in a folder of its own, and tells the total now and then.
  ///
  /// - Parameters:
  ///   - keep: where the folders of calls with faults are kept; `nil` for nowhere.
  ///   - isStopped: whether to end before all calls are made. A call that it ends is not counted, as
  ///     the signal may have reached the program too.
  ///   - tell: what to do with the total after each thousand calls.
  package mutating func run(
    _ numbers: Range<Int>, keeping keep: URL? = nil, until isStopped: () -> Bool = { false },
    tell: (String) -> Void = Self.say
  ) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID())")
    defer { try? FileManager.default.removeItem(at: place) }
    for number in numbers {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let call = corpus.call(number, seed: seed)
      let run = try ProgramRun(call, of: program, in: place, limits: limits)
      if isStopped() { break }
      note(run, of: call, number)
      if runs.isMultiple(of: 1_000) { tell(total) }
      if !run.faults.isEmpty, let keep { try keepFolder(place, number, in: keep) }
      try? FileManager.default.removeItem(at: place)
    }
  }

  private mutating func note(_ run: ProgramRun, of call: ProgramCall, _ number: Int) {
    runs += 1
    processor += run.seconds
    codes[call.arguments.first ?? "", default: [:]][run.code, default: 0] += 1
    if run.seconds > longest.seconds { longest = (number, run.seconds) }
    if run.megabytes > largest.megabytes { largest = (number, run.megabytes) }
    for fault in run.faults {
      let line = "run \(number) \(fault): entente \(call.arguments.joined(separator: " "))"
      faults.append(line)
      Self.say(line)
    }
  }

  /// Writes a line to standard error.
  package static func say(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  private func keepFolder(_ folder: URL, _ number: Int, in keep: URL) throws {
    try FileManager.default.createDirectory(at: keep, withIntermediateDirectories: true)
    let kept = keep.appending(path: "\(seed)-\(number)")
    try? FileManager.default.removeItem(at: kept)
    try FileManager.default.copyItem(at: folder, to: kept)
  }

  /// How much was run so far and how many faults were found, in a line.
  package var total: String {
    let clock = Int((ContinuousClock.now - start) / .seconds(1))
    return "seed \(seed): \(runs) runs, \(faults.count) faults, \(clock) s by the clock, "
      + "\(Int(processor)) s of a processor"
  }

  /// What was run and what came of it, in words.
  package var text: String {
    let lines = codes.sorted { $0.key < $1.key }.map { command, counts in
      let ends = counts.sorted { $0.key < $1.key }.map { "\($0.value) in \($0.key)" }
      return "  \(command): \(ends.joined(separator: ", "))"
    }
    return """
      \(total)
      longest: \(longest.seconds) s in run \(longest.run); most memory: \(largest.megabytes) MB in run \
      \(largest.run)
      ended, by command:
      \(lines.joined(separator: "\n"))
      """
  }
}
