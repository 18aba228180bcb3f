import EntenteEngine

/// Finds, among packages that are worth the same to every party, the first in the order of issues
/// and options: which of them a frontier lists depends on which party comes first.
struct EqualPackages {
  /// More steps than these are not taken; then the package stays as it is.
  private static let stepLimit = 20_000

  private let problem: Problem
  private let valuations: [Valuation]
  private let options: FrontierOptions
  private let resolution: [Double]
  /// Shape `[party][issue]`: the least and the most that this and all later issues can bring; `nil`
  /// where worths do not simply add up.
  private let rest: [[Interval]]?

  init(_ bargaining: Bargaining) {
    problem = bargaining.compiled.problem
    valuations = bargaining.valuations
    options = bargaining.options
    resolution = bargaining.frontier.resolution
    let isPlain = valuations.allSatisfy { $0.interactions.isEmpty && $0.ceiling == .infinity }
    rest = isPlain ? valuations.map(Self.rest) : nil
  }

  /// What a package must meet.
  private struct Admission {
    let problem: Problem
    let options: FrontierOptions

    init(_ problem: Problem, _ options: FrontierOptions) {
      (self.problem, self.options) = (problem, options)
    }
  }

  private static func rest(_ valuation: Valuation) -> [Interval] {
    var rest = [Interval(exactly: 0)]
    for values in valuation.values.reversed() {
      let next = rest[rest.count - 1]
      rest.append(
        Interval(
          low: next.low + (values.min() ?? 0), high: next.high + (values.max() ?? 0)))
    }
    return rest.reversed()
  }

  /// The first package that is worth to everybody what this one is, and counts as it does.
  /// - Parameter terms: shape `[issue]`: options that must stay as they are.
  func first(like package: [Int], keeping terms: [Int?] = []) -> [Int] {
    let worths = valuations.map { $0.worth(of: package) }
    var options = options
    var problem = problem
    for (issue, option) in terms.enumerated() {
      guard let option else { continue }
      problem.rules.append(.choice(issue: issue, allowed: BitSet([option])))
    }
    if !options.admits(package, in: problem) { options.respectedLines = BitSet() }
    var steps = 0
    return search([], valuations.map { _ in 0 }, worths, Admission(problem, options), &steps)
      ?? package
  }

  private func search(
    _ start: [Int], _ sums: [Double], _ worths: [Double], _ admission: Admission,
    _ steps: inout Int
  ) -> [Int]? {
    steps += 1
    guard steps <= Self.stepLimit, canReach(worths, from: sums, at: start.count) else { return nil }
    guard start.count < problem.optionCounts.count else {
      return isEqual(start, worths) && admission.options.admits(start, in: admission.problem)
        ? start : nil
    }
    for option in 0..<problem.optionCounts[start.count] {
      let next = sums.indices.map { sums[$0] + valuations[$0].values[start.count][option] }
      if let found = search(start + [option], next, worths, admission, &steps) { return found }
      if steps > Self.stepLimit { return nil }
    }
    return nil
  }

  private func canReach(_ worths: [Double], from sums: [Double], at issue: Int) -> Bool {
    guard let rest else { return true }
    return sums.indices.allSatisfy { party in
      let missing = worths[party] - sums[party]
      return missing >= rest[party][issue].low - resolution[party]
        && missing <= rest[party][issue].high + resolution[party]
    }
  }

  private func isEqual(_ package: [Int], _ worths: [Double]) -> Bool {
    valuations.indices.allSatisfy {
      abs(valuations[$0].worth(of: package) - worths[$0]) <= resolution[$0]
    }
  }
}
