import EntenteEngine

/// `entente-bench packages`: the 20 packages likeliest to be acceptable, in the cases of
/// `impasse`.
enum PackagesBench {
  static func run() {
    print("cases | median work | median ms | slowest ms")
    for talks in ImpasseBench.talks {
      let rows = (1...5).map { measure(talks.problem(seed: $0)) }
      let times = rows.map(\.milliseconds).sorted()
      print(
        talks.name, rows.map(\.work).sorted()[2], times[2], times[4], separator: " | ")
    }
  }

  private static func measure(_ problem: Problem) -> (work: Int, milliseconds: Double) {
    let clock = ContinuousClock()
    var work = 0
    let times = (0..<3).map { _ in
      let begin = clock.now
      var budget = Budget.standard
      _ = RankedPackage.best(problem, limit: 20, budget: &budget)
      work = budget.spent
      return (clock.now - begin).inMilliseconds
    }
    return (work, times.sorted()[1])
  }
}
