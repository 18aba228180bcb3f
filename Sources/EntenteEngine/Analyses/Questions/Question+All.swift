extension Question {
  /// What knowing about each uncertain line would be worth: most gain first, then most
  /// important, then by line.
  ///
  /// A line is uncertain where it is neither sure to be held nor sure to give way. The gain of
  /// a line is the value of perfect information about its group: p times the likelihood of the
  /// best package if it is held, plus 1 - p times the likelihood if it gives way, less the
  /// likelihood of the best package as things stand; to 12 decimals.
  ///
  /// - Parameters:
  ///   - importances: Shape `[group]`: Birnbaum's importance of each.
  ///   - corrections: Every minimal correction, where an impasse finding is complete.
  ///   - budget: One unit is a search node; none is spent where the corrections are known.
  ///     Where it runs out (`budget.remaining` is 0), gains are no longer exact.
  /// - Complexity: O(uncertain groups * corrections), or two searches an uncertain group.
  ///
  /// ## Source
  /// Howard (1966), "Information value theory", doi:10.1109/TSSC.1966.300074.
  public static func all(
    _ problem: Problem, importances: [Interval], corrections: [BitSet]? = nil,
    budget: inout Budget
  ) -> [Question] {
    let gains = gains(problem, corrections: corrections, budget: &budget)
    return problem.lines.indices.compactMap { line -> Question? in
      let group = problem.lines[line].group
      guard let gain = gains[group] else { return nil }
      return Question(line: line, importance: importances[group], gain: gain)
    }.sorted {
      ($1.gain, $1.importance.low, $0.line) < ($0.gain, $0.importance.low, $1.line)
    }
  }

  /// Shape `[group]`: the gain from knowing about each, `nil` where nothing is uncertain.
  package static func gains(
    _ problem: Problem, corrections: [BitSet]?, budget: inout Budget
  ) -> [Double?] {
    let best = BestLikelihood(problem, corrections: corrections)
    return gains(best, held: problem.heldProbability, budget: &budget)
  }

  /// The same for any probabilities of being held: shape `[group]`.
  package static func gains(
    _ best: BestLikelihood, held: [Double], budget: inout Budget
  ) -> [Double?] {
    let now = best.value(held: held, budget: &budget)
    return held.indices.map { group in
      let probability = best.heldProbability(of: group, held: held)
      // A line that is held no oftener than a stronger one is asked about with that.
      guard held[group] > 0, probability < 1 else { return nil }
      let ifHeld = best.value(held: held, knowing: group, isHeld: true, budget: &budget)
      let ifGivenWay = best.value(held: held, knowing: group, isHeld: false, budget: &budget)
      let gain = probability * ifHeld + (1 - probability) * ifGivenWay - now
      return (max(0, gain) * 1e12).rounded() / 1e12
    }
  }
}
