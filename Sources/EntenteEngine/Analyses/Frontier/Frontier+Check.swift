/// What an independent look at a frontier found.
package struct FrontierCheck: Sendable, Hashable {
  /// A way in which a frontier can be wrong.
  package enum Fault: Sendable, Hashable {
    /// The point's package breaks a rule, misses the goal, or crosses a line that was to be met.
    case infeasible(point: Int)
    /// The point's worths are not what the package is worth.
    case wrongWorth(point: Int)
    /// The point is worse than no agreement for somebody, although such were to be left out.
    case irrational(point: Int)
    /// The first point is at least as good as the second for everybody.
    case beaten(by: Int, point: Int)
    /// No listed point is within the stated epsilon of this package.
    case missing(package: [Int])
    /// Some package has a larger weighted sum than any listed point and the epsilon explain.
    case short(weights: [Double])
  }

  /// How it was checked that nothing is missing.
  package enum Coverage: Sendable, Hashable {
    /// Every package was looked at.
    case enumeration
    /// The best weighted sums were recomputed by elimination over sums and maxima: this finds
    /// missing points on the convex hull only.
    case weightedSums
    /// Not at all: the frontier does not claim to be complete, or neither way is open.
    case none
  }

  /// What is wrong with the points; empty where nothing is.
  package var faults: [Fault]
  /// How it was checked that none is missing.
  package var coverage: Coverage
}

extension Frontier {
  /// Rechecks this frontier from its packages alone: that they are feasible and worth what is
  /// said, that none beats another, and, as far as can be afforded, that none is missing.
  /// - Parameter enumerating: the most packages to go through one by one.
  /// - Precondition: problem, valuations and options are those that the frontier was made from.
  /// - Complexity: O(points^2 * parties + min(packages, enumerating) * points).
  package func check(
    against problem: Problem, valuations: [Valuation], options: FrontierOptions,
    enumerating: Int = 100_000
  ) -> FrontierCheck {
    let checker = FrontierChecker(self, problem, valuations, options)
    let (missing, coverage) = isComplete ? checker.missing(enumerating) : ([], .none)
    return FrontierCheck(
      faults: checker.wrongPoints() + checker.beatenPoints() + missing, coverage: coverage)
  }
}

private struct FrontierChecker {
  let frontier: Frontier
  let problem: Problem
  let valuations: [Valuation]
  let options: FrontierOptions
  let points: [Frontier.Point]
  /// Shape `[party]`: how much worse the best listed point may be.
  let slack: [Double]

  init(
    _ frontier: Frontier, _ problem: Problem, _ valuations: [Valuation],
    _ options: FrontierOptions
  ) {
    (self.frontier, self.problem) = (frontier, problem)
    (self.valuations, self.options) = (valuations, options)
    points = frontier.points
    // Each rounding on the way costs at most one step of the grid; see ParetoGrid.
    let roundings = Double(4 * problem.optionCounts.count + 64)
    slack = frontier.resolution.map { frontier.epsilon + $0 * roundings }
  }

  func wrongPoints() -> [FrontierCheck.Fault] {
    points.indices.flatMap { index -> [FrontierCheck.Fault] in
      let point = points[index]
      var faults: [FrontierCheck.Fault] = []
      if !options.admits(point.package, in: problem) { faults.append(.infeasible(point: index)) }
      if valuations.map({ $0.worth(of: point.package) }) != point.utilities {
        faults.append(.wrongWorth(point: index))
      }
      if options.onlyRational, !isRational(point.utilities, slack) {
        faults.append(.irrational(point: index))
      }
      return faults
    }
  }

  private func isRational(_ worths: [Double], _ slack: [Double]) -> Bool {
    worths.indices.allSatisfy { worths[$0] >= valuations[$0].reservation - slack[$0] }
  }

  func beatenPoints() -> [FrontierCheck.Fault] {
    var faults: [FrontierCheck.Fault] = []
    for a in points.indices {
      for b in points.indices where a != b && beats(a, b) {
        faults.append(.beaten(by: a, point: b))
      }
    }
    return faults
  }

  /// By the full numbers: points that count as equal were to be listed once, too.
  private func beats(_ a: Int, _ b: Int) -> Bool {
    for party in 0..<frontier.partyCount
    where frontier.utility(of: a, to: party) < frontier.utility(of: b, to: party) { return false }
    return true
  }

  func missing(_ most: Int) -> ([FrontierCheck.Fault], FrontierCheck.Coverage) {
    var packages = 1
    for count in problem.optionCounts where packages <= most { packages *= count }
    if packages <= most { return (missingPackages(), .enumeration) }
    let isLinear = valuations.allSatisfy { $0.ceiling == .infinity } && !options.onlyRational
    return isLinear ? (shortSums(), .weightedSums) : ([], .none)
  }

  private func missingPackages() -> [FrontierCheck.Fault] {
    var faults: [FrontierCheck.Fault] = []
    var package = problem.optionCounts.map { _ in 0 }
    repeat {
      let worths = valuations.map { $0.worth(of: package) }
      let none = slack.map { _ in 0.0 }
      guard options.admits(package, in: problem),
        !options.onlyRational || isRational(worths, none), !isCovered(worths)
      else { continue }
      faults.append(.missing(package: package))
    } while advance(&package)
    return faults
  }

  private func advance(_ package: inout [Int]) -> Bool {
    for issue in package.indices.reversed() {
      package[issue] += 1
      if package[issue] < problem.optionCounts[issue] { return true }
      package[issue] = 0
    }
    return false
  }

  private func isCovered(_ worths: [Double]) -> Bool {
    points.contains { point in
      worths.indices.allSatisfy { point.utilities[$0] >= worths[$0] - slack[$0] }
    }
  }

  private func shortSums() -> [FrontierCheck.Fault] {
    let sums = WeightedSum(problem, valuations, options)
    return directions.filter { weights in
      let listed = points.map { dot($0.utilities, weights) }.max() ?? -.infinity
      return sums.best(weights) > listed + dot(slack, weights)
    }.map { .short(weights: $0) }
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Each party alone, all together, and seeded directions between.
  private var directions: [[Double]] {
    let parties = 0..<frontier.partyCount
    var random = SplitMix64(seed: 1)
    let alone = parties.map { party in parties.map { $0 == party ? 1.0 : 0 } }
    return alone + [parties.map { _ in 1 }]
      + (0..<24).map { _ in parties.map { _ in random.unit() } }
  }
}
