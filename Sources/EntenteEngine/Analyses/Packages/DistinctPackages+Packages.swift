extension DistinctPackages {
  /// The packages alone.
  public var packages: BestPackages {
    BestPackages(packages: entries.map(\.package), isComplete: isComplete, work: work)
  }
}
