/// What makes no sense in a phased agreement.
package struct CommitmentFault: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// There is no phase.
    case noPhases
    /// A row has another number of entries than there are parties.
    case wrongPartyCount(expected: Int, found: Int)
    /// An index names no party.
    case unknownParty(Int)
    /// An index names no phase.
    case unknownPhase(Int)
    /// A party appears twice among those who consent.
    case repeatedConsent(Int)
    /// A discount factor is not over 0 and below 1.
    case discountOutOfRange(Double)
    /// A probability is not in 0...1.
    case probabilityOutOfRange(Double)
    /// The probabilities of a phase's shocks add up to more than 1.
    case shocksOverOne(Double)
    /// A number is not finite.
    case notFinite
    /// A guarantee, penalty or price is negative.
    case negativeAmount(Double)
    /// A phase, a breach or a delay has too few days; such a phase could follow itself in no time.
    case tooShort(Int)
    /// A phase has more days than `PhasedAgreement.longest`.
    case tooLong(Int)
    /// A gain comes only after the breach is over.
    case delayNotWithinBreach(delay: Int, lasting: Int)
    /// A phase that ends does not say where it leads.
    case leadsNowhere
    /// A phase without an end says where it leads.
    case endlessPhaseEnds
    /// Nothing leads to the phase.
    case neverReached
  }

  /// Which figure or part it is about.
  package enum Place: Sendable, Hashable {
    /// The agreement as a whole.
    case agreement
    /// The discount factors; of one party where one is at fault.
    case discounts(party: Int?)
    /// What no agreement is worth.
    case noAgreement(party: Int?)
    /// What breakdown is worth, in general or from a phase.
    case breakdown(phase: Int?)
    /// A phase's daily worths.
    case daily(phase: Int)
    /// What entering a phase is worth.
    case onEntry(phase: Int)
    /// A phase's length.
    case length(phase: Int)
    /// An obligation of a phase.
    case obligation(phase: Int, index: Int)
    /// A shock of a phase.
    case shock(phase: Int, index: Int)
    /// A phase's end.
    case end(phase: Int)
    /// A way out at a phase's end.
    case exit(phase: Int, index: Int)
    /// A guarantee.
    case guarantee(Int)
    /// A phase.
    case phase(Int)
  }

  /// What is wrong.
  package var kind: Kind
  /// Where.
  package var place: Place

  /// Makes a fault.
  package init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }

  /// Whether the agreement can be analysed all the same.
  package var isWarning: Bool { kind == .neverReached }
}
