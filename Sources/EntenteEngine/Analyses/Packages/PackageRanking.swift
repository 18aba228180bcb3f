/// The order in which packages are listed.
package struct PackageRanking: Sendable {
  private let problem: Problem

  /// The order for the packages of a problem.
  package init(_ problem: Problem) { self.problem = problem }

  /// How good it is to cross these lines: fewest groups that are sure to be held, then
  /// likeliest as though these did not count, then fewest lines.
  package struct Key: Sendable, Hashable, Comparable {
    package var certainGroups: Int
    /// 0...1.
    package var likelihood: Double
    package var lineCount: Int

    /// Better first.
    package static func < (a: Key, b: Key) -> Bool {
      (a.certainGroups, b.likelihood, a.lineCount) < (b.certainGroups, a.likelihood, b.lineCount)
    }
  }

  /// The key of a set of crossed lines.
  package func key(_ lines: BitSet) -> Key {
    var key = Key(certainGroups: 0, likelihood: 1, lineCount: lines.count)
    for group in BitSet(lines.members.map { problem.lines[$0].group }).members {
      let held = problem.heldProbability[group]
      if held < 1 { key.likelihood *= 1 - held } else { key.certainGroups += 1 }
    }
    return key
  }

  /// Best first; ties by crossed lines, then by choices.
  package func sorted(_ packages: [RankedPackage]) -> [RankedPackage] {
    packages.map { (key: key($0.crosses), package: $0) }.sorted { a, b in
      if a.key != b.key { return a.key < b.key }
      return a.package.crosses != b.package.crosses
        ? a.package.crosses.members.lexicographicallyPrecedes(b.package.crosses.members)
        : a.package.choices.lexicographicallyPrecedes(b.package.choices)
    }.map(\.package)
  }
}
