/// Worlds of one party: weights and values drawn evenly from all that agree with what is known.
public struct Worlds: Sendable {
  /// How worlds were drawn.
  public enum Method: String, Sendable, Hashable {
    /// Independent draws, each of which agrees by construction.
    case closedForm = "closed form"
    /// Independent draws, of which those that do not agree are thrown away.
    case rejection
    /// A random walk through those that agree; draws depend on the ones before.
    case hitAndRun = "hit-and-run"
  }

  /// The number of worlds.
  public let count: Int
  /// Shape `[world][issue]`, flat: parts of the whole weight; where points of every issue are stated,
  /// of what they come to in the middle of all ranges. For a party that is ranked by its
  /// wants, `[world][want]`.
  public let weights: [Double]
  /// Shape `[world][option]`, flat, the issues' options one after another: 0...1; empty for a party
  /// that is ranked by its wants.
  public let values: [Double]
  /// How the worlds were drawn.
  public let method: Method
  /// The largest split potential scale reduction of any weight or value: near 1 where the walk has
  /// forgotten its start; `nil` for independent draws.
  public let convergence: Double?
  /// How many independent draws would err as little; `count` for independent draws.
  public let effectiveCount: Int

  /// Whether all worlds are the same one.
  /// - Complexity: O(count x options), less where they differ early.
  var isCertain: Bool {
    [weights, values].allSatisfy { rows in
      let width = rows.count / count
      return rows.indices.dropFirst(width).allSatisfy { rows[$0] == rows[$0 - width] }
    }
  }

  /// The share, 0...1, by which a reported share of worlds may be off: two standard errors where
  /// the share is one half.
  public var samplingError: Double { 1 / Double(max(1, effectiveCount)).squareRoot() }
}
