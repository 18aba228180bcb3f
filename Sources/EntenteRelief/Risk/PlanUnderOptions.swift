import EntenteCase
import EntenteLinear

/// What a plan of relief does for people, in the figures that options are compared by.
public struct ReliefWorth: Sendable, Hashable {
  /// The rations that are handed out over the horizon, in person-days.
  public var rations: Double
  /// The number of days.
  public var days: Int
  /// The share of all need that is met, 0...1.
  public var share: Double
  /// The coverage over the horizon of the zone that is worst off, 0...1; 1 where nobody needs
  /// anything.
  public var worstOff: Double

  /// Makes a worth.
  public init(rations: Double, days: Int, share: Double, worstOff: Double) {
    self.rations = rations
    self.days = days
    self.share = share
    self.worstOff = worstOff
  }

  /// Takes the figures of a run; where the worst-off count, of a run for leximin.
  public init(_ outcome: ReliefOutcome, of problem: ReliefProblem) {
    let needy = problem.zones.indices.filter(problem.needsSomething)
    self.init(
      rations: outcome.coverage.rations, days: problem.days, share: outcome.coverage.share,
      worstOff: needy.map { outcome.coverage.byZone[$0] }.min() ?? 1)
  }

  /// The people that are fed on a day, on average.
  public var peopleADay: Double { rations / Double(days) }

  /// Whether every zone has this coverage, but for rounding.
  public func feedsEveryone(_ coverage: Double = 1) -> Bool { worstOff >= coverage - 1e-6 }
}

/// What options of the talks are worth in people fed: a package has the effects whose conditions
/// hold of it, and the plan with these effects is worked out once for each set of them.
public struct PlanUnderOptions: Sendable {
  /// An option, all else staying as it is.
  public struct Option: Sendable, Hashable {
    /// The issue's id.
    public var issue: String
    /// The option's id.
    public var option: String
    /// The effects that hold then, as indices into the plan's, in their order.
    public var effects: [Int]
    /// What the plan is worth then.
    public var worth: ReliefWorth

    /// Makes an option.
    public init(issue: String, option: String, effects: [Int], worth: ReliefWorth) {
      self.issue = issue
      self.option = option
      self.effects = effects
      self.worth = worth
    }
  }

  /// Why packages were not all worked out.
  public enum Obstacle: Error, Sendable, Equatable {
    /// There are, or may be, so many different sets of effects, more than may be worked out.
    case tooManySets(Int)
    /// The solver failed.
    case solver(LinearError)

    /// In a sentence.
    public var text: String {
      switch self {
      case .tooManySets(let count):
        "The effects make up to \(count) different plans, more than are worked out at once."
      case .solver(let error): error.description
      }
    }
  }

  /// Works out what a plan is worth.
  public typealias Appraisal = (ReliefPlan) throws(LinearError) -> ReliefWorth

  /// The case's issues that effects speak of, in the order of the case.
  public let issues: [Issue]
  private let plan: ReliefPlan
  private let statusQuo: [String: String]
  private let limit: Int
  private(set) var known: [[Int]: ReliefWorth] = [:]

  /// Prepares for a case with a plan.
  /// - Parameters:
  ///   - theCase: a case that was read without errors.
  ///   - plan: the plan, whose effects speak of the case's issues.
  ///   - limit: the most plans that are worked out for all packages together.
  public init(_ theCase: Case, _ plan: ReliefPlan, limit: Int = 256) {
    let named = plan.effects.reduce(into: Set<String>()) { $0.formUnion($1.condition.issues) }
    issues = theCase.issues.filter { named.contains($0.id) }
    statusQuo = theCase.statusQuo
    self.plan = plan
    self.limit = limit
  }

  /// The effects that hold of a package, as indices into the plan's.
  /// - Parameter package: option ids by issue id; issues that it leaves open are absent.
  public func effects(of package: [String: String]) -> [Int] {
    plan.effects.indices.filter { plan.effects[$0].condition.holds(for: package) }
  }

