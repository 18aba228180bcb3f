/// Agreements of which none crosses all the lines that another one crosses, likeliest first.
public struct DistinctPackages: Sendable, Hashable {
  /// One agreement, for all that cross the same lines.
  public struct Entry: Sendable, Hashable {
    /// One of these agreements.
    public var package: RankedPackage
    /// Shape `[issue]`: the other options that can be put in the place of the one chosen, one
    /// issue at a time, without crossing a further line and without ceasing to be an agreement.
    public var freeOptions: [[Int]]

    /// Makes an entry.
    public init(package: RankedPackage, freeOptions: [[Int]]) {
      self.package = package
      self.freeOptions = freeOptions
    }
  }

  /// Best first, in the order of `BestPackages`.
  public var entries: [Entry]
  /// Whether it is proven that nothing left out is better than the last.
  public var isComplete: Bool
  /// Units of work spent: search nodes.
  public var work: Int

  /// Makes a list.
  public init(entries: [Entry], isComplete: Bool, work: Int) {
    self.entries = entries
    self.isComplete = isComplete
    self.work = work
  }
}
