extension BestPackages {
  /// What is wrong with a list of packages.
  public enum Flaw: Sendable, Hashable {
    /// The package at this place breaks a rule or misses the goal.
    case noAgreement(Int)
    /// What the package at this place crosses, or its likelihood, is not what it says.
    case misstated(Int)
    /// The package at this place stands before a better one, or twice.
    case misplaced(Int)
    /// By elimination, another package is likelier than the one at this place, or one is missing.
    case surpassed(Int)
  }

  /// Rechecks a list from the problem alone; empty where nothing is wrong.
  ///
  /// That no better package exists is checked, for complete lists, by elimination, a road that
  /// shares no code with the search for packages beyond the tables of conditions; it is left
  /// out where tables would be too large.
  /// - Parameter limit: How many packages were asked for.
  /// - Complexity: O(packages * problem), and that of one elimination.
  public func check(against problem: Problem, limit: Int) -> [Flaw] {
    packages.indices.flatMap { flaws(at: $0, problem) }
      + (isComplete ? surpassed(problem, limit) : [])
  }

  private func flaws(at place: Int, _ problem: Problem) -> [Flaw] {
    let package = packages[place]
    guard problem.isAgreement(package.choices) else { return [.noAgreement(place)] }
    var flaws: [Flaw] = []
    if package != problem.ranked(package.choices) { flaws.append(.misstated(place)) }
    let earlier = packages[..<place]
    let ranking = PackageRanking(problem)
    let isFirst = earlier.last.map { ranking.sorted([package, $0])[0] == $0 } ?? true
    if !isFirst || earlier.contains(where: { $0.choices == package.choices }) {
      flaws.append(.misplaced(place))
    }
    return flaws
  }

  private func surpassed(_ problem: Problem, _ limit: Int) -> [Flaw] {
    guard let truth = Elimination.greatestLikelihoods(problem)?.prefix(limit) else { return [] }
    let places = truth.indices.filter { place in
      guard place < packages.count else { return true }
      return truth[place] - packages[place].likelihood > 1e-9 * truth[place]
    }
    return places.map { .surpassed($0) }
  }
}
