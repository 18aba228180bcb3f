import EntenteCase
import EntenteEngine

/// What `entente offer --json` prints: one entry for each offer on the table.
public struct OfferDocument: Encodable, Sendable {
  /// The likeliest agreement that changes at most so many of the offer's terms.
  struct Rung: Encodable, Sendable {
    /// The issues of the offer's terms that it settles otherwise.
    let changes: [String]
    /// The agreement, and the lines that it crosses.
    let package: PackagesDocument.Package
  }

  /// One offer.
  struct Entry: Encodable, Sendable {
    /// The offer's id.
    let offer: String
    /// Whether some package that fills its open issues is an agreement.
    let feasible: Bool
    /// Lines that every such package crosses, with their owners.
    let objections: [Objection]
    /// From no change on; each rung is likelier than the one before.
    let ladder: [Rung]
    /// The fewest changes after which no line is crossed; `null` where there are none.
    let fewestChanges: Int?
    /// How it stands by the parties' own points; absent unless every party states numbers.
    let bargaining: OfferStandingDocument?
  }

  /// A line in the way of an offer.
  struct Objection: Encodable, Sendable {
    /// The line's id.
    let claim: String
    /// The id of the line's owner.
    let party: String
  }

  /// One entry an offer, in the order of the case.
  let offers: [Entry]

  /// Makes the document.
  /// - Parameter bargaining: how offers stand by the parties' own points, by id.
  public init(
    _ offers: [(id: String, analysis: OfferAnalysis)], of compiled: CompiledCase,
    bargaining: [String: OfferBargaining] = [:]
  ) {
    self.offers = offers.map { id, analysis in
      Entry(
        offer: id, feasible: analysis.isFeasible,
        objections: analysis.objections.members.map {
          Objection(claim: compiled.lines[$0].id, party: compiled.lines[$0].by)
        },
        ladder: analysis.ladder.map {
          Rung(
            changes: $0.changes.map { compiled.issues[$0].id },
            package: PackagesDocument.Package($0.package, of: compiled))
        },
        fewestChanges: analysis.acceptable?.changes.count,
        bargaining: bargaining[id].map { OfferStandingDocument($0) })
    }
  }
}
