/// The cheapest mix of guarantees and payments with which everybody signs and keeps to an
/// agreement: a linear program, solved exactly up to rounding, with one condition for each
/// decision on each day.
public struct CheapestMix: Sendable, Hashable {
  /// Something that can be bought.
  public enum Instrument: Sendable, Hashable {
    /// A unit of guarantee on a party, honoured for certain, in all phases.
    case guarantee(on: Int, coversEnds: Bool)
    /// A unit a day, in all phases, for a party; from another where not `nil`.
    case payment(to: Int, from: Int?)
    /// A share, at most 1, of a term that adds to what a phase's beginning is worth; shape `[party]`.
    case term(phase: Int, worths: [Double])

    /// The most that there is of it; `nil` where there is no end.
    public var most: Double? { if case .term = self { 1 } else { nil } }
  }

  /// Shape `[instrument]`: how much of each, at least 0.
  public let amounts: [Double]
  /// What they cost together.
  public let cost: Double

  /// Finds the cheapest mix; `nil` where no amounts suffice.
  /// - Parameters:
  ///   - instruments: what can be bought.
  ///   - unitCosts: shape `[instrument]`, at least 0.
  /// - Complexity: a few rounds of O(days x instruments) for each decision; each round adds the
  ///   conditions that are most violated.
  public static func find(
    _ instruments: [Instrument], unitCosts: [Double], for agreement: PhasedAgreement
  ) -> CheapestMix? {
    find(instruments, unitCosts: unitCosts, for: agreement, reachable: PhaseGraph(agreement))
  }

  /// The same with what counts as reachable.
  static func find(
    _ instruments: [Instrument], unitCosts: [Double], for agreement: PhasedAgreement,
    reachable graph: PhaseGraph
  ) -> CheapestMix? {
    precondition(
      instruments.count == unitCosts.count && unitCosts.allSatisfy { $0 >= 0 },
      "a cost, not negative, for each instrument")
    let conditions = MixConditions(instruments, agreement, graph)
    var program = CoveringProgram(costs: unitCosts)
    _ = program.add(
      instruments.indices.compactMap { index in
        instruments[index].most.map { most in
          CoveringProgram.Row(
            factors: instruments.indices.map { $0 == index ? -1 : 0 }, least: -most)
        }
      })
    while let amounts = program.solve() {
      let broken = conditions.broken(by: amounts)
      if broken.isEmpty {
        let cost = zip(amounts, unitCosts).reduce(0) { $0 + $1.0 * $1.1 }
        return CheapestMix(amounts: amounts, cost: cost)
      }
      guard program.add(broken) else { return nil }
    }
    return nil
  }
}

/// The conditions of a mix, made when asked for.
private struct MixConditions {
  private let instruments: [CheapestMix.Instrument]
  private let base: CommitmentTable
  /// Shape `[instrument]`: with one unit of each payment.
  private let paid: [CommitmentTable?]
  private let tolerance: Double

  init(
    _ instruments: [CheapestMix.Instrument], _ agreement: PhasedAgreement, _ graph: PhaseGraph
  ) {
    self.instruments = instruments
    let base = CommitmentTable(agreement, reachable: graph)
    self.base = base
    tolerance = base.tolerance * 16
    paid = instruments.map { instrument in
      if case .guarantee = instrument { return nil }
      return CommitmentTable(instrument.applied(1, to: agreement), reachable: base.graph)
    }
  }

  /// The condition of each decision that some amounts violate most.
  func broken(by amounts: [Double]) -> [CoveringProgram.Row] {
    var rows: [CoveringProgram.Row] = []
    for place in base.entries.indices {
      var worst: (slack: Double, row: CoveringProgram.Row)?
      for day in base.entries[place].days {
        let row = row(place, day)
        let slack = row.slack(amounts)
        if slack < min(worst?.slack ?? 0, -tolerance) { worst = (slack, row) }
      }
      if let worst { rows.append(worst.row) }
    }
    for (party, slack) in base.signing.enumerated() {
      let row = CoveringProgram.Row(
        factors: paid.map { $0.map { $0.signing[party] - slack } ?? 0 }, least: -slack)
      if row.slack(amounts) < -tolerance { rows.append(row) }
    }
    return rows
  }

  private func row(_ place: Int, _ day: Int) -> CoveringProgram.Row {
    let entry = base.entries[place]
    let slack = entry.slack(day: day)
    let factors = instruments.indices.map { index in
      switch instruments[index] {
      case .guarantee(let party, let coversEnds):
        party == entry.party ? entry.guaranteeSlope(day: day, coversEnds: coversEnds) : 0
      case .payment, .term: paid[index].map { $0.entries[place].slack(day: day) - slack } ?? 0
      }
    }
    return CoveringProgram.Row(factors: factors, least: -slack)
  }
}

extension CheapestMix.Instrument {
  /// An agreement with an amount of it.
  public func applied(_ amount: Double, to agreement: PhasedAgreement) -> PhasedAgreement {
    switch self {
    case .guarantee(let party, let coversEnds):
      var result = agreement
      result.guarantees.append(Guarantee(on: party, worth: amount, coversEnds: coversEnds))
      return result
    case .payment(let receiver, let payer):
      return agreement.paying(amount, to: receiver, from: payer, in: nil)
    case .term(let phase, let worths):
      var result = agreement
      for (party, worth) in worths.enumerated() {
        result[.onEntry(phase: phase, party: party)] += amount * worth
      }
      return result
    }
  }
}
