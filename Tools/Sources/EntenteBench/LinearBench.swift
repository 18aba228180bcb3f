import EntenteEngine
import EntenteLinear
import EntenteRelief
import Foundation

/// `entente-bench linear [DIRECTORY]`: the programs of plans of relief through the kernel; with a
/// directory they are written there, `NAME.mps` and what was found, `NAME.json`, for other solvers.
enum LinearBench {
  static func run(_ arguments: [String]) {
    print("program | rows | columns | objective | processor s")
    for (name, program) in programs() {
      do {
        let (seconds, solution) = try measure(program)
        let objective = solution.objective ?? .nan
        print(
          name, program.rowCount, program.columnCount, objective, rounded(seconds),
          separator: " | ")
        guard let directory = arguments.first else { continue }
        let folder = URL(filePath: directory)
        try Data(program.mps().utf8).write(to: folder.appending(path: name + ".mps"))
        let json = #"{"objective": \#(objective), "seconds": \#(seconds)}"#
        try Data(json.utf8).write(to: folder.appending(path: name + ".json"))
      } catch {
        print(error)
      }
    }
  }

  private static func measure(
    _ program: LinearProgram
  ) throws -> (seconds: Double, solution: LinearSolution) {
    let session = try LinearSolvers.standard.session(program)
    let watch = Stopwatch()
    let solution = try session.solve()
    return (watch.reading.processor / 1000, solution)
  }

  private static func rounded(_ seconds: Double) -> Double { (1000 * seconds).rounded() / 1000 }

  /// By weeks and by days, from a small plan to the one of 200 zones, 60 sites and 30 days.
  private static func programs() -> [(String, LinearProgram)] {
    var size = ReliefFamily.Size()
    let large = ReliefFamily.problem(size, seed: 1)
    let weeks = stride(from: 0, to: large.days, by: 7).map { $0..<min($0 + 7, large.days) }
    (size.zones, size.sites, size.days) = (40, 12, 7)
    let small = ReliefFamily.problem(size, seed: 1)
    return [
      ("relief-40-zones-7-days", ReliefProgram(small, detail: .needs)),
      ("relief-200-zones-by-weeks", ReliefProgram(large, detail: .needs, periods: weeks)),
      ("relief-200-zones-30-days", ReliefProgram(large, detail: .needs)),
    ].map { name, program in
      var program = program
      program.seekTotal()
      return (name, program.linear)
    }
  }
}
