import EntenteEngine

/// Terms that would let parties meet on an assurance: what could be handed over, guarantees on each
/// party, and daily payments to it.
public struct CommitmentTerms: Sendable {
  /// What can be added to an agreement.
  public enum Term: Sendable, Hashable {
    /// A share of a transfer, by its place in the agreement as compiled, at its phase's beginning.
    case transfer(Int)
    /// A guarantee on a party, honoured for certain, that also answers leaving.
    case guarantee(on: Int)
    /// A payment to a party on each day of all phases.
    case payment(to: Int)
  }

  /// Transfers, then guarantees, then payments.
  public let terms: [Term]
  /// Shape `[term]`: the least of each alone; `nil` where none will do.
  public let alone: [GapClosing?]
  /// The cheapest of all together, by present worths, with points of all parties alike and a
  /// transfer at what it costs who gives; `nil` where none will do.
  public let cheapest: GapClosing?

  init(_ agreement: PhasedAgreement, phase: Int, _ compiled: CompiledAgreement) {
    let parties = agreement.discounts.indices
    let transfers = compiled.transfers.indices.filter { compiled.transfers[$0].costs != nil }
    terms =
      transfers.map { .transfer($0) } + parties.map { .guarantee(on: $0) }
      + parties.map { .payment(to: $0) }
    let instruments = terms.map { term -> CheapestMix.Instrument in
      switch term {
      case .transfer(let place):
        .term(phase: compiled.transfers[place].phase, worths: compiled.transfers[place].middle)
      case .guarantee(let party): .guarantee(on: party, coversEnds: true)
      case .payment(let party): .payment(to: party, from: nil)
      }
    }
    let costs = terms.map { term -> Double in
      switch term {
      case .transfer(let place):
        -compiled.transfers[place].middle[compiled.transfers[place].giver]
      case .guarantee: 1
      case .payment(let party): 1 / (1 - agreement.discounts[party])
      }
    }
    alone = instruments.map { GapClosing.least($0, for: agreement, phase: phase) }
    cheapest = GapClosing.cheapest(
      instruments, unitCosts: costs, for: agreement, phase: phase)
  }
}
