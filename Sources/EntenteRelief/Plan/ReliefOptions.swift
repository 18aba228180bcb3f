/// What is asked of a run beside its aim.
public struct ReliefOptions: Sendable, Hashable {
  /// Whether, among plans that are equally good, the one with the least transport is taken.
  public var takesLeastTransport: Bool
  /// Whether the most rations are found as well, where the aim is another one: the price of
  /// fairness.
  public var alsoTotal: Bool
  /// Whether bottlenecks are priced.
  public var alsoBottlenecks: Bool
  /// Shape `[zone]`, or empty: coverage over the horizon that a plan must reach, 0...1.
  public var minimumCoverage: [Double]

  /// Makes options.
  public init(
    takesLeastTransport: Bool = true, alsoTotal: Bool = true, alsoBottlenecks: Bool = true,
    minimumCoverage: [Double] = []
  ) {
    self.takesLeastTransport = takesLeastTransport
    self.alsoTotal = alsoTotal
    self.alsoBottlenecks = alsoBottlenecks
    self.minimumCoverage = minimumCoverage
  }
}
