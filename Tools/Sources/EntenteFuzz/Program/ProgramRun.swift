import Foundation
import Glibc

/// One run of the program as a process, and what is wrong with it.
package struct ProgramRun {
  package private(set) var code: Int32 = 0
  package private(set) var signal: Int32 = 0
  package private(set) var seconds = 0.0
  package private(set) var megabytes = 0
  package private(set) var isStopped = false
  /// All that was written: standard output, standard error, and files.
  package private(set) var outputs: [ProgramFile] = []
  private let call: ProgramCall
  private let limits: Limits
  private var hasChangedInputs = false

  /// What a run may take.
  package struct Limits: Sendable {
    package var seconds: Double
    package var megabytes: Int

    package init(seconds: Double, megabytes: Int) {
      (self.seconds, self.megabytes) = (seconds, megabytes)
    }
  }

  /// Runs a call in a folder of its own, which must be empty.
  package init(
    _ call: ProgramCall, of program: String, in folder: URL, limits: Limits
  ) throws {
    (self.call, self.limits) = (call, limits)
    for file in call.files {
      let url = folder.appending(path: file.name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    let process = try Self.start(program, call.arguments, in: folder)
    wait(for: process)
    try look(at: folder)
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: URL
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "stdout"), (2, "stderr")] {
      let path = folder.appending(path: name).path
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT, 0o644)
    }
    // `env` goes into the folder and becomes the program.
    let line = ["env", "-C", folder.path, program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, "env", &actions, nil, &words, environ)
    guard failure == 0 else {
      throw CocoaError(.executableNotLoadable, userInfo: [NSFilePathErrorKey: program])
    }
    return process
  }

  /// Waits, and ends what computes for three times as long as it may, or does nothing for long.
  private mutating func wait(for process: pid_t) {
    var (status, usage) = (Int32(0), rusage())
    var patience = Patience(seconds: limits.seconds)
    let (start, time) = (ContinuousClock.now, Self.processorTime(of: process))
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      usleep(500)
      let clock = (ContinuousClock.now - start) / .seconds(1)
      if !isStopped, patience.isOver(clock: clock, processor: time()) {
        isStopped = true
        kill(process, SIGKILL)
      }
    }
    seconds = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    megabytes = usage.ru_maxrss / 1024
    signal = status & 0x7F
    code = (status >> 8) & 0xFF
  }

  /// The seconds of a processor that a process has taken so far, with all its threads.
  private static func processorTime(of process: pid_t) -> () -> Double {
    var clock = clockid_t()
    guard clock_getcpuclockid(process, &clock) == 0 else { return { 0 } }
    return {
      var time = timespec()
      clock_gettime(clock, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }

  private mutating func look(at folder: URL) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path)
      else {
        continue
      }
      guard let input = call.files.first(where: { $0.name == name }) else {
        outputs.append(ProgramFile(name: name, bytes: [UInt8](data)))
        continue
      }
      if input.bytes != [UInt8](data) { hasChangedInputs = true }
    }
    if !call.files.allSatisfy({ names.contains($0.name) }) { hasChangedInputs = true }
  }

  /// What the program must not do, in words; empty where all is well.
  package var faults: [String] {
    var faults: [String] = []
    if isStopped {
      faults.append("hangs, with \(seconds) s of a processor")
    } else if signal != 0 {
      faults.append("is ended by signal \(signal)")
    }
    if !isStopped, seconds > limits.seconds { faults.append("takes \(seconds) s") }
    if megabytes > limits.megabytes { faults.append("takes \(megabytes) MB") }
    if signal == 0, ![0, 64, 65, 66, 69, 73].contains(code) { faults.append("ends in \(code)") }
    if hasChangedInputs { faults.append("changes what it reads") }
    if call.isForOthers, outputs.contains(where: tells) { faults.append("tells a confidence") }
    if text("stderr").contains("EncodingError") || text("stderr").contains("DecodingError") {
      faults.append("speaks as a compiler")
    }
    if code == 0, signal == 0, call.arguments.contains("--json"), !isJSON {
      faults.append("prints no JSON")
    }
    return faults
  }

  private func tells(_ output: ProgramFile) -> Bool {
    String(decoding: output.bytes, as: UTF8.self).contains(Canary.word)
  }

  private func text(_ name: String) -> String {
    let bytes = outputs.first { $0.name == name }?.bytes ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  private var isJSON: Bool {
    (try? JSONSerialization.jsonObject(with: Data(text("stdout").utf8))) != nil
  }
}
