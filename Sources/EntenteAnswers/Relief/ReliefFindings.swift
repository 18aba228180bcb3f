import EntenteCase
import EntenteEngine
import EntenteLinear
import EntenteRelief

/// What was found of a plan of relief: who is fed, what holds it back, and what it rests on.
public struct ReliefFindings: Sendable {
  /// Why there is no answer.
  public enum Obstacle: Sendable, Hashable {
    /// Neither of the solvers' libraries is installed.
    case noSolver
    /// The solver failed, with its reason.
    case failed(String)
  }

  /// What happens where an incident of the plan comes.
  public struct Scenario: Sendable {
    /// The incident.
    package let incident: ReliefIncident
    /// What is best then, known from the first day on; `nil` where it was not found.
    public let outcome: ReliefOutcome?
  }

  /// What is left of the best plan for quiet days when it is made anew as something happens.
  public struct Risk: Sendable {
    /// More scenarios than these are not worked out; beyond them as many are drawn, with seed 1.
    static let scenarioLimit = 64
    /// How large the tail is whose mean is told: the worst tenth.
    package static let level = 0.9

    /// The share of need met, 0...1, with its probabilities.
    public let share: Tail
    /// How many scenarios there are.
    public let scenarioCount: Int
    /// Whether these are all, or drawn.
    public let kind: Events.Kind
  }

  /// What is to be looked at beside the plan itself.
  public struct Options: Sendable {
    /// What the plan is to be best at.
    public var aim: Aim
    /// Incidents by id; `nil` for none, empty for all.
    public var scenarios: [String]?
    /// Packages of the case, option ids by issue id, to look at the plan under each, with what they
    /// leave open; shape `[package][way]`.
    public var packages: [[[String: String]]]
    /// Whether to say where to open sites.
    public var seeksSites: Bool
    /// Whether and how to follow the yards of sites.
    public var crowding: ReliefCrowding.Options?
    /// For how many limits, those that hold the plan back most, to solve again with more of each;
    /// at least 0.
    public var gainCount: Int
    /// How many changes of the plan's own tables to try at the most, each solved again.
    public var remedyCount: Int

    /// Makes options.
    public init(
      aim: Aim = .leximin, scenarios: [String]? = nil, packages: [[[String: String]]] = [],
      seeksSites: Bool = false, crowding: ReliefCrowding.Options? = nil, gainCount: Int = 0,
      remedyCount: Int = 24
    ) {
      self.aim = aim
      self.scenarios = scenarios
      self.packages = packages
      self.seeksSites = seeksSites
      self.crowding = crowding
      self.gainCount = gainCount
      self.remedyCount = remedyCount
    }
  }

  /// The plan, compiled.
  public let compiled: CompiledRelief
  /// What was asked for.
  public let aim: Aim
  /// What is best; `nil` where it could not be found.
  public let outcome: ReliefOutcome?
  /// Why there is none.
  public let obstacle: Obstacle?
  /// What more of that which holds the plan back most adds, found by solving again.
  public let gains: [ReliefGain]
  /// What changes of the plan's own tables would bring, each solved again: the largest gain first.
  public let remedies: [ReliefRemedy]
  /// How many changes were tried.
  public let triedRemedies: Int
  /// Incidents that were looked at.
  public let scenarios: [Scenario]
  /// What options of the case's issues are worth, all else as it is today.
  public let worths: [ReliefByOption.OptionWorth]
  /// Shape `[package]`: what packages that were asked about are worth, by what they leave open; `nil`
  /// where it was not found.
  public let packageWorths: [PackagesFed.Worth?]
  /// Where to open sites, if that was asked for.
  public let sites: SitesPlan?
  /// How a day goes in the yards of sites, if that was asked for.
  public let crowding: ReliefCrowding?
  /// What comes of all that may happen by chance, if all incidents were asked for.
  public let risk: Risk?
  /// The name and version of the solver.
  public let solver: String?

