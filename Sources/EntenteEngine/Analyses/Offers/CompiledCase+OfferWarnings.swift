import EntenteCase

/// A line that forbids what its own party has accepted or put on the table.
public struct ForbiddenOffer: Sendable, Hashable {
  /// The offer's place in the case.
  public var offer: Int
  /// The party, by id.
  public var party: String
  /// The line, by index.
  public var line: Int
  /// Whether the party accepted the offer; else it made it.
  public var isAccepted: Bool

  /// Makes a finding.
  public init(offer: Int, party: String, line: Int, isAccepted: Bool) {
    self.offer = offer
    self.party = party
    self.line = line
    self.isAccepted = isAccepted
  }
}

extension CompiledCase {
  /// The lines that are crossed however an offer's open issues are settled, though their own parties
  /// have accepted the offer, or made it and not answered otherwise. Offers that were withdrawn or
  /// superseded are passed over.
  /// - Complexity: one search for each line of each of these parties.
  public var forbiddenOffers: [ForbiddenOffer] {
    theCase.offers.indices.flatMap { index -> [ForbiddenOffer] in
      let offer = theCase.offers[index]
      switch theCase.state(of: offer) {
      case .withdrawn, .superseded: return []
      case .onTheTable, .agreed, .rejected: break
      }
      let accepted = Set(offer.answers.filter { $0.answer == .accepts }.map(\.party))
      let answered = Set(offer.answers.map(\.party))
      let supporters = accepted.union(offer.by.filter { !answered.contains($0) })
      return crossed(by: offer, among: supporters).map {
        ForbiddenOffer(
          offer: index, party: lines[$0].by, line: $0, isAccepted: accepted.contains(lines[$0].by))
      }
    }
  }

  private func crossed(by offer: Offer, among parties: Set<String>) -> [Int] {
    let own = lines.indices.filter { parties.contains(lines[$0].by) }
    guard !own.isEmpty else { return [] }
    var finder = AgreementFinder(problem, ignoringRules: true)
    var budget = Budget.standard
    return own.filter { line in
      var wish = AgreementFinder.Wish(package(of: offer.terms))
      wish.meets = BitSet([line])
      return finder.find(wish, &budget) == nil && finder.isComplete
    }
  }

  /// Warnings of what parties have accepted or tabled against their own lines.
  var offerWarnings: [Diagnostic] {
    forbiddenOffers.map { found in
      let offer = theCase.offers[found.offer]
      let line = lines[found.line].id
      let answer = offer.answers.first { $0.party == found.party }
      guard found.isAccepted, let answer else {
        return Diagnostic(
          .warning, .tablesForbidden, at: offer.span, path: "offers: \(offer.id): by",
          "'\(found.party)' has tabled '\(offer.id)', which its own line '\(line)' forbids",
          notes: ["check whether the line has been given up, or says what is meant"])
      }
      return Diagnostic(
        .warning, .acceptsForbidden, at: answer.span, path: "offers: \(offer.id): responses",
        "'\(found.party)' has accepted '\(offer.id)', which its own line '\(line)' forbids",
        notes: ["check whether the line has been given up, or says what is meant"])
    }
  }
}
