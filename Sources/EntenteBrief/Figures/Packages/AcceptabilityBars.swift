import EntenteMessages

/// How often packages take each rank, by party and for all together.
public struct AcceptabilityBars: Sendable, Hashable, Encodable {
  /// Whose ranking it is, and the shares in it.
  public struct Ranking: Sendable, Hashable, Encodable {
    /// A party's name, or what to call the ranking by all.
    public var name: String
    /// Shape `[package][rank]`: shares of worlds, 0...1.
    public var shares: [[Double]]

    /// Makes a ranking.
    public init(name: String, shares: [[Double]]) {
      self.name = name
      self.shares = shares
    }
  }

  /// Short names, for example "Package A".
  public var packages: [String]
  /// One for each party, and one for all together.
  public var rankings: [Ranking]
  /// How many worlds were drawn.
  public var samples: Int
  /// The seed of the draws.
  public var seed: UInt64
  /// The share by which a share may be off, 0...1.
  public var samplingError: Double

  /// Makes bars.
  public init(
    packages: [String], rankings: [Ranking], samples: Int, seed: UInt64, samplingError: Double
  ) {
    self.packages = packages
    self.rankings = rankings
    self.samples = samples
    self.seed = seed
    self.samplingError = samplingError
  }
}

extension AcceptabilityBars: Figure {
  static let kind = "acceptability"
  func caption(in catalogue: Catalogue) -> String { "How often each package takes each rank" }

  func summary(in catalogue: Catalogue) -> String {
    guard !packages.isEmpty else { return "No packages." }
    return rankings.prefix(8).map { ranking in
      let firsts = zip(packages, ranking.shares).map { name, shares in
        "\(name) in \(LikelihoodText.of(shares.first ?? 0))"
      }
      return "\(ranking.name) first: \(Count.list(Array(firsts.prefix(8))))."
    }.joined(separator: " ") + " Shares of \(worlds)."
  }

  /// "10,000 worlds (seed 1), each give or take 0.01".
  var worlds: String {
    "\(Quantity.grouped(samples)) \(samples == 1 ? "world" : "worlds") (seed \(seed)), give or take "
      + LikelihoodText.of(samplingError)
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = rankings.flatMap { ranking in
      zip(packages, ranking.shares).map { name, shares in
        [ranking.name, name] + shares.map(LikelihoodText.of)
      }
    }
    let ranks = packages.indices.map { "Rank \($0 + 1)" }
    return [
      .table(
        Brief.Table(
          caption: "Shares of \(worlds)", columns: ["Ranking", "Package"] + ranks, rows: rows,
          numeric: Set(packages.indices.map { $0 + 2 })))
    ]
  }
}