  /// What a package is worth.
  public mutating func worth(
    of package: [String: String], by appraisal: Appraisal
  ) throws(LinearError) -> ReliefWorth {
    try worth(of: effects(of: package), by: appraisal)
  }

  /// What the talks as they stand are worth: the status quo of each issue that has one.
  public mutating func worthOfStatusQuo(
    by appraisal: Appraisal
  ) throws(LinearError) -> ReliefWorth {
    try worth(of: statusQuo, by: appraisal)
  }

  /// What each option of the issues that effects speak of is worth when all else stays as it is.
  /// - Complexity: a plan for each different set of effects.
  public mutating func options(by appraisal: Appraisal) throws(LinearError) -> [Option] {
    var options: [Option] = []
    for issue in issues {
      for option in issue.options {
        var package = statusQuo
        package[issue.id] = option.id
        let effects = effects(of: package)
        options.append(
          Option(
            issue: issue.id, option: option.id, effects: effects,
            worth: try worth(of: effects, by: appraisal)))
      }
    }
    return options
  }

  /// The condition that holds of exactly the packages whose plan gives every zone this coverage.
  ///
  /// - Parameter coverage: 0...1.
  /// - Throws: `Obstacle.tooManySets` where more plans than the limit would have to be worked out.
  /// - Complexity: a plan for each set of effects that some package has.
  public mutating func condition(
    feedingEveryone coverage: Double = 1, by appraisal: Appraisal
  ) throws(Obstacle) -> Condition {
    let sets = try reachableSets()
    var feeding: [[Int]] = []
    for set in sets {
      do {
        if try worth(of: set, by: appraisal).feedsEveryone(coverage) { feeding.append(set) }
      } catch {
        throw .solver(error)
      }
    }
    if feeding.count == sets.count { return .always }
    return .disjunction(feeding.map(exactly))
  }

  /// Holds of the packages that have these effects and no others.
  private func exactly(_ set: [Int]) -> Condition {
    .conjunction(
      plan.effects.indices.map { effect in
        let condition = plan.effects[effect].condition
        return set.contains(effect) ? condition : .negation(condition)
      })
  }

  private mutating func worth(
    of effects: [Int], by appraisal: Appraisal
  ) throws(LinearError) -> ReliefWorth {
    if let worth = known[effects] { return worth }
    let worth = try appraisal(plan.applying(effects.map { plan.effects[$0] }))
    known[effects] = worth
    return worth
  }

  /// The sets of effects that some package has; where there are too many packages to look at, all
  /// sets, of which some may be had by none.
  private func reachableSets() throws(Obstacle) -> [[Int]] {
    let count = issues.reduce(1) { product, issue in
      product > 100_000 ? product : product * max(1, issue.options.count)
    }
    guard count <= 100_000 else { return try allSets() }
    var sets = Set<[Int]>()
    var package: [String: String] = [:]
    func extend(_ index: Int) {
      guard index < issues.count else {
        sets.insert(effects(of: package))
        return
      }
      for option in issues[index].options {
        package[issues[index].id] = option.id
        extend(index + 1)
      }
    }
    extend(0)
    guard sets.count <= limit else { throw .tooManySets(sets.count) }
    return sets.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func allSets() throws(Obstacle) -> [[Int]] {
    let bits = min(plan.effects.count, 62)
    guard 1 << bits <= limit else { throw .tooManySets(1 << bits) }
    return (0..<(1 << bits)).map { code in (0..<bits).filter { code >> $0 & 1 == 1 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension PlanUnderOptions {
  /// Works out what a plan is worth by a run for leximin, whose worst-off zone no plan raises.
  public static func leximin(
    solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) -> Appraisal {
    { plan throws(LinearError) in
      let problem = CompiledRelief(plan).problem
      let options = ReliefOptions(
        takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false)
      let outcome = try Relief.run(
        problem, aim: .leximin, options: options, solver: solver, progress: progress)
      guard outcome.status == .optimal else {
        throw .failed(solver: solver.name, because: "it was stopped before a plan was found")
      }
      return ReliefWorth(outcome, of: problem)
    }
  }
}
