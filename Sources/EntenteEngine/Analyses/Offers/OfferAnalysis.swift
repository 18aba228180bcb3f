/// What stands against an offer, and what would make it acceptable.
public struct OfferAnalysis: Sendable, Hashable {
  /// An agreement near the offer.
  public struct Rung: Sendable, Hashable {
    /// The issues of the offer's terms that it settles otherwise, ascending.
    public var changes: [Int]
    /// The likeliest agreement that changes at most so much; of those as likely, the nearest.
    public var package: RankedPackage
    /// Shape `[issue]`: the other options that would do as well in the place of the one chosen, one
    /// issue at a time: they cross no further line and are no further from the terms.
    public var alternatives: [[Int]]

    /// Makes a rung.
    public init(changes: [Int], package: RankedPackage, alternatives: [[Int]]) {
      self.changes = changes
      self.package = package
      self.alternatives = alternatives
    }
  }

  /// Whether some agreement keeps to all terms.
  public var isFeasible: Bool
  /// The lines crossed however the issues left open are settled: by every agreement that keeps
  /// to the terms or, where there is none, by every package that does.
  public var objections: BitSet
  /// The best agreement that keeps to all terms.
  public var completion: RankedPackage?
  /// The best agreements with more and more changes to the terms, each better than the one
  /// before: fewer groups crossed that are sure to be held, or a greater likelihood. It begins
  /// with the completion, where there is one, and ends with an agreement of likelihood 1 or with
  /// the best of all.
  public var ladder: [Rung]
  /// The agreement that crosses no line with the fewest changes to the terms, and of these the
  /// nearest.
  public var acceptable: Rung?
  /// Whether the budget sufficed; where it did not, rungs may be missing or not the best, and
  /// lines among the objections may be too many.
  public var isComplete: Bool
  /// Units of work spent: search nodes.
  public var work: Int

  /// Makes an analysis of an offer.
  public init(
    isFeasible: Bool, objections: BitSet, completion: RankedPackage?, ladder: [Rung],
    acceptable: Rung?, isComplete: Bool, work: Int
  ) {
    self.isFeasible = isFeasible
    self.objections = objections
    self.completion = completion
    self.ladder = ladder
    self.acceptable = acceptable
    self.isComplete = isComplete
    self.work = work
  }
}
