/// What follows for some packages from the little that is known of the parties: in how many of the
/// worlds that agree with it each package is efficient, acceptable, or first.
///
/// ## Source
/// R. Lahdelma, P. Salminen (2001), "SMAA-2", doi:10.1287/opre.49.3.444.11220; for orders
/// R. Lahdelma, K. Miettinen, P. Salminen (2003), "Ordinal criteria in stochastic multicriteria
/// acceptability analysis (SMAA)", doi:10.1016/S0377-2217(02)00267-9.
public struct Acceptability: Sendable, Hashable {
  /// What one package is to one party.
  public struct Standing: Sendable, Hashable {
    /// Shape `[rank]`: the share of worlds, 0...1, in which the package has the rank among those
    /// looked at; equals share the better rank.
    public var ranks: [Double]
    /// The share of worlds in which it is worth at least as much as no agreement.
    public var acceptable: Double
    /// Shape `[issue]`, for a party that is ranked by its wants `[want]`: the mean weights under
    /// which it is first; `nil` where it never is.
    public var centralWeights: [Double]?
    /// The share of worlds in which it is first under its central weights.
    public var confidence: Double?
  }

  /// What one package is to all.
  public struct Common: Sendable, Hashable {
    /// Shape `[rank]`: shares of worlds in the ranking by all, which puts the product of gains
    /// first; where a party loses, its loss counts, below all packages by which nobody does.
    public var ranks: [Double]
    /// The share of worlds in which no package looked at is better for a party and worse for none.
    public var efficient: Double
    /// The same among all agreements; `nil` where these were not given.
    public var efficientAmongAll: Double?
    /// The share of worlds in which every party gains or loses nothing.
    public var acceptable: Double
    /// The share of worlds in which it has the largest product of gains, all of them positive.
    public var nash: Double
  }

  /// How the worlds of one party were drawn.
  public struct Drawing: Sendable, Hashable {
    /// How the worlds were drawn.
    public var method: Worlds.Method
    /// The potential scale reduction of a walk; `nil` for independent draws.
    public var convergence: Double?
    /// How many independent draws would err as little.
    public var effectiveCount: Int
    /// Whether only one world agrees with what is known.
    public var isCertain: Bool
  }

  /// Shape `[party][package]`.
  public var standings: [[Standing]]
  /// Shape `[package]`.
  public var common: [Common]
  /// Shape `[party]`.
  public var drawings: [Drawing]
  /// The number of worlds.
  public var samples: Int
  /// The seed of the draws.
  public var seed: UInt64

  /// The share, 0...1, by which a reported share may be off: two standard errors where it is one
  /// half; 0 where only one world agrees with what is known.
  public var samplingError: Double {
    if isCertain { return 0 }
    return 1 / Double(max(1, drawings.map(\.effectiveCount).min() ?? samples)).squareRoot()
  }

  /// Whether only one world of each party agrees with what is known.
  public var isCertain: Bool { drawings.allSatisfy(\.isCertain) }
}

/// How many worlds to draw, and how.
public struct AcceptabilityOptions: Sendable, Hashable {
  /// At least 1.
  public var samples: Int
  /// The seed of the draws.
  public var seed: UInt64
  /// The answer is the same for any number.
  public var threads: Int

  /// Makes options; by default 10,000 worlds.
  public init(samples: Int = 10_000, seed: UInt64 = 1, threads: Int = 2) {
    precondition(samples > 0 && threads > 0, "there is something to draw, and somebody to do it")
    self.samples = samples
    self.seed = seed
    self.threads = threads
  }
}
