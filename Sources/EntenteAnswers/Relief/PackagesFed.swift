import EntenteCase
import EntenteEngine
import EntenteLinear
import EntenteRelief

/// What packages are worth in people fed, by plans for the most rations under each.
public struct PackagesFed: Sendable {
  /// What one package is worth, by what it leaves open.
  public struct Worth: Sendable, Hashable {
    /// The least and the most share of need that could be met, 0...1.
    public let share: ClosedRange<Double>
    /// The least and the most people who could be fed on a day, on average.
    public let peopleADay: ClosedRange<Double>

    init?(_ ways: [ReliefWorth]) {
      guard let share = Self.range(ways.map(\.share)),
        let people = Self.range(ways.map(\.peopleADay))
      else { return nil }
      self.share = share
      peopleADay = people
    }

    private static func range(_ values: [Double]) -> ClosedRange<Double>? {
      values.min().flatMap { low in values.max().map { low...$0 } }
    }
  }

  private let byChoices: [[Int]: Worth]

  /// What the package with these choices, shape `[issue]`, is worth; `nil` where it was not asked.
  public func worth(of choices: [Int]) -> Worth? { byChoices[choices] }

  /// Whether a case has a plan of relief that its options change.
  public static func concerns(_ theCase: Case) -> Bool {
    theCase.relief.map { !$0.effects.isEmpty } ?? false
  }

  /// Whether the case's plan is so small that this takes about a second.
  public static func isQuick(_ theCase: Case) -> Bool {
    theCase.relief.map { CompiledRelief($0).problem.isSmall } ?? true
  }

  /// Works out what packages are worth.
  /// - Parameters:
  ///   - packages: the packages, with what they leave open.
  ///   - compiled: the case.
  ///   - solver: the solver of linear programs.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  /// - Returns: `nil` where no option of the case changes a plan of relief.
  /// - Throws: what the solver throws, also where it is stopped.
  /// - Complexity: a linear program for each set of effects that the packages have.
  public init?(
    _ packages: [DistinctPackages.Entry], of compiled: CompiledCase, solver: any LinearSolver,
    progress: LinearProgress.Handler? = nil
  ) throws(LinearError) {
    guard let plan = compiled.theCase.relief,
      var byOption = ReliefByOption(compiled.theCase, solver: solver, progress: progress)
    else { return nil }
    let matters = plan.matters(to: compiled)
    var byChoices: [[Int]: Worth] = [:]
    for entry in packages {
      let ways = entry.ways(matters).map { compiled.choices(of: $0) }
      byChoices[entry.package.choices] = Worth(try byOption.worths(under: ways))
    }
    self.byChoices = byChoices
  }
}

extension ReliefPlan {
  /// Shape `[issue]`: whether an effect speaks of it.
  package func matters(to compiled: CompiledCase) -> [Bool] {
    let named = Set(effects.flatMap(\.condition.issues))
    return compiled.issues.map { named.contains($0.id) }
  }
}

extension DistinctPackages.Entry {
  /// The package, and it with each free option of the issues that matter, one at a time.
  package func ways(_ matters: [Bool]) -> [[Int]] {
    let changed = freeOptions.indices.filter { matters[$0] }.flatMap { issue in
      freeOptions[issue].map { option -> [Int] in
        var choices = package.choices
        choices[issue] = option
        return choices
      }
    }
    return [package.choices] + changed
  }
}
