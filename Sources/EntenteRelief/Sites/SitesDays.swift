import EntenteLinear

/// What openings come to, day by day; days with the same open sites are worked out once.
final class SitesDays {
  /// What openings come to.
  struct Worth {
    /// Person-days, and person-kilometres.
    var served: Double
    var walked: Double
    /// Consecutive days with the same open sites, and shape `[reach]`: people on each of them.
    var phases: [SitesPlan.Phase]
  }

  private struct DayWorth {
    var served: Double
    var walked: Double
    var people: [Double]
  }

  let problem: SitesProblem
  let day: SitesDay
  private var known: [[Double]: DayWorth] = [:]

  var iterations: Int { day.iterations }

  init(_ problem: SitesProblem, _ solver: any LinearSolver) throws(LinearError) {
    self.problem = problem
    day = try SitesDay(problem, solver)
  }

  /// What openings come to when on each day the most are served, with the least walking.
  /// - Parameter opens: shape `[site]`: the first day on which it hands out.
  func worth(_ opens: [Int?]) throws(LinearError) -> Worth {
    let starts = Set(opens.compactMap { $0 } + [0]).filter { $0 < problem.days }.sorted()
    var worth = Worth(served: 0, walked: 0, phases: [])
    for (first, end) in zip(starts, starts.dropFirst() + [problem.days]) {
      let result = try dayWorth(
        opens.map { $0.map { $0 <= first } ?? false ? 1 : 0 })
      worth.served += result.served * Double(end - first)
      worth.walked += result.walked * Double(end - first)
      worth.phases.append(.init(days: first..<end, people: result.people))
    }
    return worth
  }

  private func dayWorth(_ openness: [Double]) throws(LinearError) -> DayWorth {
    if let worth = known[openness] { return worth }
    let most = try day.mostServed(openness)
    let least = try day.leastWalking(openness, serving: most.value * (1 - 1e-9)) ?? most
    let people = zip(least.flows, problem.reaches).map { flow, reach in
      // A solver may miss bounds by a little; nobody goes to a closed site.
      openness[reach.site] > 0 && flow > 1e-7 ? flow * problem.unit : 0
    }
    let walked = zip(problem.reaches, people).reduce(0) { $0 + $1.0.kilometres * $1.1 }
    let worth = DayWorth(served: most.value * problem.unit, walked: walked, people: people)
    known[openness] = worth
    return worth
  }
}
