import EntenteEngine

extension Definition {
  /// The groups that are sure to be held and that a package crosses.
  func absoluteGroups(_ package: RankedPackage) -> Int {
    crossedGroups(package).filter { problem.heldProbability[$0] == 1 }.count
  }

  private func crossedGroups(_ package: RankedPackage) -> [Int] {
    BitSet(package.crosses.members.map { problem.lines[$0].group }).members
  }

  /// The likelihood of a package as though groups that are sure to be held did not count.
  func uncertainLikelihood(_ package: RankedPackage) -> Double {
    crossedGroups(package).filter { problem.heldProbability[$0] != 1 }
      .reduce(1) { $0 * (1 - problem.heldProbability[$1]) }
  }

  /// Fewest groups that are sure to be held, then likeliest, then fewest lines crossed, then by
  /// crossed lines, then by choices.
  var ranked: [RankedPackage] {
    let keyed = agreements.map { ($0, absoluteGroups($0), uncertainLikelihood($0)) }
    return keyed.sorted { a, b in
      if a.1 != b.1 { return a.1 < b.1 }
      if a.2 != b.2 { return a.2 > b.2 }
      if a.0.crosses != b.0.crosses { return Definition.precedes(a.0.crosses, b.0.crosses) }
      return a.0.choices.lexicographicallyPrecedes(b.0.choices)
    }.map(\.0)
  }

  /// The likelihood of the best package when groups are held with these probabilities.
  func bestLikelihood(held: [Double]) -> Double {
    agreements.reduce(0) { best, package in
      max(best, crossedGroups(package).reduce(1) { $0 * (1 - held[$1]) })
    }
  }

  /// Shape `[group]`: the expected rise in the best package's likelihood from knowing whether
  /// the group will be held.
  var gains: [Double] {
    let now = bestLikelihood(held: problem.heldProbability)
    return problem.heldProbability.indices.map { group in
      let probability = problem.heldProbability[group]
      var held = problem.heldProbability
      held[group] = 1
      let ifHeld = bestLikelihood(held: held)
      held[group] = 0
      let ifGivenWay = bestLikelihood(held: held)
      return max(0, probability * ifHeld + (1 - probability) * ifGivenWay - now)
    }
  }
}
