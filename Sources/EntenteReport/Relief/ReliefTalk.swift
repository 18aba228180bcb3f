import EntenteCase
import EntenteEngine

/// What settling issues is worth in people fed: the plan as each package would have it, solved for
/// the most rations, once for each set of effects.
public struct ReliefTalk: Sendable {
  /// What one option of an issue would change while all else stays as it is today.
  public struct OptionWorth: Sendable, Hashable {
    /// The issue's id.
    public let issue: String
    /// The option's id.
    public let option: String
    /// The share of need met then, 0...1; `nil` where it was not found.
    public let share: Double?
    /// Rations a day more than today; negative for fewer.
    public let rationsADay: Double?
    /// The ids of the effects that are made then.
    public let effects: [String]
  }

  /// More ways to settle the issues that matter than these are not looked at.
  static let combinationLimit = 1_024

  private let plan: ReliefPlan
  private let theCase: Case
  private let solver: any LinearSolver
  private var known: [[String]: ReliefCoverage] = [:]

  /// Prepares the plan of a case; `nil` where it has none, or no option changes anything.
  public init?(_ theCase: Case, solver: any LinearSolver) {
    guard let plan = theCase.relief, !plan.effects.isEmpty else { return nil }
    self.plan = plan
    self.theCase = theCase
    self.solver = solver
  }

  /// Keeps what was found of the plan as it is today, so that it is not solved again.
  public mutating func keep(_ share: ReliefCoverage) {
    known[ids(theCase.statusQuo)] = share
  }

  /// The issues that some effect asks about, in the order of the case.
  public var issues: [Issue] {
    let named = plan.effects.reduce(into: Set<String>()) { $0.formUnion($1.condition.issues) }
    return theCase.issues.filter { named.contains($0.id) }
  }

  private func ids(_ package: [String: String]) -> [String] {
    plan.effects(of: package).map(\.id)
  }

  /// Whose need is met under a package, option ids by issue id; `nil` where no plan was found.
  /// - Complexity: one linear program for each new set of effects.
  public mutating func coverage(under package: [String: String]) -> ReliefCoverage? {
    let key = ids(package)
    if let found = known[key] { return found }
    let options = ReliefOptions(
      takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false)
    let problem = CompiledRelief(plan.applying(effectsOf: package)).problem
    let outcome = try? Relief.run(problem, aim: .total, options: options, solver: solver)
    guard let outcome, outcome.status == .optimal else { return nil }
    known[key] = outcome.coverage
    return outcome.coverage
  }

  /// The least and most that can be met under several ways to settle the same; `nil` where one was not
  /// found.
  mutating func shares(under ways: [[String: String]]) -> ClosedRange<Double>? {
    var shares: [Double] = []
    for way in ways {
      guard let share = coverage(under: way)?.share else { return nil }
      shares.append(share)
    }
    return shares.min().flatMap { low in shares.max().map { low...$0 } }
  }

  /// Each option that is not today's, of each issue that matters.
  public mutating func worths() -> [OptionWorth] {
    let today = theCase.statusQuo
    let now = coverage(under: today)
    return issues.flatMap { issue in
      issue.options.map(\.id).filter { $0 != today[issue.id] }.map { option in
        let then = today.merging([issue.id: option]) { $1 }
        return worth(of: then, now: now, issue.id, option)
      }
    }
  }

  private mutating func worth(
    of package: [String: String], now: ReliefCoverage?, _ issue: String, _ option: String
  ) -> OptionWorth {
    let then = coverage(under: package)
    let more = then.flatMap { then in now.map { (then.rations - $0.rations) / Double(plan.days) } }
    return OptionWorth(
      issue: issue, option: option, share: then?.share, rationsADay: more, effects: ids(package))
  }

  /// Of which packages everybody is fed; `nil` where that was not settled.
  ///
  /// Effects ask about few issues, whose options are tried in all combinations.
  public mutating func everybodyFed() -> Condition? {
    let issues = issues
    let count = issues.reduce(1) { count, issue in
      count > Self.combinationLimit ? count : count * issue.options.count
    }
    guard count <= Self.combinationLimit else { return nil }
    var feeding: [Condition] = []
    for package in Self.combinations(issues) {
      guard let coverage = coverage(under: package) else { return nil }
      if coverage.share >= 1 - 1e-6 { feeding.append(Self.condition(package, issues)) }
    }
    return .disjunction(feeding)
  }

  private static func combinations(_ issues: [Issue]) -> [[String: String]] {
    issues.reduce([[:]]) { packages, issue in
      packages.flatMap { package in
        issue.options.map { option in package.merging([issue.id: option.id]) { $1 } }
      }
    }
  }

  private static func condition(_ package: [String: String], _ issues: [Issue]) -> Condition {
    .conjunction(
      issues.compactMap { issue in
        package[issue.id].map { .choice(issue: issue.id, options: [$0]) }
      })
  }
}
