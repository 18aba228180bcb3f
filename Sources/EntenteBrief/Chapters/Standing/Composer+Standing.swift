import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Where the talks stand: who, what holds today, what is known, what is on the table.
  var standing: Brief.Section {
    var blocks: [Brief.Block] = [.paragraph(introduction)]
    if !statusQuo.isEmpty { blocks.append(.paragraph([statusQuoSentence])) }
    if !facts.isEmpty {
      blocks.append(.group(title: names.said("standing.facts"), [.list(ordered: false, facts)]))
    }
    if !answers.offers.isEmpty {
      blocks.append(.group(title: names.said("offers.title"), offersOnTheTable))
    }
    if hasLines {
      blocks.append(.group(title: names.said("standing.open"), [.figure(positions)]))
    }
    return Brief.Section(id: "standing", title: names.said("standing.title"), blocks: blocks)
  }

  private var introduction: [Brief.Sentence] {
    var sentences = theCase.summary.map { [Brief.Sentence(Phrases.sentence($0))] } ?? []
    sentences.append(
      names.sentence("standing.parties", ["parties": .texts(theCase.parties.map(\.name))]))
    if !theCase.mediators.isEmpty {
      sentences.append(
        names.sentence(
          "standing.mediators", ["mediators": .texts(theCase.mediators.map(\.name))]))
    }
    if !theCase.stakeholders.isEmpty {
      sentences.append(
        names.sentence(
          "standing.stakeholders", ["stakeholders": .texts(theCase.stakeholders.map(\.name))]))
    }
    return sentences
  }

  private var statusQuo: [(issue: String, option: String)] {
    issueOrder.map { compiled.issues[$0] }.compactMap { issue in
      theCase.statusQuo[issue.id].map { (issue.id, $0) }
    }
  }

  private var statusQuoSentence: Brief.Sentence {
    let parts = statusQuo.map { names.choice($0.option, of: $0.issue) }
    return names.sentence("standing.today", ["choices": .semicolons(parts)])
  }

  private var facts: [Brief.Item] {
    theCase.claims.compactMap { claim in
      guard case .fact(let text, _) = claim.kind else { return nil }
      return Brief.Item([Brief.Sentence(Phrases.sentence(text), restsOn: [claim.id])])
    }
  }

  private func worth(ofOffer index: Int) -> [Brief.Sentence] {
    answers.offerBargaining[index].map {
      OfferBargainingWords($0, of: theCase.offers[index].id, names).sentences
    } ?? []
  }

  /// Each offer: its terms, the answers, who objects, what would help.
  var offersOnTheTable: [Brief.Block] {
    let order = theCase.offers.indices.sorted { theCase.offers[$0].id < theCase.offers[$1].id }
    return [
      .list(
        ordered: false,
        order.map { index in
          Brief.Item(
            lead: theCase.offers[index].title,
            OfferWords(self).sentences(theCase.offers[index], answers.offers[index])
              + (theCase.state(of: theCase.offers[index]).isOpen ? worth(ofOffer: index) : []))
        })
    ] + (bargainingFigures?.trades ?? []).map { .figure($0) }
  }
}
