import EntenteLinear

/// How far a search for sites is to go.
public struct SitesOptions: Sendable, Hashable {
  /// The gap at which it ends, as a share of the value: 0.01 for one percent.
  public var relativeGap: Double
  /// Whether the least walking is looked for among plans that serve the most.
  public var seeksLeastWalking: Bool
  /// The most branches of each search over whole numbers; none if `nil`.
  public var nodeLimit: Int?
  /// The most iterations of each search over whole numbers; none if `nil`.
  public var iterationLimit: Int?
  /// The most rounds of cutting planes in each stage, where they are used.
  public var roundLimit: Int
  /// From how many pairs of reach and epoch on cutting planes are used.
  public var directLimit: Int

  /// Makes options.
  public init(
    relativeGap: Double = 1e-5, seeksLeastWalking: Bool = true, nodeLimit: Int? = nil,
    iterationLimit: Int? = nil, roundLimit: Int = 100, directLimit: Int = 8_000
  ) {
    precondition(relativeGap >= 0 && roundLimit >= 0, "a gap and a limit are not below 0")
    self.relativeGap = relativeGap
    self.seeksLeastWalking = seeksLeastWalking
    self.nodeLimit = nodeLimit
    self.iterationLimit = iterationLimit
    self.roundLimit = roundLimit
    self.directLimit = directLimit
  }
}

/// How far a search for sites has come.
public struct SitesProgress: Sendable, Hashable {
  /// What is looked for.
  public enum Stage: Sendable, Hashable {
    /// The most person-days served.
    case serving
    /// The least walking among plans that serve as many.
    case walking
  }

  /// What is looked for.
  public var stage: Stage
  /// The best value so far: person-days, or person-kilometres.
  public var value: Double
  /// What no plan betters, where that is known.
  public var bound: Double?

  /// Hears from time to time how far the search has come, and says whether to go on.
  public typealias Handler = (SitesProgress) -> LinearProgress.Answer
}
