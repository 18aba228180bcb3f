import EntenteCase
import EntenteEngine

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
    public let incident: ReliefIncident
    /// What is best then, known from the first day on; `nil` where it was not found.
    public let outcome: ReliefOutcome?
  }

  /// What is to be looked at beside the plan itself.
  public struct Options: Sendable {
    /// What the plan is to be best at.
    public var aim: ReliefAim
    /// Incidents by id; `nil` for none, empty for all.
    public var scenarios: [String]?
    /// Packages of the case, option ids by issue id, to look at the plan under each.
    public var packages: [[String: String]]

    /// Makes options.
    public init(
      aim: ReliefAim = .leximin, scenarios: [String]? = nil, packages: [[String: String]] = []
    ) {
      self.aim = aim
      self.scenarios = scenarios
      self.packages = packages
    }
  }

  /// The plan, compiled.
  public let compiled: CompiledRelief
  /// What was asked for.
  public let aim: ReliefAim
  /// What is best; `nil` where it could not be found.
  public let outcome: ReliefOutcome?
  /// Why there is none.
  public let obstacle: Obstacle?
  /// Incidents that were looked at.
  public let scenarios: [Scenario]
  /// What options of the case's issues are worth, all else as it is today.
  public let worths: [ReliefTalk.OptionWorth]
  /// Shape `[package]`: the share of need met, 0...1, under packages that were asked about; `nil`
  /// where it was not found.
  public let packageShares: [Double?]
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
    do throws(LinearError) {
      let solver = if let solver { solver } else { try LinearSolvers.standard }
      let found = try Relief.run(
        compiled.problem, aim: options.aim, solver: solver, progress: progress)
      (outcome, obstacle, self.solver) = (found, nil, "\(solver.name) \(solver.version)")
      scenarios = Self.scenarios(plan, options, solver, progress)
      var talk = theCase.flatMap { ReliefTalk($0, solver: solver) }
      if found.isMostRations { talk?.keep(found.coverage) }
      worths = talk?.worths() ?? []
      packageShares = options.packages.map { package in
        talk.map { _ in package }.flatMap { talk?.coverage(under: $0)?.share }
      }
    } catch {
      (outcome, obstacle, self.solver) = (nil, Self.obstacle(error), nil)
      (scenarios, worths, packageShares) = ([], [], [])
    }
  }

  private static func obstacle(_ error: LinearError) -> Obstacle {
    if case .libraryNotFound = error { return .noSolver }
    return .failed(error.description)
  }

  private static func scenarios(
    _ plan: ReliefPlan, _ options: Options, _ solver: any LinearSolver,
    _ progress: LinearProgress.Handler?
  ) -> [Scenario] {
    guard let wanted = options.scenarios else { return [] }
    return plan.incidents.filter { wanted.isEmpty || wanted.contains($0.id) }.map { incident in
      let run = ReliefOptions(
        takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false)
      let outcome = try? Relief.run(
        CompiledRelief(plan, cuts: incident.cuts).problem, aim: options.aim, options: run,
        solver: solver, progress: progress)
      return Scenario(incident: incident, outcome: outcome)
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
  init?(brieflyOf compiled: CompiledCase, packages: [RankedPackage]) {
    guard let plan = compiled.theCase.relief else { return nil }
    self.init(
      plan, of: compiled.theCase,
      options: Options(packages: packages.map { compiled.choices(of: $0.choices) }))
  }
}
