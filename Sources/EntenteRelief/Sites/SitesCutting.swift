import EntenteLinear

/// The search for sites with who goes where projected out: a program of openings and, for each
/// epoch, of how many are served and how far they walk, bounded by cutting planes that are found
/// as they are needed.
///
/// What can be served depends on which sites are open and not on the day, so that a bound found
/// for one epoch holds for all.
///
/// ## Source
/// J. F. Benders, "Partitioning procedures for solving mixed-variables programming problems"
/// (1962), doi:10.1007/BF01386316.
struct SitesCutting {
  private let master: SitesMaster
  private let day: SitesDay
  private let isServing: Bool
  private let session: any LinearSession
  /// Columns of people served and of walking: `[epoch]`.
  private var served: [Int] = []
  private var walked: [Int] = []
  private var servingCuts: [SitesDay.Cut] = []
  private var walkingCuts: [SitesDay.Cut] = []

  private var problem: SitesProblem { master.problem }

  /// - Parameter served: person-days in units that are to be served while walking is least;
  ///   `nil` where the most served are looked for.
  init(
    _ master: SitesMaster, _ day: SitesDay, _ solver: any LinearSolver,
    serving served: Double? = nil
  ) throws(LinearError) {
    self.master = master
    self.day = day
    isServing = served == nil
    var linear = master.linear
    linear.sense = isServing ? .maximize : .minimize
    for column in 0..<linear.columnCount { linear.setInteger(column, false) }
    let people = master.problem.people.reduce(0, +) / master.problem.unit
    for epoch in master.epochs {
      let days = Double(epoch.count)
      self.served.append(linear.addColumn(cost: isServing ? days : 0, upper: people))
      walked.append(linear.addColumn(cost: isServing ? 0 : days))
    }
    if let served {
      linear.addRow(
        lower: served, entries: zip(self.served, master.epochs).map { ($0, Double($1.count)) })
    }
    session = try solver.session(linear)
  }

  /// The program with whole numbers, and all cutting planes so far.
  var wholeProgram: LinearProgram {
    var program = session.program
    for column in 0..<master.linear.columnCount { program.setInteger(column, true) }
    return program
  }

  /// Solves without whole numbers.
  func solve(_ progress: LinearProgress.Handler?) throws(LinearError) -> LinearSolution {
    try session.solve(LinearOptions(method: .simplex), progress: progress)
  }

  /// The values of all columns for a plan.
  func point(_ opens: [Int?], served: [Double], walked: [Double]) -> [Double] {
    var point = master.point(opens)
    point += [Double](repeating: 0, count: session.program.columnCount - point.count)
    for (column, value) in zip(self.served, served) { point[column] = value }
    if !isServing { for (column, value) in zip(self.walked, walked) { point[column] = value } }
    return point
  }

  /// Adds the bounds that a point breaks.
  /// - Returns: whether there were any.
  mutating func cut(off point: [Double]) throws(LinearError) -> Bool {
    let epochs = master.epochs.indices.map { epoch in
      problem.sites.indices.map { master.openness($0, epoch, at: point) }
    }
    var found = addKnown(epochs, point)
    if found { return true }
    var last: (openness: [Double], served: Double)?
    for (epoch, openness) in epochs.enumerated() {
      if let last, last.openness == openness, point[served[epoch]] <= last.served { continue }
      last = (openness, point[served[epoch]])
      if try find(openness, served: point[served[epoch]], walked: point[walked[epoch]]) {
        found = true
      }
    }
    if found { _ = addKnown(epochs, point) }
    return found
  }

  /// How much a bound may be missed.
  private func slack(_ value: Double) -> Double { 1e-6 * max(1, value.magnitude) }

  /// Looks for bounds that one epoch breaks.
  private mutating func find(
    _ openness: [Double], served: Double, walked: Double
  ) throws(LinearError) -> Bool {
    let most = try day.mostServed(openness)
    guard served <= most.value + slack(most.value) else {
      servingCuts.append(most.cut)
      return true
    }
    guard !isServing else { return false }
    let asked = min(served, most.value) * (1 - 1e-9)
    guard let least = try day.leastWalking(openness, serving: asked) else { return false }
    guard walked < least.value - slack(least.value) else { return false }
    walkingCuts.append(least.cut)
    return true
  }

  /// Adds those known bounds that a point breaks, in all epochs.
  private func addKnown(_ epochs: [[Double]], _ point: [Double]) -> Bool {
    var added = false
    for (epoch, openness) in epochs.enumerated() {
      let (people, kilometres) = (point[served[epoch]], point[walked[epoch]])
      for cut in servingCuts {
        let limit = cut.limit(openness)
        guard people > limit + slack(limit) / 2 else { continue }
        add(cut, epoch, upper: true)
        added = true
      }
      for cut in walkingCuts {
        let least = cut.slope * people - cut.limit(openness)
        guard kilometres < least - slack(least) / 2 else { continue }
        add(cut, epoch, upper: false)
        added = true
      }
    }
    return added
  }

  /// Adds `served - weights * openness <= constant`, or
  /// `walked - slope * served + weights * openness >= -constant`.
  private func add(_ cut: SitesDay.Cut, _ epoch: Int, upper isServing: Bool) {
    var constant = cut.constant
    var entries: [(column: Int, value: Double)] =
      isServing ? [(served[epoch], 1)] : [(walked[epoch], 1), (served[epoch], -cut.slope)]
    for (site, weight) in cut.weights.enumerated() where weight != 0 {
      if let column = master.open[site][epoch] {
        entries.append((column, isServing ? -weight : weight))
      } else {
        constant += weight * master.openness(site, epoch, at: [])
      }
    }
    session.addRow(
      lower: isServing ? -.infinity : -constant, upper: isServing ? constant : .infinity,
      entries: entries)
  }
}
