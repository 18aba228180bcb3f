import EntenteEngine

/// `entente-bench growth`: how the time for an exact frontier grows, as CSV; `--problems` gives the
/// problems instead, one line of JSON each, for other programs.
enum GrowthBench {
  /// Problems that differ in one number only.
  private struct Curve {
    let name: String
    let sizes: [Int]
    let family: (_ size: Int, _ seed: UInt64) -> BargainFamily
  }

  private static let seeds: [UInt64] = [1, 2, 3]

  private static var curves: [Curve] {
    [
      Curve(name: "issues", sizes: [3, 5, 8, 12, 20, 30, 45, 60]) {
        .init(.opposed, parties: 2, options: Array(repeating: 10, count: $0), seed: $1)
      },
      Curve(name: "options", sizes: [2, 3, 5, 10, 20, 40, 80]) {
        .init(.opposed, parties: 2, options: Array(repeating: $0, count: 15), seed: $1)
      },
      Curve(name: "parties", sizes: [2, 3, 4, 5, 6, 7, 8]) {
        .init(.random, parties: $0, options: Array(repeating: 6, count: 5), seed: $1)
      },
      Curve(name: "width", sizes: [0, 1, 2, 3, 4, 5, 6]) {
        .init(width: $0, issues: 12, options: 4, seed: $1)
      },
    ]
  }

  static func run(_ arguments: [String]) {
    let asProblems = arguments.contains("--problems")
    if !asProblems {
      print("program,curve,size,seed,packages,points,width,work,processor_ms")
    }
    for curve in curves {
      for size in curve.sizes {
        for seed in seeds {
          let family = curve.family(size, seed)
          print(asProblems ? json(curve, size, seed, family) : row(curve, size, seed, family))
        }
      }
    }
  }

  private static func row(
    _ curve: Curve, _ size: Int, _ seed: UInt64, _ family: BargainFamily
  ) -> String {
    let run = FrontierRun(family, seconds: 0.2)
    precondition(run.isExact, "\(family.name) is not exact")
    let packages = family.problem.optionCounts.reduce(1.0) { $0 * Double($1) }
    return [
      "entente", curve.name, "\(size)", "\(seed)", "\(packages)", "\(run.frontier.count)",
      "\(run.frontier.inducedWidth)", "\(run.frontier.work)",
      "\(Stopwatch.median(run.frontierTimes).processor)",
    ].joined(separator: ",")
  }

  private static func json(
    _ curve: Curve, _ size: Int, _ seed: UInt64, _ family: BargainFamily
  ) -> String {
    #"{"curve":"\#(curve.name)","size":\#(size),"seed":\#(seed),"problem":\#(family.json)}"#
  }
}
