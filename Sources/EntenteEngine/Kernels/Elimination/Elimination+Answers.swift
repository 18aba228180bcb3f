extension Elimination {
  /// Whether an agreement exists, acceptable or not; `nil` where tables would be too large.
  package static func agreementExists(_ problem: Problem) -> Bool? {
    Elimination(FactorGraph(agreementsOf: problem)).run(Existence.self)
  }

  /// Whether an agreement exists that crosses no line; `nil` where tables would be too large.
  package static func acceptableExists(_ problem: Problem) -> Bool? {
    Elimination(FactorGraph(acceptableOf: problem)).run(Existence.self)
  }

  /// The number of agreements; `nil` where tables would be too large or it exceeds 128 bits.
  package static func agreementCount(_ problem: Problem) -> UInt128? {
    count(FactorGraph(agreementsOf: problem))
  }

  private static func count(_ graph: FactorGraph) -> UInt128? {
    guard let count = Elimination(graph).run(Counting.self), !count.overflows else { return nil }
    return count.value
  }

  /// The likelihood, 0...1, of the likeliest package, and 0 without an agreement; `nil` where
  /// tables would be too large.
  package static func bestLikelihood(_ problem: Problem) -> Double? {
    Elimination(FactorGraph(groupsOf: problem))
      .run(Likeliest.self) { 1 - problem.heldProbability[$0] }
  }

  /// The likelihoods of the likeliest packages, at most `LikeliestFew.limit` of them, greatest
  /// first; `nil` where tables would be too large.
  package static func greatestLikelihoods(_ problem: Problem) -> [Double]? {
    Elimination(FactorGraph(groupsOf: problem))
      .run(LikeliestFew.self, limit: 1 << 12) { [1 - problem.heldProbability[$0]] }
  }

  /// Every minimal set of lines whose giving way opens an agreement: smallest first, then by
  /// members; `nil` where tables would be too large.
  package static func corrections(_ problem: Problem, limit: Int = 1 << 14) -> [BitSet]? {
    Elimination(FactorGraph(linesOf: problem))
      .run(Antichain.self, limit: limit) { [BitSet([$0])] }
  }
}
