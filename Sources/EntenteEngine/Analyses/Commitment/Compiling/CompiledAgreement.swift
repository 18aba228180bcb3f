import EntenteCase

/// An agreement of a case as numbers, with what is known of each of its figures.
///
/// Of parties with a figure missing it says nothing, neither what they would do nor what others
/// would do to them: a party's reasons to keep to an agreement are its own figures, and the
/// agreement's.
public struct CompiledAgreement: Sendable {
  /// A figure of the agreement, and who says what of it.
  public struct Known: Sendable, Hashable {
    /// Which figure.
    public var figure: CommitmentFigure
    /// Figures that are the same one elsewhere, such as an obligation's in several phases.
    public var also: [CommitmentFigure] = []
    /// Where it lies.
    public var range: Interval
    /// The id of the claim, agreement, obligation or guarantee that states it.
    public var source: String
    /// Whether an analyst assumed it, or something about it.
    public var isAssumed: Bool
    /// The figure by the words of the case file, unique within its source.
    public var key: String
  }

  /// An order of what days are worth to a party.
  public struct Order: Sendable, Hashable {
    /// The party's place among the parties of the analysis.
    public var party: Int
    /// The id of the claim.
    public var source: String
    /// What it orders, most worth first.
    public var places: [Claim.AgreementWorths.Place]
  }

  /// What could be handed over in steps, with what parties say of it.
  public struct Transfer: Sendable, Hashable {
    /// As written.
    public var written: Agreement.Transfer
    /// Who gives, among the parties of the analysis.
    public var giver: Int
    /// The place of the phase.
    public var phase: Int
    /// What it costs who gives; `nil` where that is not known.
    public var costs: Interval?
    /// Shape `[party of the analysis]`: what it is worth; 0 where nobody says so, and to who gives.
    public var worths: [Interval]
    /// The ids of the claims, and its own.
    public var basis: [String]
    /// Whether an analyst assumed any of it.
    public var isAssumed: Bool

    /// Shape `[party of the analysis]`: what it changes for whom, with every figure in the middle.
    public var middle: [Double] {
      var amounts = worths.map { ($0.low + $0.high) / 2 }
      if let costs { amounts[giver] = -(costs.low + costs.high) / 2 }
      return amounts
    }
  }

  /// A party of which figures are missing.
  public struct Gap: Sendable, Hashable {
    /// Its place among the parties of the case.
    public var party: Int
    /// What is missing.
    public var missing: [Agreement.MissingFigure]
  }

  /// The agreement as written.
  public let written: Agreement
  /// Shape `[party of the analysis]`: the places, among the parties of the case, of those of whom
  /// all figures are known.
  public let parties: [Int]
  /// The other parties, in the order of the case.
  public let gaps: [Gap]
  /// Every figure that is stated, or of which an order is, by source and key; with the ranges that
  /// orders leave.
  public let figures: [Known]
  /// The orders of what days are worth, by source.
  public let orders: [Order]
  /// What could be handed over in steps, as written; those of parties of whom figures are missing
  /// left out.
  public let transfers: [Transfer]
  /// What is known; `nil` where that is not enough for any party, or makes no sense.
  public let knowledge: AgreementKnowledge?
  /// Shape `[phase][obligation]`: the places of obligations in the agreement as written.
  public let obligations: [[Int]]
  /// Shape `[guarantee]`: the places of guarantees in the agreement as written.
  public let guarantees: [Int]

  /// The figures that are not known exactly, in the order of `knowledge.unknowns`.
  public var unknowns: [Known] { figures.filter { !$0.range.isExact } }

  /// The ids of everything that a statement about a party rests on: the agreement, its parts and
  /// the party's claims about it.
  /// - Parameter parties: places among the parties of the analysis; all where `nil`.
  public func basis(of parties: [Int]? = nil) -> [String] {
    var ids: Set<String> = [written.id]
    for known in figures where parties.map({ known.figure.concerns($0, self) }) ?? true {
      ids.insert(known.source)
    }
    for order in orders where parties?.contains(order.party) ?? true { ids.insert(order.source) }
    return ids.sorted()
  }
}

extension CommitmentFigure {
  /// Whether a figure bears on what some parties do.
  fileprivate func concerns(_ parties: [Int], _ compiled: CompiledAgreement) -> Bool {
    let agreement = compiled.knowledge?.agreement
    let owner: Int? =
      switch self {
      case .discount(let party), .noAgreement(let party), .breakdown(let party),
        .breakdownOnce(let party), .phaseBreakdown(_, let party),
        .phaseBreakdownOnce(_, let party), .daily(_, let party), .onEntry(_, let party):
        party
      case .gain(let phase, let index), .dailyGain(let phase, let index),
        .detection(let phase, let index), .penalty(let phase, let index):
        agreement?.phases[phase].obligations[index].party
      case .exitPrice(let phase, let index): agreement?.phases[phase].end?.exits[index].party
      case .guarantee(let index), .honoured(let index): agreement?.guarantees[index].party
      case .length, .shock, .assurance: nil
      }
    return owner.map(parties.contains) ?? true
  }
}
