import EntenteEngine
import EntenteLinear
import EntenteRelief

/// `entente-bench relief-replan [--small] [--scarce-trucks]`: a plan for the most rations from nothing, and
/// plans made anew after an incident from where the solver stands, on the plan of the family
/// 200 zones, 60 sites, 4 crossings, 10 commodities, 30 days.
enum ReliefReplanBench {
  static func run(_ arguments: [String]) {
    var size = ReliefFamily.Size()
    if arguments.contains("--small") { (size.zones, size.sites, size.days) = (40, 12, 10) }
    if arguments.contains("--scarce-trucks") { size.truckShare = 0.2 }
    let problem = ReliefFamily.problem(size, seed: 1)
    do {
      try measure(problem)
    } catch {
      print(error)
    }
  }

  private static func measure(_ problem: ReliefProblem) throws(LinearError) {
    let cold = Stopwatch()
    let replanner = try Replanner(problem, solver: LinearSolvers.standard)
    let first = try replanner.plan()
    let whole = cold.reading
    print("plan | rations | processor ms | wall ms | share of the cold solve | peak MB")
    print(row("from nothing", first, whole, whole))
    let road = min(100, problem.roads.count - 1)
    for day in [problem.days / 3, problem.days / 2, 2 * problem.days / 3] {
      let week = day..<min(day + 7, problem.days)
      let incidents: [(String, [Cutting])] = [
        ("nothing happens", []),
        ("a road cut to the end", [.init(.road(road), days: day..<problem.days)]),
        ("a site closed for a week", [.init(.site(0), days: week)]),
        ("a crossing closed for a week", [.init(.crossing(0), days: week)]),
        ("a crossing closed to the end", [.init(.crossing(1), days: day..<problem.days)]),
        ("a warehouse cut off for a week", [.init(.place(5), days: week)]),
      ]
      for (name, cuts) in incidents {
        let watch = Stopwatch()
        let again = try replanner.replan(first.dispatch, from: day, with: cuts)
        print(row("day \(day): \(name)", again, watch.reading, whole))
      }
    }
  }

  private static func row(
    _ name: String, _ outcome: ReliefOutcome, _ time: Stopwatch.Reading,
    _ cold: Stopwatch.Reading
  ) -> String {
    let share = (1000 * time.processor / cold.processor).rounded() / 1000
    return [
      name, "\(Int(outcome.value.rounded()))", "\(Int(time.processor.rounded()))",
      "\(Int(time.wall.rounded()))", "\(share)", "\(PeakMemory.megabytes)",
    ].joined(separator: " | ")
  }
}
