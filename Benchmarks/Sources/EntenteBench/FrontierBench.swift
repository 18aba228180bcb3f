import EntenteEngine

/// `entente-bench frontier [--json] [part of a name]`: exact frontiers and all solution points of
/// random and opposed problems.
enum FrontierBench {
  static func run(_ arguments: [String]) {
    let asJSON = arguments.contains("--json")
    let part = arguments.first { !$0.hasPrefix("--") } ?? ""
    if !asJSON { print("problem | points | median ms | pairs | largest set | peak KB | exact") }
    for family in families where part.isEmpty || family.name.contains(part) {
      let run = FrontierRun(family)
      print(asJSON ? run.json(of: family) : row(run, family))
    }
  }

  private static func row(_ run: FrontierRun, _ family: BargainFamily) -> String {
    let frontier = run.frontier
    let time = (run.milliseconds * 1000).rounded() / 1000
    return [
      family.name, "\(frontier.count)", "\(time)", "\(frontier.work)", "\(frontier.peakPoints)",
      "\(frontier.peakBytes >> 10)", "\(run.isExact)",
    ].joined(separator: " | ")
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
  }
}
