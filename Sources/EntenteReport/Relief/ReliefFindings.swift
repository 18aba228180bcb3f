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
    /// Whether limits are priced, and the price of fairness is told.
    public var isBrief: Bool

    /// Makes options.
    public init(aim: ReliefAim = .leximin, scenarios: [String]? = nil, isBrief: Bool = false) {
      self.aim = aim
      self.scenarios = scenarios
      self.isBrief = isBrief
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
  /// The name and version of the solver.
  public let solver: String?

  /// Runs the analyses.
  /// - Parameters:
  ///   - plan: a plan that was read without errors.
  ///   - options: what to look at.
  ///   - solver: the solver of linear programs; by default HiGHS, or else CBC.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  public init(
    _ plan: ReliefPlan, options: Options = Options(), solver: (any LinearSolver)? = nil,
    progress: LinearProgress.Handler? = nil
  ) {
    compiled = CompiledRelief(plan)
    aim = options.aim
    do throws(LinearError) {
      let solver = if let solver { solver } else { try LinearSolvers.standard }
      let found = try Relief.run(
        compiled.problem, aim: options.aim,
        options: ReliefOptions(alsoTotal: true, alsoBottlenecks: true), solver: solver,
        progress: progress)
      (outcome, obstacle, self.solver) = (found, nil, "\(solver.name) \(solver.version)")
      scenarios = Self.scenarios(plan, options, solver, progress)
    } catch {
      (outcome, obstacle, self.solver, scenarios) = (nil, Self.obstacle(error), nil, [])
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
