import EntenteEngine

/// One measured run: the exact frontier and every solution point.
struct FrontierRun {
  let frontier: Frontier
  let solutions: Solutions
  let picks: [(String, [Int])]
  /// Shape `[repetition]`: with the solution points.
  let times: [Stopwatch.Reading]
  /// Shape `[repetition]`: without them.
  let frontierTimes: [Stopwatch.Reading]

  /// Runs until so many seconds have passed, three times at least.
  ///
  /// What takes little is done several times between two looks at the clock, which take some time
  /// themselves.
  init(_ family: BargainFamily, seconds: Double = 1) {
    let whole = Stopwatch()
    let once = Stopwatch()
    var frontier = Self.frontier(family)
    let batch = max(1, min(50, Int(0.5 / once.reading.wall)))
    var (times, partTimes): ([Stopwatch.Reading], [Stopwatch.Reading]) = ([], [])
    while times.count < 3 || (times.count < 501 && whole.reading.wall < seconds * 1000) {
      let watch = Stopwatch()
      for _ in 0..<batch { frontier = Self.frontier(family) }
      partTimes.append(watch.reading.divided(by: batch))
      for _ in 0..<batch { _ = Self.solve(family, frontier) }
      times.append(watch.reading.divided(by: batch))
    }
    (solutions, picks) = Self.solve(family, frontier)
    self.frontier = frontier
    (self.times, frontierTimes) = (times, partTimes)
  }

  private static func frontier(_ family: BargainFamily) -> Frontier {
    var budget = Budget(1 << 40)
    return Frontier.run(family.problem, valuations: family.valuations, budget: &budget)
  }

  private static func solve(
    _ family: BargainFamily, _ frontier: Frontier
  ) -> (Solutions, [(String, [Int])]) {
    let solutions = Solutions(frontier, reservations: family.valuations.map(\.reservation))
    let picks = [
      ("nash", solutions.nash), ("kalai", solutions.egalitarian),
      ("kalaiSmorodinsky", solutions.kalaiSmorodinsky), ("leximin", solutions.leximin),
      ("welfare", solutions.utilitarian), ("leastRegret", solutions.leastRegret),
    ]
    return (solutions, picks.map { ($0.0, $0.1?.points ?? []) })
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