  /// Runs the analyses of a plan, as what holds today in the case has it.
  /// - Parameters:
  ///   - plan: a plan that was read without errors.
  ///   - theCase: the case that it belongs to, for what its options are worth.
  ///   - options: what to look at.
  ///   - solver: the solver of linear programs; by default HiGHS, or else CBC.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  public init(
    _ plan: ReliefPlan, of theCase: Case? = nil, options: Options = Options(),
    solver: (any LinearSolver)? = nil, progress: LinearProgress.Handler? = nil
  ) {
    let plan = theCase.map { plan.applying(effectsOf: $0.statusQuo) } ?? plan
    compiled = CompiledRelief(plan)
    aim = options.aim
    let run = Run(compiled, theCase, options, progress)
    let results: Results
    do throws(LinearError) {
      results = try run.results(solver)
    } catch {
      results = Results(obstacle: Self.obstacle(error))
    }
    outcome = results.outcome
    obstacle = results.obstacle
    self.solver = results.solver
    gains = results.gains
    (remedies, triedRemedies) = results.remedies
    scenarios = results.scenarios
    worths = results.worths
    packageWorths = results.packageWorths
    sites = results.sites
    crowding = results.crowding
    risk = results.risk
  }

  private static func obstacle(_ error: LinearError) -> Obstacle {
    if case .libraryNotFound = error { return .noSolver }
    return .failed(error.description)
  }
}

/// What the solver's part of the analyses brings.
private struct Results {
  var outcome: ReliefOutcome?
  var obstacle: ReliefFindings.Obstacle?
  var solver: String?
  var gains: [ReliefGain] = []
  var remedies: (remedies: [ReliefRemedy], tried: Int) = ([], 0)
  var scenarios: [ReliefFindings.Scenario] = []
  var worths: [ReliefByOption.OptionWorth] = []
  var packageWorths: [PackagesFed.Worth?] = []
  var sites: SitesPlan?
  var crowding: ReliefCrowding?
  var risk: ReliefFindings.Risk?
}

/// Remembers whether a handler has said to stop, or the task's sign asks for it.
private final class Interruption {
  private var isTold = false
  private let sign = StopSign.current
  private let handler: LinearProgress.Handler?

  init(_ handler: LinearProgress.Handler?) { self.handler = handler ?? sign.listener }

  var isAsked: Bool { isTold || sign.isAsked }

  /// What solvers report to; `nil` where nobody listens.
  var listener: LinearProgress.Handler? {
    handler.map { handler in
      { [self] progress in
        if !isTold, handler(progress) == .stop { isTold = true }
        return isAsked ? .stop : .proceed
      }
    }
  }

  /// What a part of the analyses brings; `nil` where it was stopped on the way, or before.
  func unlessAsked<Part>(_ part: () throws(LinearError) -> Part) throws(LinearError) -> Part? {
    guard !isAsked else { return nil }
    do throws(LinearError) {
      return try part()
    } catch {
      if isAsked { return nil }
      throw error
    }
  }
}

/// One run of the analyses.
private struct Run {
  private let compiled: CompiledRelief
  private let theCase: Case?
  private let options: ReliefFindings.Options
  private let interruption: Interruption
  private let progress: LinearProgress.Handler?

  init(
    _ compiled: CompiledRelief, _ theCase: Case?, _ options: ReliefFindings.Options,
    _ progress: LinearProgress.Handler?
  ) {
    self.compiled = compiled
    self.theCase = theCase
    self.options = options
    interruption = Interruption(progress)
    self.progress = interruption.listener
  }

  /// Where somebody asks to stop, what was found until then.
  func results(_ given: (any LinearSolver)?) throws(LinearError) -> Results {
    let solver = if let given { given } else { try LinearSolvers.standard }
    let found = try Relief.run(
      compiled.problem, aim: options.aim, solver: solver, progress: progress)
    var results = Results(outcome: found, solver: "\(solver.name) \(solver.version)")
    results.gains =
      try interruption.unlessAsked { () throws(LinearError) in try gains(found, solver) } ?? []
    results.remedies =
      try interruption.unlessAsked { () throws(LinearError) in try remedies(found, solver) }
      ?? ([], 0)
    results.scenarios =
      try interruption.unlessAsked { () throws(LinearError) in scenarios(solver) } ?? []
    if let risk = try interruption.unlessAsked({ () throws(LinearError) in try risk(solver) }) {
      results.risk = risk
    }
    try addTalk(found, solver, to: &results)
    if options.seeksSites {
      results.sites = try interruption.unlessAsked { () throws(LinearError) in try sites(solver) }
    }
    if !interruption.isAsked {
      results.crowding = options.crowding.map { ReliefCrowding(compiled, found, options: $0) }
    }
    return results
  }

  private func remedies(
    _ found: ReliefOutcome, _ solver: any LinearSolver
  ) throws(LinearError) -> (remedies: [ReliefRemedy], tried: Int) {
    guard found.status == .optimal, found.coverage.share < 1 - 1e-6 else { return ([], 0) }
    return try ReliefRemedies(
      plan: compiled.plan, now: found, most: options.remedyCount, solver: solver,
      progress: progress
    ).found()
  }

