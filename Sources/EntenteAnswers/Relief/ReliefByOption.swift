import EntenteCase
import EntenteEngine
import EntenteLinear
import EntenteRelief

/// What settling issues is worth in people fed, by plans for the most rations.
public struct ReliefByOption {
  /// What one option of an issue would change while all else stays as it is today.
  public struct OptionWorth: Sendable, Hashable {
    /// The issue's id.
    public let issue: String
    /// The option's id.
    public let option: String
    /// The share of need that could be met then, 0...1.
    public let share: Double
    /// Rations a day more than today; negative for fewer.
    public let rationsADay: Double
    /// The ids of the effects that are made then.
    public let effects: [String]
  }

  private let plan: ReliefPlan
  private let theCase: Case
  private let appraisal: PlanUnderOptions.Appraisal
  private var underOptions: PlanUnderOptions

  /// Prepares the plan of a case; `nil` where it has none, or no option changes anything.
  /// - Parameters:
  ///   - theCase: a case that was read without errors.
  ///   - known: what was found already of the plan as it is today, if it hands out the most.
  ///   - solver: the solver of linear programs.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  public init?(
    _ theCase: Case, known: ReliefWorth? = nil, solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) {
    guard let plan = theCase.relief, !plan.effects.isEmpty else { return nil }
    self.plan = plan
    self.theCase = theCase
    underOptions = PlanUnderOptions(theCase, plan)
    let today = plan.applying(effectsOf: theCase.statusQuo)
    appraisal = { changed throws(LinearError) in
      if let known, changed == today { return known }
      return try Self.worth(of: changed, solver, progress)
    }
  }

  private static func worth(
    of plan: ReliefPlan, _ solver: any LinearSolver, _ progress: LinearProgress.Handler?
  ) throws(LinearError) -> ReliefWorth {
    let problem = CompiledRelief(plan).problem
    let options = ReliefOptions(
      takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false)
    let outcome = try Relief.run(
      problem, aim: .total, options: options, solver: solver, progress: progress)
    guard outcome.status == .optimal else {
      throw .stopped(solver: solver.name)
    }
    return ReliefWorth(outcome, of: problem)
  }

  /// Each option that is not today's, of each issue that matters.
  /// - Complexity: a linear program for each set of effects.
  public mutating func worths() throws(LinearError) -> [OptionWorth] {
    let now = try underOptions.worthOfStatusQuo(by: appraisal)
    return try underOptions.options(by: appraisal).filter {
      $0.option != theCase.statusQuo[$0.issue]
    }.map { option in
      OptionWorth(
        issue: option.issue, option: option.option, share: option.worth.share,
        rationsADay: option.worth.peopleADay - now.peopleADay,
        effects: option.effects.map { plan.effects[$0].id })
    }
  }

  /// What several ways to settle the same are worth: shape `[way]`.
  mutating func worths(under ways: [[String: String]]) throws(LinearError) -> [ReliefWorth] {
    var worths: [ReliefWorth] = []
    for way in ways { worths.append(try underOptions.worth(of: way, by: appraisal)) }
    return worths
  }

  /// Of which packages everybody can be fed.
  public mutating func everybodyFed() throws(PlanUnderOptions.Obstacle) -> Condition {
    try underOptions.condition(feedingEveryone: 1, by: appraisal)
  }
}
