extension OfferAnalysis {
  /// What is wrong with the analysis of an offer.
  public enum Flaw: Sendable, Hashable {
    /// The rung at this place is no agreement, or its lines, likelihood or changes are misstated.
    case misstated(Int)
    /// The rung at this place has no more changes than the one before, or is no better.
    case misplaced(Int)
    /// By elimination, an agreement with as few changes is likelier than the rung at this place.
    case surpassed(Int)
    /// The acceptable package crosses a line or is misstated.
    case notAcceptable
    /// The completion does not cross this line.
    case noObjection(line: Int)
  }

  /// Rechecks an analysis from the problem and the terms alone; empty where nothing is wrong.
  ///
  /// The first and the last rung of a complete analysis are compared with elimination, where
  /// tables are small enough.
  /// - Complexity: O(rungs * problem), and that of two eliminations.
  public func check(against problem: Problem, terms: [Int?]) -> [Flaw] {
    var flaws = ladder.indices.flatMap { self.flaws(at: $0, problem, terms) }
    if let acceptable, !acceptable.package.crosses.isEmpty || !isTrue(acceptable, problem, terms) {
      flaws.append(.notAcceptable)
    }
    if let completion {
      flaws += objections.subtracting(completion.crosses).members.map { .noObjection(line: $0) }
    }
    return isComplete ? flaws + surpassed(problem, terms) : flaws
  }

  private func flaws(at place: Int, _ problem: Problem, _ terms: [Int?]) -> [Flaw] {
    var flaws: [Flaw] = isTrue(ladder[place], problem, terms) ? [] : [.misstated(place)]
    guard place > 0 else { return flaws }
    let (before, rung) = (ladder[place - 1], ladder[place])
    let ranking = PackageRanking(problem)
    let isBetter = ranking.key(rung.package.crosses) < ranking.key(before.package.crosses)
    if rung.changes.count <= before.changes.count || !isBetter { flaws.append(.misplaced(place)) }
    return flaws
  }

  private func isTrue(_ rung: Rung, _ problem: Problem, _ terms: [Int?]) -> Bool {
    let choices = rung.package.choices
    return problem.isAgreement(choices) && rung.package == problem.ranked(choices)
      && rung.changes == terms.indices.filter { terms[$0] != nil && terms[$0] != choices[$0] }
  }

  private func surpassed(_ problem: Problem, _ terms: [Int?]) -> [Flaw] {
    var kept = problem
    for (issue, term) in terms.enumerated() {
      guard let term else { continue }
      kept.rules.append(.choice(issue: issue, allowed: BitSet([term])))
    }
    let limits = [(0, completion == nil ? nil : kept), (ladder.count - 1, Optional(problem))]
    return limits.compactMap { place, problem in
      guard place >= 0, let problem, let best = Elimination.bestLikelihood(problem) else {
        return nil
      }
      return best - ladder[place].package.likelihood > 1e-9 * best ? .surpassed(place) : nil
    }
  }
}
