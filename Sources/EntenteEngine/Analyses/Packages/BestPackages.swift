/// The agreements likeliest to be acceptable to all.
public struct BestPackages: Sendable, Hashable {
  /// Fewest groups crossed that are sure to be held, then likeliest, then fewest lines crossed,
  /// then by crossed lines, then by choices.
  public var packages: [RankedPackage]
  /// Whether it is proven that no agreement left out is better than the last.
  public var isComplete: Bool
  /// Units of work spent: search nodes.
  public var work: Int

  /// Makes a list of packages.
  public init(packages: [RankedPackage], isComplete: Bool, work: Int) {
    self.packages = packages
    self.isComplete = isComplete
    self.work = work
  }
}