  private func gains(
    _ found: ReliefOutcome, _ solver: any LinearSolver
  ) throws(LinearError) -> [ReliefGain] {
    let limits = found.bottlenecks.filter { $0.rationsAUnit > 1e-6 && !$0.isPlainRoom }
      .prefix(options.gainCount)
    return try Relief.gains(
      ofMoreOf: limits.map(\.limit), in: compiled.problem, solver: solver, progress: progress)
  }

  /// What options and packages of the case are worth.
  private func addTalk(
    _ found: ReliefOutcome, _ solver: any LinearSolver, to results: inout Results
  ) throws(LinearError) {
    let known = found.isMostRations ? ReliefWorth(found, of: compiled.problem) : nil
    guard let theCase, !interruption.isAsked,
      var byOption = ReliefByOption(theCase, known: known, solver: solver, progress: progress)
    else { return }
    results.worths =
      try interruption.unlessAsked { () throws(LinearError) in try byOption.worths() } ?? []
    for ways in options.packages {
      let worths = try interruption.unlessAsked { () throws(LinearError) in
        try byOption.worths(under: ways)
      }
      results.packageWorths.append(worths.flatMap(PackagesFed.Worth.init))
    }
  }

  private func sites(_ solver: any LinearSolver) throws(LinearError) -> SitesPlan {
    let handler = progress.map { handler in
      { (progress: SitesProgress) in handler(LinearProgress(progress)) }
    }
    return try ReliefSites.run(
      SitesProblem(compiled.plan), solver: solver, progress: handler)
  }

  /// What comes of what may happen by chance, where there is any.
  private func risk(_ solver: any LinearSolver) throws(LinearError) -> ReliefFindings.Risk? {
    let events = compiled.events()
    guard options.scenarios?.isEmpty == true, !events.events.isEmpty else { return nil }
    let (scenarios, kind) = events.scenarios(limit: ReliefFindings.Risk.scenarioLimit)
    let outcome = try ReliefRisk.reacting(
      compiled.problem, scenarios, solver: solver, progress: progress)
    return ReliefFindings.Risk(share: outcome.share, scenarioCount: scenarios.count, kind: kind)
  }

  private func scenarios(_ solver: any LinearSolver) -> [ReliefFindings.Scenario] {
    guard let wanted = options.scenarios else { return [] }
    let plan = compiled.plan
    return plan.incidents.filter { wanted.isEmpty || wanted.contains($0.id) }.map { incident in
      let run = ReliefOptions(
        takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false)
      let outcome = try? Relief.run(
        compiled.problem.cutting(compiled.cuts(of: incident)), aim: options.aim, options: run,
        solver: solver, progress: progress)
      return ReliefFindings.Scenario(
        incident: incident, outcome: outcome?.status == .optimal ? outcome : nil)
    }
  }
}

extension ReliefOutcome {
  /// Whether no plan is known that hands out more.
  fileprivate var isMostRations: Bool {
    guard status == .optimal, let most = mostRations else { return false }
    return most - coverage.rations <= 1e-6 * max(1, most)
  }
}

extension ReliefFindings {
  /// What a brief says of the case's plan; `nil` where it has none.
  init?(
    brieflyOf compiled: CompiledCase, packages: [DistinctPackages.Entry],
    progress: LinearProgress.Handler? = nil
  ) {
    guard let plan = compiled.theCase.relief else { return nil }
    let matters = plan.matters(to: compiled)
    self.init(
      plan, of: compiled.theCase,
      options: Options(
        packages: packages.map { entry in
          entry.ways(matters).map { compiled.choices(of: $0) }
        }, remedyCount: 4), progress: progress)
  }
}

extension LinearProgress {
  /// The progress of a search for sites, as that of any search.
  fileprivate init(_ progress: SitesProgress) {
    self.init(
      phase: .branching, iterations: 0, nodes: 0, objective: progress.value, bound: progress.bound)
  }
}

extension ReliefFindings {
  /// What the plan's transport costs, in the unit of the costs of its roads; `nil` without a plan.
  public var transportCost: Double? {
    let roads = compiled.problem.roads
    return outcome?.dispatch.shipments.reduce(0) {
      $0 + $1.tonnes * roads[$1.road].cost(ofATonne: $1.commodity)
    }
  }
}

extension ReliefBottleneck {
  /// Whether it says no more than that room for one more person feeds one more person.
  package var isPlainRoom: Bool { if case .sitePeople = limit { true } else { false } }
}
