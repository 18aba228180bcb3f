/// Packages that were found, so that the first with some options that crosses or meets some lines is
/// found again without looking at all.
struct SeenPackages {
  private(set) var all: [RankedPackage] = []
  /// Shape `[issue][option]`: the packages with it, by place, ascending.
  private var having: [[[Int32]]]
  /// Shape `[line]`: the packages that cross it, by place, ascending.
  private var crossing: [[Int32]]

  init(_ problem: Problem) {
    having = problem.optionCounts.map { Array(repeating: [], count: $0) }
    crossing = problem.lines.map { _ in [] }
  }

  /// Adds a package.
  /// - Complexity: O(issues + lines crossed).
  mutating func append(_ package: RankedPackage) {
    let place = Int32(all.count)
    all.append(package)
    for (issue, option) in package.choices.enumerated() { having[issue][option].append(place) }
    for line in package.crosses.members { crossing[line].append(place) }
  }

  /// The first package as wished for.
  /// - Complexity: O(issues) and O(wished choices) for each package with the rarest of what is wished.
  func first(_ wish: AgreementFinder.Wish) -> RankedPackage? {
    let fixed = wish.fixed
    let lists =
      fixed.map { having[$0.issue][$0.option] } + (wish.crosses.map { [crossing[$0]] } ?? [])
    guard let rarest = lists.min(by: { $0.count < $1.count }) else {
      return all.first { $0.crosses.isDisjoint(with: wish.meets) }
    }
    return rarest.lazy.map { all[Int($0)] }.first { $0.fits(wish, fixed) }
  }
}

extension RankedPackage {
  fileprivate func fits(
    _ wish: AgreementFinder.Wish, _ fixed: [(issue: Int, option: Int)]
  ) -> Bool {
    fixed.allSatisfy { choices[$0.issue] == $0.option } && crosses.isDisjoint(with: wish.meets)
      && wish.crosses.map(crosses.contains) ?? true
  }
}
