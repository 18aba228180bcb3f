/// A direct ranking of states of affairs.
///
/// A state is ranked by the first entry that fits it; one that no entry fits is unknown against all
/// others.
public struct Ranking: Sendable, Hashable {
  /// What is ranked.
  public enum Entry: Sendable, Hashable {
    /// A named state, by id.
    case state(String)
    /// Every state in which the condition holds.
    case condition(Condition)
  }

  /// Entries that are equally good.
  public struct Tier: Sendable, Hashable {
    /// At least one.
    public var entries: [Entry]
    /// Whether all up to here are greatly preferred to all that follows.
    public var isFarAboveNext: Bool

    /// Makes a tier.
    public init(_ entries: [Entry], isFarAboveNext: Bool = false) {
      self.entries = entries
      self.isFarAboveNext = isFarAboveNext
    }
  }

  /// Best first; the last one is far above nothing.
  public var tiers: [Tier]

  /// Makes a ranking.
  public init(_ tiers: [Tier]) { self.tiers = tiers }
}
