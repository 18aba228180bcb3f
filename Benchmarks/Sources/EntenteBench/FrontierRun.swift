import EntenteEngine
import Glibc

/// One measured run: the exact frontier and every solution point.
struct FrontierRun {
  let frontier: Frontier
  let solutions: Solutions
  let picks: [(name: String, points: [Int])]
  /// Processor time, the median of the repetitions: other programs on the machine do not count.
  let milliseconds: Double
  /// The same without the solution points.
  let frontierMilliseconds: Double

  /// Runs until a second has passed, three times at least.
  init(_ family: BargainFamily) {
    let clock = ContinuousClock()
    let start = clock.now
    var (times, partTimes): ([Double], [Double]) = ([], [])
    var last: (Frontier, Solutions, [(String, [Int])])?
    while times.count < 3 || (times.count < 5001 && clock.now - start < .seconds(1)) {
      let begin = Self.processorMilliseconds
      let frontier = Self.frontier(family)
      partTimes.append(Self.processorMilliseconds - begin)
      last = Self.solve(family, frontier)
      times.append(Self.processorMilliseconds - begin)
    }
    (frontier, solutions, picks) = last!
    milliseconds = times.sorted()[times.count / 2]
    frontierMilliseconds = partTimes.sorted()[times.count / 2]
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

  private static var processorMilliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) * 1e-6
  }

  /// Whether nothing is missing and nothing is rounded.
  var isExact: Bool { frontier.isComplete && frontier.epsilon == 0 }

  /// The problem with its answer and the time taken, on one line.
  func json(of family: BargainFamily) -> String {
    let points = "\(frontier.points.map(\.utilities))"
    let picked = picks.map { name, indices in
      "\"\(name)\":\(indices.map { frontier[$0].utilities })"
    }.joined(separator: ",")
    return #"{"problem":\#(family.json),"milliseconds":\#(milliseconds),"exact":\#(isExact),"#
      + #""frontierMilliseconds":\#(frontierMilliseconds),"#
      + #""work":\#(frontier.work),"frontier":\#(points),\#(picked)}"#
  }
}
