import EntenteMessages

/// How often packages take each rank, by party and for all together.
package struct AcceptabilityBars: Sendable, Hashable, Encodable {
  /// Whose ranking it is, and the shares in it.
  package struct Ranking: Sendable, Hashable, Encodable {
    /// A party's name, or what to call the ranking by all.
    package var name: String
    /// Shape `[package][rank]`: shares of worlds, 0...1.
    package var shares: [[Double]]

    package init(name: String, shares: [[Double]]) {
      self.name = name
      self.shares = shares
    }
  }

  /// Short names, for example "Package A".
  package var packages: [String]
  /// One for each party, and one for all together.
  package var rankings: [Ranking]
  /// How many worlds were drawn.
  package var samples: Int
  /// The seed of the draws.
  package var seed: UInt64
  /// The share by which a share may be off, 0...1.
  package var samplingError: Double

  package init(
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
  package static let kind = "acceptability"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.acceptability.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    guard !packages.isEmpty else { return catalogue.text("figure.acceptability.none") }
    let said = rankings.prefix(8).map { catalogue.text(of: firsts(of: $0)) }
    return (said + [catalogue.text("figure.acceptability.sharesOf", ["worlds": worlds])])
      .joined(separator: " ")
  }

  private func firsts(of ranking: Ranking) -> Message {
    let firsts = zip(packages, ranking.shares).prefix(8).map { name, shares in
      Message.Argument.part(
        "figure.acceptability.share",
        ["package": .text(name), "share": .likelihood(shares.first ?? 0)])
    }
    return Message(
      "figure.acceptability.firsts", ["ranking": .text(ranking.name), "shares": .list(firsts)])
  }

  /// "10,000 worlds (seed 1), give or take 0.01".
  package var worlds: Message.Argument {
    .part(
      "figure.acceptability.worlds",
      [
        "n": .count(samples), "seed": .text(String(seed)), "error": .likelihood(samplingError),
      ])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = rankings.flatMap { ranking in
      zip(packages, ranking.shares).map { name, shares in
        [ranking.name, name] + shares.map(catalogue.likelihood)
      }
    }
    let ranks = packages.indices.map {
      catalogue.text("figure.acceptability.rank", ["rank": .digits($0 + 1)])
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.acceptability.table", ["worlds": worlds]),
          columns: catalogue.texts([
            "figure.acceptability.ranking", "figure.acceptability.package",
          ]) + ranks, rows: rows,
          numeric: Set(packages.indices.map { $0 + 2 })))
    ]
  }
}
