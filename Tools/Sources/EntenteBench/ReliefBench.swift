import EntenteEngine
import EntenteLinear
import EntenteRelief
import Foundation

/// `entente-bench relief [total|leximin|deprivation ...] [--parcel] [--small] [--json]
/// [--write-mps DIRECTORY]`: a random plan of 200 zones, 60 sites, 4 crossings, 10 commodities and
/// 30 days; with `--parcel` all commodities are handed out as one parcel.
enum ReliefBench {
  private static let aims: [(name: String, aim: Aim)] = [
    ("total", .total), ("leximin", .leximin), ("deprivation", .deprivation),
  ]

  static func run(_ arguments: [String]) {
    let problem = problem(arguments)
    if let place = arguments.firstIndex(of: "--write-mps"), arguments.indices.contains(place + 1) {
      write(problem, to: arguments[place + 1])
    }
    let asJSON = arguments.contains("--json")
    if !asJSON {
      print(
        "aim | status | value | bound | share fed | levels | iterations | wall s | processor s | MB"
      )
    }
    let named = aims.filter { arguments.contains($0.name) }
    for entry in named.isEmpty ? Array(aims.prefix(2)) : named {
      run(entry.name, entry.aim, problem, asJSON)
    }
  }

  private static func problem(_ arguments: [String]) -> ReliefProblem {
    var size = ReliefFamily.Size()
    size.areSeparate = !arguments.contains("--parcel")
    if arguments.contains("--small") { (size.zones, size.sites, size.days) = (40, 12, 7) }
    return ReliefFamily.problem(size, seed: 1)
  }

  private static func run(
    _ name: String, _ aim: Aim, _ problem: ReliefProblem, _ asJSON: Bool
  ) {
    let watch = Stopwatch()
    let options = ReliefOptions(alsoTotal: false, alsoBottlenecks: false)
    guard
      let outcome = try? Relief.run(
        problem, aim: aim, options: options, solver: LinearSolvers.standard)
    else {
      print("\(name): no answer; run make setup")
      return
    }
    let reading = watch.reading
    if asJSON {
      print(
        #"{"name": "relief: \#(name)", "value": \#(outcome.value), "milliseconds": \#(reading.processor)}"#
      )
      return
    }
    let figures = [
      outcome.value, outcome.bound, outcome.coverage.share, Double(outcome.levels.count),
      Double(outcome.work),
      reading.wall / 1000, reading.processor / 1000, PeakMemory.megabytes,
    ]
    let shown = figures.map { String(format: "%.6g", $0) }.joined(separator: " | ")
    print("\(name) | \(outcome.status) | \(shown)")
  }

  /// Writes the program of the most rations, so that another solver can take it.
  private static func write(_ problem: ReliefProblem, to directory: String) {
    var program = ReliefProgram(problem, detail: ReliefProgram.Detail.needs)
    program.seekTotal()
    let path = directory + "/relief-total.mps"
    try? program.linear.mps().write(toFile: path, atomically: true, encoding: .utf8)
  }
}
