import Foundation
import Testing

/// What the fuzzer takes for a hang.
@Suite struct PatienceTests {
  @Test func `a program that the computer leaves waiting does not hang`() {
    var patience = Patience(seconds: 10)
    for second in 0..<3_000 {
      let isOver = patience.isOver(clock: Double(second), processor: Double(second) * 0.002)
      #expect(!isOver)
    }
  }

  @Test func `a program that waits for itself hangs`() {
    var patience = Patience(seconds: 10)
    let ends = (0..<200).first {
      patience.isOver(clock: Double($0), processor: min(0.2, Double($0)) + Double($0) * 1e-5)
    }
    #expect(ends == 62)
  }

  @Test func `a program that computes without end hangs, whatever the clock says`() {
    var patience = Patience(seconds: 10)
    let ends = (0..<200).first { patience.isOver(clock: Double($0) / 2, processor: Double($0)) }
    #expect(ends == 31)
  }

  @Test(arguments: [["-c", "while :; do :; done"], ["-c", "exec sleep 1000"]])
  func `a process that hangs is ended and told`(arguments: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "patience-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try ProgramRun(
      ProgramCall(arguments: arguments, files: []), of: "sh", in: folder,
      limits: ProgramRun.Limits(seconds: 0.1, megabytes: 256))
    #expect(run.isStopped)
    #expect(run.faults.contains { $0.hasPrefix("hangs, with") })
  }
}
