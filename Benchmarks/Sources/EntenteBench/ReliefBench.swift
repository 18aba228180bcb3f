import EntenteEngine
import Foundation

/// `entente-bench relief [total|leximin|deprivation] [--parcel] [--small]`.
enum ReliefBench {
  static func run(_ arguments: [String]) {
    var size = ReliefFamily.Size()
    size.areSeparate = !arguments.contains("--parcel")
    if arguments.contains("--small") { (size.zones, size.sites, size.days) = (40, 12, 7) }
    let problem = ReliefFamily.problem(size, seed: 1)
    if let place = arguments.firstIndex(of: "--write-mps"), arguments.indices.contains(place + 1) {
      try? writePrograms(problem, to: arguments[place + 1])
    }
    let aims: [(String, ReliefAim)] = [
      ("total", .total), ("leximin", .leximin), ("deprivation", .deprivation),
    ]
    for (name, aim) in aims where arguments.contains(name) {
      let watch = Stopwatch()
      do {
        let outcome = try Relief.run(
          problem, aim: aim, options: .init(alsoTotal: false, alsoBottlenecks: false),
          solver: LinearSolvers.standard)
        let reading = watch.reading
        print(
          name, outcome.status, outcome.value, outcome.coverage.share, outcome.levels.count,
          outcome.work, reading.wall, reading.processor, PeakMemory.megabytes)
      } catch {
        print(error)
      }
    }
  }
}

extension ReliefBench {
  /// Writes the programs of a plan, so that another solver can take them.
  static func writePrograms(_ problem: ReliefProblem, to directory: String) throws {
    var total = ReliefProgram(problem, detail: .needs)
    total.seekTotal()
    try write(total.linear, to: directory + "/relief-total.mps")
    let coarse = ReliefProgram(problem, periods: [0..<problem.days])
    try write(coarse.linear, to: directory + "/relief-coarse.mps")
    total.seekTotal(transportWeight: 1e-8)
    try write(total.linear, to: directory + "/relief-total-near.mps")
  }

  static func write(_ program: LinearProgram, to path: String) throws {
    try program.mps().write(toFile: path, atomically: true, encoding: .utf8)
  }
}
