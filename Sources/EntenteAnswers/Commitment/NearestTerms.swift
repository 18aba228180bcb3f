import EntenteEngine

/// The smallest changes of an agreement, each alone, with which all would sign it and keep to it.
public struct NearestTerms: Sendable {
  /// A phase of another length.
  public struct Length: Sendable {
    /// The phase, by index.
    public let phase: Int
    /// Its length in days as written.
    public let now: Int
    /// The nearest that would do.
    public let then: Int
  }

  /// A share of a transfer, handed over at the beginning of its phase.
  public struct Share: Sendable {
    /// The transfer, by its place in the agreement as compiled.
    public let transfer: Int
    /// The least share, and the assurance that all then accept.
    public let closing: GapClosing
  }

  /// Phases of another length; empty where none will do.
  public let lengths: [Length]
  /// Shares that close the gap of the first disputed assurance; empty where none will do.
  public let shares: [Share]

  /// Lengths further away than this are not tried.
  private static let reach = 90

  /// Looks for changes of an agreement that would not hold; `nil` for one that does, of which nothing
  /// can be said, or where a stop is asked on the way.
  init?(_ found: CommitmentFindings) {
    guard let middle = found.middle, found.verdict?.holds == false else { return nil }
    lengths = middle.phases.indices.compactMap { phase in
      guard !StopSign.current.isAsked, let now = middle.phases[phase].length,
        let then = Remedies.nearestLength(of: phase, within: Self.reach, in: middle)
      else { return nil }
      return Length(phase: phase, now: now, then: then)
    }
    shares = Self.shares(found, middle)
    if StopSign.current.isAsked { return nil }
  }

  private static func shares(_ found: CommitmentFindings, _ middle: PhasedAgreement) -> [Share] {
    guard let clause = found.clauses.first, clause.found.common == nil else { return [] }
    return found.compiled.transfers.indices.compactMap { place in
      let transfer = found.compiled.transfers[place]
      guard transfer.costs != nil else { return nil }
      let term = CheapestMix.Instrument.term(phase: transfer.phase, worths: transfer.middle)
      return GapClosing.least(term, for: middle, phase: clause.found.phase)
        .map { Share(transfer: place, closing: $0) }
    }
  }
}

/// The smallest changes of agreements.
package enum NearestTermsAnalysis: Analysis {
  package static func find(in answers: Answers) -> [NearestTerms?] {
    answers.commitments.map(NearestTerms.init)
  }
}

extension Answers {
  /// The smallest changes of each agreement, in the order of `commitments`.
  public var nearestTerms: [NearestTerms?] { self[NearestTermsAnalysis.self] }
}
