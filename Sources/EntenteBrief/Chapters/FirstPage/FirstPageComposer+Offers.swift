import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is on the table, and what would help it.
extension FirstPageComposer {
  private static let offersShown = 2
  /// More lines of one party than these are counted.
  private static let linesNamed = 2

  /// That offers are agreed, which is the answer where it is so.
  var agreed: [Entry] { composer.agreement.map { [Entry([$0])] } ?? [] }

  /// Offers that nobody has taken back: what one change would do, or who would have to give way.
  var offers: Part? {
    let open = theCase.offers.indices.filter {
      let state = theCase.state(of: theCase.offers[$0])
      return state.isOpen && state != .agreed
    }.sorted { theCase.offers[$0].id < theCase.offers[$1].id }
    let entries = open.prefix(Self.offersShown).map {
      Entry(sentences(theCase.offers[$0], answers.offers[$0]), spare: 1)
    }
    return part(
      id: "offers", titled: "first.offers.title", idBehind: "standing", entries)
  }

  private func sentences(_ offer: Offer, _ analysis: OfferAnalysis) -> [Sentence] {
    let title = Message.Argument.text(Phrases.withoutStop(offer.title))
    let stands: Sentence
    if case .rejected(let parties) = theCase.state(of: offer) {
      stands = said(
        "first.offers.rejected",
        ["offer": title, "parties": .texts(parties.map(names.actor))], restsOn: [offer.id])
    } else {
      stands = said("first.offers.open", ["offer": title], restsOn: [offer.id])
    }
    return [stands] + needs(analysis) + OfferWords(composer).bestChange(of: offer, analysis)
  }

  /// Who would have to give way for the offer as it stands, a sentence a party.
  private func needs(_ analysis: OfferAnalysis) -> [Sentence] {
    owned(analysis.completion?.crosses ?? BitSet()).map { party, lines in
      said(
        "first.offers.needs",
        [
          "party": .text(theCase.parties[party].name),
          "lines": .some(lines.map { subject(compiled.lines[$0]) }, limit: Self.linesNamed),
        ], restsOn: composer.basis(BitSet(lines)))
    }
  }
}
