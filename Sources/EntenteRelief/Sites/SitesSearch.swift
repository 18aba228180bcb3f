import EntenteLinear

/// The search for the best openings, in two stages: the most served, then the least walking.
final class SitesSearch {
  private typealias Stage = SitesProgress.Stage

  private let problem: SitesProblem
  private let options: SitesOptions
  private let solver: any LinearSolver
  private let progress: SitesProgress.Handler?
  private let master: SitesMaster
  private let days: SitesDays
  /// The best plan so far.
  private var best: (opens: [Int?], worth: SitesDays.Worth)
  private var servedBound: Double
  private var walkedBound = 0.0
  private var work = 0
  private var isStopped = false

  init(
    _ problem: SitesProblem, _ options: SitesOptions, _ solver: any LinearSolver,
    _ progress: SitesProgress.Handler?
  ) throws(LinearError) {
    self.problem = problem
    self.options = options
    self.solver = solver
    self.progress = progress
    master = SitesMaster(problem)
    days = try SitesDays(problem, solver)
    let fixed = problem.sites.map { site in
      site.isFixed && site.firstDay < problem.days ? max(0, site.firstDay) : nil
    }
    best = (fixed, try days.worth(fixed))
    servedBound = problem.people.reduce(0, +) * Double(problem.days)
  }

  func run() throws(LinearError) -> SitesPlan {
    for perStaff in [false, true] {
      try consider(SitesGreedy.opens(problem, perStaff: perStaff))
    }
    try solve(.serving)
    if options.seeksLeastWalking { try solve(.walking) }
    dropIdleSites()
    var plan = SitesPlan(problem, best.opens, best.worth, work: work + days.iterations)
    plan.served.bound = max(servedBound, plan.served.value)
    plan.walked.bound = min(walkedBound, plan.walked.value)
    let isProven =
      plan.served.gap <= options.relativeGap
      && (!options.seeksLeastWalking || plan.walked.gap <= options.relativeGap)
    plan.status = isProven ? .proven : .stopped
    return plan
  }

  /// Takes openings as the best so far if they are: more served, or as many with less walking.
  private func consider(_ opens: [Int?]) throws(LinearError) {
    let worth = try days.worth(opens)
    let tie = 1e-6 * max(1e-6, best.worth.served)
    let isBetter =
      worth.served > best.worth.served + tie
      || (worth.served >= best.worth.served - tie && worth.walked < best.worth.walked)
    if isBetter { best = (opens, worth) }
  }

  /// Sites to which nobody goes stay closed.
  private func dropIdleSites() {
    var people = problem.sites.map { _ in 0.0 }
    for phase in best.worth.phases {
      for (reach, count) in zip(problem.reaches, phase.people) { people[reach.site] += count }
    }
    for site in problem.sites.indices where !problem.sites[site].isFixed && people[site] == 0 {
      best.opens[site] = nil
    }
  }

  private func solve(_ stage: Stage) throws(LinearError) {
    guard !isStopped, gap(stage) > options.relativeGap else { return }
    let target = stage == .walking ? best.worth.served / problem.unit * (1 - 1e-7) : nil
    if master.epochs.count * problem.reaches.count <= options.directLimit {
      try solveDirectly(stage, serving: target)
    } else {
      try solveByCutting(stage, serving: target)
    }
  }

  private func gap(_ stage: Stage) -> Double {
    switch stage {
    case .serving:
      SitesPlan.Certificate(value: best.worth.served, bound: servedBound).gap
    case .walking:
      SitesPlan.Certificate(value: best.worth.walked, bound: walkedBound).gap
    }
  }

  /// Takes what no plan betters, in units, where it says more than what is known.
  private func learn(_ bound: Double?, _ stage: Stage) {
    guard let bound else { return }
    switch stage {
    case .serving: servedBound = min(servedBound, bound * problem.unit)
    case .walking: walkedBound = max(walkedBound, bound * problem.unit)
    }
  }

  private func solveDirectly(_ stage: Stage, serving target: Double?) throws(LinearError) {
    let direct = SitesDirect(master, serving: target)
    let session = try solver.session(direct.linear)
    session.suggest(direct.point(best.opens, people: peopleByEpoch()))
    let solution = try session.solve(
      linearOptions(options.relativeGap * 0.8), progress: listener(stage))
    work += solution.work.iterations
    isStopped = isStopped || solution.status == .stopped
    learn(solution.bound, stage)
    if solution.hasPoint { try consider(master.opens(at: solution.columns)) }
  }

  private func solveByCutting(_ stage: Stage, serving target: Double?) throws(LinearError) {
    var cutting = try SitesCutting(master, days.day, solver, serving: target)
    for _ in 0..<options.roundLimit where !isStopped {
      let solution = try cutting.solve(listener(stage))
      work += solution.work.iterations
      guard solution.status == .optimal else { break }
      learn(solution.objective, stage)
      report(stage)
      guard try cutting.cut(off: solution.columns) else { break }
    }
    for _ in 0..<options.roundLimit where !isStopped && gap(stage) > options.relativeGap {
      guard try searchOnce(&cutting, stage) else { break }
    }
  }

  /// Searches over whole numbers with the cutting planes so far.
  /// - Returns: whether more planes were found.
  private func searchOnce(
    _ cutting: inout SitesCutting, _ stage: Stage
  ) throws(LinearError) -> Bool {
    let session = try solver.session(cutting.wholeProgram)
    let phases = master.epochs.map { epoch in phase(on: epoch.lowerBound) }
    session.suggest(
      cutting.point(
        best.opens, served: phases.map { $0.people.reduce(0, +) / problem.unit },
        walked: phases.map { walking($0.people) / problem.unit }))
    let solution = try session.solve(
      linearOptions(options.relativeGap / 4), progress: listener(stage))
    work += solution.work.iterations
    isStopped = isStopped || solution.status == .stopped
    learn(solution.bound, stage)
    guard solution.hasPoint else { return false }
    try consider(master.opens(at: solution.columns))
    report(stage)
    return try cutting.cut(off: solution.columns)
  }

  private func phase(on day: Int) -> SitesPlan.Phase {
    best.worth.phases.last { $0.days.lowerBound <= day } ?? best.worth.phases[0]
  }

  private func peopleByEpoch() -> [[Double]] {
    master.epochs.map { epoch in phase(on: epoch.lowerBound).people.map { $0 / problem.unit } }
  }

  private func walking(_ people: [Double]) -> Double {
    zip(problem.reaches, people).reduce(0) { $0 + $1.0.kilometres * $1.1 }
  }

  private func linearOptions(_ gap: Double) -> LinearOptions {
    LinearOptions(
      relativeGap: gap, iterationLimit: options.iterationLimit, nodeLimit: options.nodeLimit)
  }

  private func report(_ stage: Stage) {
    guard let progress else { return }
    let state = SitesProgress(
      stage: stage, value: stage == .serving ? best.worth.served : best.worth.walked,
      bound: stage == .serving ? servedBound : walkedBound)
    if progress(state) == .stop { isStopped = true }
  }

  /// Passes on what a solver says of its search, in people; its bounds hold while it branches.
  private func listener(_ stage: Stage) -> LinearProgress.Handler? {
    guard progress != nil else { return nil }
    return { [self] state in
      if state.phase == .branching { learn(state.bound, stage) }
      report(stage)
      return isStopped ? .stop : .proceed
    }
  }
}
