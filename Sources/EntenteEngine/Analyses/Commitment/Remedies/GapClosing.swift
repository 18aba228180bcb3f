/// What would give the parties an assurance that all accept where they have none in common: terms that
/// are added to an agreement, each alone or together.
public struct GapClosing: Sendable, Hashable {
  /// Shape `[instrument]`: how much of each.
  public let amounts: [Double]
  /// What they cost together; 0 where no costs are given.
  public let cost: Double
  /// An assurance that all then accept.
  public let assurance: Double

  /// More than this much of anything is not tried.
  private static let limit = 0x1p50
  /// Assurances at which mixes are tried first.
  private static let steps = 64
  /// How often assurances between the neighbours of the best are tried, each time eight times finer.
  private static let rounds = 5

  /// The least amount of one instrument with which the parties meet; `nil` where none will do.
  ///
  /// The more of a guarantee or a payment, the more assurances are accepted, so bisection finds the
  /// least; of a term, which costs some party, the first share as `Remedies.holding` finds it.
  /// - Precondition: the agreement is valid, and the phase has an end.
  /// - Complexity: some 100 runs of `AssuranceClause`, at most 300 for a term.
  public static func least(
    _ instrument: CheapestMix.Instrument, for agreement: PhasedAgreement, phase: Int
  ) -> GapClosing? {
    let common = { (amount: Double) in
      AssuranceClause.run(instrument.applied(amount, to: agreement), phase: phase).common
    }
    let found: Double? =
      if let most = instrument.most {
        Remedies.first(within: Interval(low: 0, high: most)) { common($0) != nil }
      } else {
        leastOfMore { common($0) != nil }
      }
    return found.flatMap { amount in
      common(amount).map {
        GapClosing(amounts: [amount], cost: 0, assurance: ($0.low + $0.high) / 2)
      }
    }
  }

  /// The least amount with which something is true that stays so with more.
  private static func leastOfMore(_ isTrue: (Double) -> Bool) -> Double? {
    if isTrue(0) { return 0 }
    var (low, high) = (0.0, 1.0)
    while !isTrue(high) {
      (low, high) = (high, high * 2)
      guard high <= limit else { return nil }
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if isTrue(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The cheapest amounts with which all sign and keep to the agreement at some assurance, and that
  /// assurance; `nil` where none will do.
  ///
  /// At each of 65 assurances the cheapest amounts are exact; between the neighbours of the best the
  /// assurance is then narrowed to 2^-21.
  /// - Complexity: about 140 runs of `CheapestMix`.
  public static func cheapest(
    _ instruments: [CheapestMix.Instrument], unitCosts: [Double], for agreement: PhasedAgreement,
    phase: Int
  ) -> GapClosing? {
    var middle = agreement
    middle[.assurance(phase: phase)] = 0.5
    // What can be reached must not depend on the assurance tried.
    let graph = PhaseGraph(middle)
    let find = { (assurance: Double) -> GapClosing? in
      var trial = agreement
      trial[.assurance(phase: phase)] = assurance
      return CheapestMix.find(instruments, unitCosts: unitCosts, for: trial, reachable: graph)
        .map { GapClosing(amounts: $0.amounts, cost: $0.cost, assurance: assurance) }
    }
    var tried = (0...steps).compactMap { find(Double($0) / Double(steps)) }
    var width = 1 / Double(steps)
    for _ in 0..<rounds {
      guard let best = tried.min(by: { $0.cost < $1.cost }) else { return nil }
      tried += (-7...7).compactMap { step -> GapClosing? in
        let assurance = best.assurance + width * Double(step) / 8
        return step != 0 && (0...1).contains(assurance) ? find(assurance) : nil
      }
      width /= 8
    }
    return tried.min { $0.cost < $1.cost }
  }
}
