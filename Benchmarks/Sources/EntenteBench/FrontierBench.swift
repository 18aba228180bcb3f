import EntenteEngine

/// `entente-bench frontier`: exact frontiers of random and opposed problems, with work units.
enum FrontierBench {
  static func run(_ arguments: [String]) {
    let filter = arguments.first ?? ""
    print("problem | points | feasible | median ms | work | peak set | peak MB")
    for family in families where filter.isEmpty || family.name.contains(filter) {
      report(family)
    }
  }

  static var families: [BargainFamily] {
    let ten = { (issues: Int) in Array(repeating: 10, count: issues) }
    return [6, 8, 10].map { .init(.random, parties: 2, options: ten($0), seed: 1) }
      + [6, 8, 10, 30].map { .init(.opposed, parties: 2, options: ten($0), seed: 1) }
      + [
        .init(.random, parties: 2, options: ten(30), seed: 1),
        .init(.random, parties: 3, options: ten(8), seed: 1),
        .init(.opposed, parties: 3, options: ten(8), seed: 1),
        .init(.random, parties: 4, options: ten(6), seed: 1),
        .init(.opposed, parties: 4, options: ten(6), seed: 1),
        .init(.random, parties: 5, options: [10, 10, 10, 10, 6, 4], seed: 1),
      ]
  }

  private static func report(_ family: BargainFamily) {
    var times: [Double] = []
    var frontier: Frontier?
    let clock = ContinuousClock()
    let start = clock.now
    while times.count < 3 || (times.count < 101 && clock.now - start < .seconds(1)) {
      let begin = clock.now
      var budget = Budget(4_000_000_000)
      frontier = Frontier.run(family.problem, valuations: family.valuations, budget: &budget)
      times.append(milliseconds(clock.now - begin))
    }
    guard let frontier else { return }
    print(
      family.name, frontier.isComplete && frontier.epsilon == 0 ? frontier.count : -frontier.count,
      frontier.feasible, times.sorted()[times.count / 2], frontier.work, frontier.peakPoints,
      frontier.peakBytes >> 20, separator: " | ")
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1e3 + Double(attoseconds) * 1e-15
  }
}
