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
    /// The other options, by id, that would do as well, one issue at a time, by issue id; what is not
    /// here is settled.
    let alternatives: [String: [String]]
  }

  /// What a party has answered.
  struct Answer: Encodable, Sendable {
    /// The party's id.
    let party: String
    /// The words of the case file.
    let answer: String
    /// The day, as year-month-day; absent where it is not known.
    let date: String?
  }

  /// A line that forbids what its own party has accepted or tabled.
  struct Forbidden: Encodable, Sendable {
    /// The line's id.
    let claim: String
    /// The party's id.
    let party: String
    /// Whether the party accepted the offer; else it made it.
    let accepted: Bool
  }

  /// One offer.
  struct Entry: Encodable, Sendable {
    /// The offer's id.
    let offer: String
    /// `onTheTable`, `agreed`, `rejected`, `withdrawn` or `superseded`.
    let state: String
    /// The answers that count, one a party at most, by party.
    let answers: [Answer]
    /// What parties answered before, by party, then by day; absent where there is nothing.
    let earlier: [Answer]?
    /// The day on which it was withdrawn; absent where it was not.
    let withdrawn: String?
    /// The id of the offer that stands in its place; absent where there is none.
    let supersededBy: String?
    /// Lines of those who accepted or made it that forbid it; absent where there are none.
    let forbidden: [Forbidden]?
    /// Whether some package that fills its open issues is an agreement.
    let feasible: Bool
    /// Lines that every such package crosses, with their owners.
    let objections: [Objection]
    /// From no change on; each rung is likelier than the one before.
    let ladder: [Rung]
    /// The fewest changes after which no line is crossed; `null` where there are none.
    let fewestChanges: Int?
    /// The nearest agreement that crosses no line: of those with the fewest changes the one with the
    /// fewest steps on issues whose options are in order; absent where there is none.
    let nearest: Rung?
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
    let theCase = compiled.theCase
    let forbidden = compiled.forbiddenOffers
    self.offers = offers.map { id, analysis in
      let place = theCase.offers.firstIndex { $0.id == id } ?? 0
      let written = theCase.offers[place]
      let against = forbidden.filter { $0.offer == place }.map {
        Forbidden(claim: compiled.lines[$0.line].id, party: $0.party, accepted: $0.isAccepted)
      }
      let parties = Set(written.responses.map(\.party)).sorted()
      let earlier = parties.flatMap { written.earlierAnswers(of: $0).map(Answer.init) }
      return Entry(
        offer: id, state: theCase.state(of: written).key,
        answers: written.answers.sorted { $0.party < $1.party }.map(Answer.init),
        earlier: earlier.isEmpty ? nil : earlier, withdrawn: written.withdrawn,
        supersededBy: written.supersededBy, forbidden: against.isEmpty ? nil : against,
        feasible: analysis.isFeasible,
        objections: analysis.objections.members.map {
          Objection(claim: compiled.lines[$0].id, party: compiled.lines[$0].by)
        },
        ladder: analysis.ladder.map { Rung($0, compiled) },
        fewestChanges: analysis.acceptable?.changes.count,
        nearest: analysis.acceptable.map { Rung($0, compiled) },
        bargaining: bargaining[id].map { OfferStandingDocument($0) })
    }
  }
}

extension OfferDocument.Rung {
  init(_ rung: OfferAnalysis.Rung, _ compiled: CompiledCase) {
    changes = rung.changes.map { compiled.issues[$0].id }
    package = PackagesDocument.Package(rung.package, of: compiled)
    alternatives = rung.alternatives.enumerated().reduce(into: [:]) { result, entry in
      guard !entry.element.isEmpty else { return }
      let issue = compiled.issues[entry.offset]
      result[issue.id] = entry.element.map { issue.options[$0].id }
    }
  }
}

extension OfferDocument.Answer {
  init(_ response: Offer.Response) {
    self.init(party: response.party, answer: response.answer.rawValue, date: response.date)
  }
}
