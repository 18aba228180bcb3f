import EntenteCase
import EntenteEngine

/// What `entente packages --samples n --json` adds.
public struct AcceptabilityDocument: Encodable, Sendable {
  /// A package in one party's ranking.
  struct Entry: Encodable, Sendable {
    /// The package's place in the list, from 0.
    let package: Int
    /// The party's id.
    let party: String
    /// Shares of the worlds, 0...1, from the first rank down.
    let rank: [Double]
    /// The share of worlds in which it is worth no less than no agreement.
    let acceptable: Double
    /// The share of worlds in which it is first under its central weights.
    let confidence: Double?
    /// By issue's id; absent for a party that is ranked by its wants.
    let centralWeights: [String: Double]?
  }

  /// A package for all together.
  struct Common: Encodable, Sendable {
    /// The package's index in the list of packages.
    let package: Int
    /// Shares of worlds, 0...1, by rank.
    let rank: [Double]
    /// The share of worlds, 0...1, in which it is efficient among the listed packages.
    let efficient: Double
    /// Absent where there are too many agreements to look through.
    let efficientAmongAll: Double?
    /// The share of worlds, 0...1, in which every party finds it acceptable.
    let acceptable: Double
    /// The share of worlds, 0...1, in which it has the largest product of gains.
    let nash: Double
  }

  /// How one party's worlds were drawn.
  struct Drawing: Encodable, Sendable {
    /// The party's id.
    let party: String
    /// How its worlds were drawn.
    let method: String
    /// Absent for independent draws.
    let convergence: Double?
    /// How many independent worlds the draws are worth.
    let effectiveSamples: Int
  }

  /// How worlds were drawn.
  struct Sampling: Encodable, Sendable {
    /// How many worlds were drawn.
    let samples: Int
    /// The seed of the draws.
    let seed: UInt64
    /// By how much a share may be off.
    let error: Double
    /// How the worlds of each party were drawn.
    let parties: [Drawing]
  }

  private let acceptability: [Entry]
  private let together: [Common]
  private let worlds: Sampling

  private enum CodingKeys: String, CodingKey {
    case acceptability, worlds
    case together = "acceptabilityTogether"
  }

  /// Makes the document.
  public init(_ found: Acceptability, of compiled: CompiledCase) {
    let parties = compiled.partyIDs
    acceptability = found.common.indices.flatMap { package in
      parties.enumerated().map { party, id in
        Self.entry(found.standings[party][package], package, id, compiled.issues)
      }
    }
    together = found.common.enumerated().map { package, common in
      Common(
        package: package, rank: common.ranks, efficient: common.efficient,
        efficientAmongAll: common.efficientAmongAll, acceptable: common.acceptable,
        nash: common.nash)
    }
    worlds = Sampling(
      samples: found.samples, seed: found.seed, error: found.samplingError,
      parties: zip(parties, found.drawings).map {
        Drawing(
          party: $0, method: $1.method.rawValue, convergence: $1.convergence,
          effectiveSamples: $1.effectiveCount)
      })
  }

  private static func entry(
    _ standing: Acceptability.Standing, _ package: Int, _ party: String, _ issues: [Issue]
  ) -> Entry {
    let weights = standing.centralWeights.flatMap { weights in
      weights.count == issues.count
        ? Dictionary(uniqueKeysWithValues: zip(issues.map(\.id), weights)) : nil
    }
    return Entry(
      package: package, party: party, rank: standing.ranks, acceptable: standing.acceptable,
      confidence: standing.confidence, centralWeights: weights)
  }
}
