import EntenteEngine

/// One measured run: the exact frontier and every solution point.
struct FrontierRun {
  let frontier: Frontier
  let solutions: Solutions
  let picks: [(name: String, points: [Int])]
  /// Shape `[repetition]`: with the solution points.
  let times: [Stopwatch.Reading]
  /// Shape `[repetition]`: without them.
  let frontierTimes: [Stopwatch.Reading]

  /// Runs until so many seconds have passed, three times at least.
  init(_ family: BargainFamily, seconds: Double = 1) {
    let whole = Stopwatch()
    var (times, partTimes): ([Stopwatch.Reading], [Stopwatch.Reading]) = ([], [])
    var last: (Frontier, Solutions, [(String, [Int])])?
    while times.count < 3 || (times.count < 5001 && whole.reading.wall < seconds * 1000) {
      let watch = Stopwatch()
      let frontier = Self.frontier(family)
      partTimes.append(watch.reading)
      last = Self.solve(family, frontier)
      times.append(watch.reading)
    }
    (frontier, solutions, picks) = last!
    (self.times, frontierTimes) = (times, partTimes)
  }

  private static func frontier(_ family: BargainFamily) -> Frontier {
    var budget = Budget(1 << 40)
    return Frontier.run(family.problem, valuations: family.valuations, budget: &budget)
  }

  private static func solve(
    _ family: BargainFamily, _ frontier: Frontier
  ) -> (Frontier, Solutions, [(String, [Int])]) {
    let solutions = Solutions(frontier, reservations: family.valuations.map(\.reservation))
    let picks = [
      ("nash", solutions.nash), ("kalai", solutions.egalitarian),
      ("kalaiSmorodinsky", solutions.kalaiSmorodinsky), ("leximin", solutions.leximin),
      ("welfare", solutions.utilitarian), ("leastRegret", solutions.leastRegret),
    ]
    return (frontier, solutions, picks.map { ($0.0, $0.1?.points ?? []) })
  }

  /// Whether nothing is missing and nothing is rounded.
  var isExact: Bool { frontier.isComplete && frontier.epsilon == 0 }

  /// The problem with its answer and the times taken, on one line.
  func json(of family: BargainFamily) -> String {
    let picked = picks.map { name, indices in
      "\"\(name)\":\(indices.map { frontier[$0].utilities })"
    }.joined(separator: ",")
    return #"{"problem":\#(family.json),"exact":\#(isExact),"#
      + #""solved":\#(Stopwatch.json(times)),"frontierAlone":\#(Stopwatch.json(frontierTimes)),"#
      + #""work":\#(frontier.work),"megabytes":\#(PeakMemory.megabytes),"#
      + #""frontier":\#(frontier.points.map(\.utilities)),\#(picked)}"#
  }
}
