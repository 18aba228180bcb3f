import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// Where the talks stand: who, what holds today, what is known, what is on the table.
  var standing: Brief.Section {
    var blocks: [Brief.Block] = [.paragraph(introduction)]
    if !statusQuo.isEmpty { blocks.append(.paragraph([statusQuoSentence])) }
    if !facts.isEmpty {
      blocks.append(.group(title: "What is known", [.list(ordered: false, facts)]))
    }
    if !answers.offers.isEmpty { blocks.append(.group(title: "On the table", offersOnTheTable)) }
    if !theCase.issues.isEmpty, !theCase.parties.isEmpty {
      blocks.append(.group(title: "What each party's own lines leave open", [.figure(positions)]))
    }
    return Brief.Section(id: "standing", title: "Where the talks stand", blocks: blocks)
  }

  private var introduction: [Brief.Sentence] {
    var sentences = theCase.summary.map { [Brief.Sentence(Phrases.sentence($0))] } ?? []
    sentences.append(
      Brief.Sentence("At the table: \(Phrases.list(theCase.parties.map(\.name)))."))
    if !theCase.mediators.isEmpty {
      sentences.append(
        Brief.Sentence("Mediating: \(Phrases.list(theCase.mediators.map(\.name)))."))
    }
    if !theCase.stakeholders.isEmpty {
      sentences.append(
        Brief.Sentence(
          "Affected, but not at the table: \(Phrases.list(theCase.stakeholders.map(\.name)))."))
    }
    return sentences
  }

  private var statusQuo: [(issue: String, option: String)] {
    issueOrder.map { compiled.issues[$0] }.compactMap { issue in
      theCase.statusQuo[issue.id].map { (issue.id, $0) }
    }
  }

  private var statusQuoSentence: Brief.Sentence {
    let parts = statusQuo.map {
      "\(names.issue($0.issue)): \(names.option($0.option, of: $0.issue))"
    }
    return Brief.Sentence("Today: \(parts.joined(separator: "; ")).")
  }

  private var facts: [Brief.Item] {
    theCase.claims.sorted { $0.id < $1.id }.compactMap { claim in
      guard case .fact(let text, _) = claim.kind else { return nil }
      return Brief.Item([Brief.Sentence(Phrases.sentence(text), restsOn: [claim.id])])
    }
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
              + (answers.offerBargaining[index].map {
                OfferBargainingWords($0, of: theCase.offers[index].id).sentences
              } ?? []))
        })
    ] + (bargainingFigures?.trades ?? []).map { .figure($0) }
  }
}
