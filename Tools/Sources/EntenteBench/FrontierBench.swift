import EntenteEngine

/// `entente-bench frontier [--json] [--seconds S] [part of a name]`: exact frontiers and all
/// solution points of random and opposed problems; `--exactly NAME` for one of them.
enum FrontierBench {
  static func run(_ arguments: [String]) {
    let asJSON = arguments.contains("--json")
    let seconds = value(of: "--seconds", in: arguments).flatMap { Double($0) } ?? 1
    if !asJSON {
      print("problem | points | processor ms | wall ms | pairs | largest set | peak KB | exact")
    }
    for family in chosen(arguments) {
      let run = FrontierRun(family, seconds: seconds)
      print(asJSON ? run.json(of: family) : row(run, family))
    }
  }

  private static func value(of flag: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: flag).flatMap {
      $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
    }
  }

  private static func chosen(_ arguments: [String]) -> [BargainFamily] {
    if let name = value(of: "--exactly", in: arguments) {
      return families.filter { $0.name == name }
    }
    let seconds = value(of: "--seconds", in: arguments)
    let part = arguments.first { !$0.hasPrefix("--") && $0 != seconds } ?? ""
    return families.filter { part.isEmpty || $0.name.contains(part) }
  }

  private static func row(_ run: FrontierRun, _ family: BargainFamily) -> String {
    let frontier = run.frontier
    let time = Stopwatch.median(run.times)
    return [
      family.name, "\(frontier.count)", rounded(time.processor), rounded(time.wall),
      "\(frontier.work)", "\(frontier.peakPoints)", "\(frontier.peakBytes >> 10)",
      "\(run.isExact)",
    ].joined(separator: " | ")
  }

  private static func rounded(_ milliseconds: Double) -> String {
    "\((milliseconds * 1000).rounded() / 1000)"
  }

  static var families: [BargainFamily] { bilateral + multilateral + growth }

  private static func ten(_ issues: Int) -> [Int] { Array(repeating: 10, count: issues) }

  private static var bilateral: [BargainFamily] {
    [6, 8, 10, 30].flatMap { issues in
      [.init(.random, parties: 2, options: ten(issues), seed: 1)]
        + (0..<(issues == 30 ? 3 : 1)).map {
          .init(.opposed, parties: 2, options: ten(issues), seed: 1 + $0)
        }
    }
  }

  private static var multilateral: [BargainFamily] {
    [
      .init(.random, parties: 3, options: ten(8), seed: 1),
      .init(.opposed, parties: 3, options: ten(8), seed: 1),
      .init(.random, parties: 4, options: ten(6), seed: 1),
      .init(.opposed, parties: 4, options: ten(6), seed: 1),
      .init(.random, parties: 5, options: [10, 10, 10, 10, 6, 4], seed: 1),
      .init(.opposed, parties: 5, options: [10, 10, 10, 10, 6, 4], seed: 1),
    ]
  }

  /// How the time grows with issues, options and parties.
  private static var growth: [BargainFamily] {
    [5, 15, 20, 25, 40].map { .init(.opposed, parties: 2, options: ten($0), seed: 1) }
      + [5, 20, 40].map {
        .init(.opposed, parties: 2, options: Array(repeating: $0, count: 15), seed: 1)
      }
      + [2, 3, 4, 5, 6].map { .init(.random, parties: $0, options: ten(5), seed: 1) }
      + [.init(.opposed, parties: 3, options: ten(5), seed: 1)]
  }
}
