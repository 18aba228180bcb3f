import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Why the talks are stuck.
  var impasse: Brief.Section {
    Brief.Section(
      id: "impasse", title: names.said(isStuck ? "impasse.title.stuck" : "impasse.title.open"),
      blocks: isStuck && !admitsNothing ? conflictBlocks : openBlocks)
  }

  /// Where nobody has drawn a line there is nothing to be stuck on.
  private var openBlocks: [Brief.Block] {
    hasLines || admitsNothing ? [.paragraph([headline])] : []
  }

  private var conflictBlocks: [Brief.Block] {
    let conflicts = answers.impasse.conflicts
    var blocks: [Brief.Block] = [
      .paragraph(shared + [overview]),
      .list(ordered: true, conflicts.prefix(spelledOut).indices.map(item)),
    ]
    if conflicts.count > spelledOut {
      let rest = conflicts.count - spelledOut
      blocks.append(
        .paragraph([
          names.sentence(
            "impasse.further", .counting(rest, first: true), restsOn: conflictBasis)
        ]))
    }
    return blocks + [.figure(conflictDiagram)]
  }

  private var overview: Brief.Sentence {
    let count = answers.impasse.conflicts.count
    guard count > 0 else {
      return names.sentence("impasse.unfound", restsOn: conflictBasis)
    }
    let found = Message("impasse.overview", .counting(count, first: true))
    let more = answers.impasse.isComplete ? [] : [Message("impasse.more")]
    return names.sentence([found] + more, restsOn: conflictBasis)
  }

  private func item(_ place: Int) -> Brief.Item {
    let conflict = answers.impasse.conflicts[place]
    let exceptions = offers(excusing: conflict).compactMap { claims[$0] }
    return Brief.Item(
      // A line that nothing can meet speaks of no issue.
      lead: issues(of: conflict).isEmpty
        ? nil : Phrases.capitalized(names.text(subject(of: conflict))),
      tooLittle(for: conflict) + conflict.members.map(stated) + exceptions.map(stated)
        + grounds(of: place))
  }

  /// The issues that the lines of a conflict speak of.
  private func subject(of conflict: BitSet) -> Message.Argument {
    let named = issues(of: conflict)
    return .texts(issueOrder.map { compiled.issues[$0].id }.filter(named.contains).map(names.issue))
  }

  private func stated(_ line: Int) -> Brief.Sentence {
    let claim = compiled.lines[line]
    let ids = compiled.statements[line].map(\.id)
    let said: [String: Message.Argument] = [
      "party": .text(names.actor(claim.by)), "line": names.statement(claim),
      "firmness": firmness(ofLine: line), "n": .count(ids.count), "number": .inWords(ids.count),
      "claims": .texts(ids),
    ]
    return names.sentence(
      ids.count > 1 ? "impasse.line.said" : "impasse.line", said,
      restsOn: Set(ids + numbers(counting: BitSet([line]))).sorted())
  }

  private func stated(_ offer: Claim) -> Brief.Sentence {
    names.sentence(
      "impasse.exception",
      ["party": .text(names.actor(offer.by)), "offer": names.statement(offer)],
      restsOn: [offer.id])
  }
}
