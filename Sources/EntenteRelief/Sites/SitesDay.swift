import EntenteLinear

/// Who goes where on one day when some sites are open, fully or in part: the most that can be
/// served, and the least walking for so many, each with a bound for all other openings.
///
/// People are counted in the problem's unit. Both are linear programs over the reaches, which stay loaded,
/// so that a new set of openings is solved from where the last one ended.
final class SitesDay {
  /// A bound that holds whatever is open.
  ///
  /// For served people `r`: `r <= constant + sum of weights * openness`. For walking `k`:
  /// `k >= slope * r - constant - sum of weights * openness`.
  struct Cut {
    var slope: Double
    var constant: Double
    /// Shape `[site]`.
    var weights: [Double]

    /// Its right side without the constant slope: `constant + sum of weights * openness`.
    func limit(_ openness: [Double]) -> Double {
      zip(weights, openness).reduce(constant) { $0 + $1.0 * $1.1 }
    }
  }

  /// What a day comes to.
  struct Answer {
    /// Units of people served, or of person-kilometres walked.
    var value: Double
    /// Shape `[reach]`: units of people.
    var flows: [Double]
    var cut: Cut
  }

  private let problem: SitesProblem
  private let unit: Double
  /// Shape `[reach]`: the most that can go that way, in units.
  private let most: [Double]
  private let serving: any LinearSession
  private let walking: any LinearSession
  /// The walking program's row that says how many are served.
  private let servedRow: Int
  private(set) var iterations = 0

  init(_ problem: SitesProblem, _ solver: any LinearSolver) throws(LinearError) {
    self.problem = problem
    let unit = problem.unit
    self.unit = unit
    most = problem.reaches.map {
      min(problem.people[$0.zone], problem.sites[$0.site].peopleADay) / unit
    }
    var serve = LinearProgram(.maximize)
    var walk = LinearProgram(.minimize)
    for zone in problem.people.indices {
      serve.addRow(upper: problem.people[zone] / unit)
      walk.addRow(upper: problem.people[zone] / unit)
    }
    for _ in problem.sites {
      serve.addRow(upper: 0)
      walk.addRow(upper: 0)
    }
    servedRow = walk.addRow(lower: 0)
    let firstSite = problem.people.count
    for reach in problem.reaches {
      let entries = [(row: reach.zone, value: 1.0), (firstSite + reach.site, 1)]
      serve.addColumn(cost: 1, upper: 0, entries: entries)
      walk.addColumn(cost: reach.kilometres, upper: 0, entries: entries + [(servedRow, 1)])
    }
    serving = try solver.session(serve)
    walking = try solver.session(walk)
  }

  /// The most that can be served.
  /// - Parameter openness: shape `[site]`, 0...1.
  func mostServed(_ openness: [Double]) throws(LinearError) -> Answer {
    guard let answer = try answer(serving, openness) else {
      throw .failed(solver: "the solver", because: "it finds no way to serve nobody")
    }
    return answer
  }

  /// The least walking when so many are served; `nil` where so many cannot be.
  func leastWalking(_ openness: [Double], serving people: Double) throws(LinearError) -> Answer? {
    walking.setRowBounds(servedRow, lower: people, upper: .infinity)
    return try answer(walking, openness)
  }

  private func answer(
    _ session: any LinearSession, _ openness: [Double]
  ) throws(LinearError) -> Answer? {
    set(openness, in: session)
    let solution = try session.solve(LinearOptions(method: .simplex), progress: nil)
    iterations += solution.work.iterations
    guard solution.status == .optimal, let value = solution.objective else { return nil }
    let isServing = session === serving
    let slope = isServing ? 1 : max(0, solution.duals[servedRow])
    return Answer(
      value: value, flows: solution.columns,
      cut: cut(solution.duals, slope: slope, isServing: isServing))
  }

  private func set(_ openness: [Double], in session: any LinearSession) {
    let firstSite = problem.people.count
    for (site, share) in openness.enumerated() {
      let row = firstSite + site
      let upper = problem.sites[site].peopleADay / unit * share
      guard session.program.rowUpper[row] != upper else { continue }
      session.setRowBounds(row, lower: -.infinity, upper: upper)
    }
    for (index, reach) in problem.reaches.enumerated() {
      let upper = most[index] * openness[reach.site]
      guard session.program.columnUpper[index] != upper else { continue }
      session.setColumnBounds(index, lower: 0, upper: upper)
    }
  }

  /// The bound that a point of the dual program gives. The prices of single reaches are worked
  /// out from the others, so that the bound holds however roughly these were found.
  private func cut(_ duals: [Double], slope: Double, isServing: Bool) -> Cut {
    let sign: Double = isServing ? 1 : -1
    let zones = problem.people.indices.map { max(0, sign * duals[$0]) }
    let sites = problem.sites.indices.map { max(0, sign * duals[problem.people.count + $0]) }
    var cut = Cut(slope: slope, constant: 0, weights: [])
    cut.constant = zip(problem.people, zones).reduce(0) { $0 + $1.0 / unit * $1.1 }
    cut.weights = zip(problem.sites, sites).map { $0.peopleADay / unit * $1 }
    for (index, reach) in problem.reaches.enumerated() {
      let price = isServing ? 0 : reach.kilometres
      let rest = slope - price - zones[reach.zone] - sites[reach.site]
      if rest > 0 { cut.weights[reach.site] += rest * most[index] }
    }
    return cut
  }
}
