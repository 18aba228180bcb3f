import EntenteEngine

extension Definition {
  /// The groups that are sure to be held and that a package crosses.
  func absoluteGroups(_ package: RankedPackage) -> Int {
    crossedGroups(package).filter { problem.heldProbability[$0] == 1 }.count
  }

  private func crossedGroups(_ package: RankedPackage) -> [Int] {
    BitSet(package.crosses.members.map { problem.lines[$0].group }).members
  }

  /// The likelihood of a package as though groups that are sure to be held did not count, to
  /// 12 digits: products that differ in the last bit alone are equal.
  func uncertainLikelihood(_ package: RankedPackage) -> Double {
    let product = crossedGroups(package).filter { problem.heldProbability[$0] != 1 }
      .reduce(1) { $0 * (1 - problem.heldProbability[$1]) }
    let unit = (product.ulp * 4096)
    return (product / unit).rounded() * unit
  }

  /// Fewest groups that are sure to be held, then likeliest, then fewest lines crossed, then by
  /// crossed lines, then by choices.
  var ranked: [RankedPackage] {
    agreements.map { (key: key($0), package: $0) }.sorted { a, b in
      if a.key != b.key { return a.key < b.key }
      return a.package.crosses != b.package.crosses
        ? Definition.precedes(a.package.crosses, b.package.crosses)
        : a.package.choices.lexicographicallyPrecedes(b.package.choices)
    }.map(\.package)
  }

  /// What the order of packages looks at before it breaks ties by members.
  struct Key: Hashable, Comparable {
    let absoluteGroups: Int
    let uncertainLikelihood: Double
    let lineCount: Int

    /// Better first.
    static func < (a: Key, b: Key) -> Bool {
      (a.absoluteGroups, b.uncertainLikelihood, a.lineCount)
        < (b.absoluteGroups, a.uncertainLikelihood, b.lineCount)
    }
  }

  func key(_ package: RankedPackage) -> Key {
    Key(
      absoluteGroups: absoluteGroups(package), uncertainLikelihood: uncertainLikelihood(package),
      lineCount: package.crosses.count)
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

extension Definition {
  /// The key of a set of crossed lines.
  func key(_ lines: BitSet) -> Key {
    key(RankedPackage(choices: [], crosses: lines, likelihood: 0))
  }

  /// The minimal corrections in the order of packages, the best of them.
  func bestCorrections(_ limit: Int) -> [BitSet] {
    let sorted = corrections.map(\.lines).sorted {
      key($0) != key($1)
        ? key($0) < key($1) : $0.members.lexicographicallyPrecedes($1.members)
    }
    return Array(sorted.prefix(limit))
  }
}
