import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// Why the talks are stuck.
  var impasse: Brief.Section {
    Brief.Section(
      id: "impasse", title: isStuck ? "Why they are stuck" : "Whether they are stuck",
      blocks: isStuck && !admitsNothing ? conflictBlocks : [.paragraph([headline])])
  }

  private var conflictBlocks: [Brief.Block] {
    let conflicts = answers.impasse.conflicts
    var blocks: [Brief.Block] = [
      .paragraph([overview]),
      .list(ordered: true, conflicts.prefix(spelledOut).map(item)),
    ]
    if conflicts.count > spelledOut {
      let rest = conflicts.count - spelledOut
      blocks.append(
        .paragraph([
          Brief.Sentence(
            "\(Phrases.capitalized(Phrases.count(rest, "further conflict"))) not spelled out here; "
              + "entente impasse lists them all.", restsOn: basis(conflictingLines))
        ]))
    }
    return blocks + [.figure(conflictDiagram)]
  }

  private var overview: Brief.Sentence {
    let count = answers.impasse.conflicts.count
    guard count > 0 else {
      return Brief.Sentence(
        "Which sets of lines clash was not found within the work allowed.",
        restsOn: basis(conflictingLines))
    }
    let ways =
      count == 1
      ? "One set of lines stands in the way; every line in it is needed for the conflict."
      : "\(Phrases.capitalized(Phrases.number(count))) sets of lines stand in the way, each "
        + "enough by itself; in each, every line is needed for the conflict."
    let incomplete = answers.impasse.isComplete ? "" : " There may be more than were found."
    return Brief.Sentence(
      "No package meets every line that the parties have drawn. \(ways)\(incomplete)",
      restsOn: basis(conflictingLines))
  }

  private func item(_ conflict: BitSet) -> Brief.Item {
    let exceptions = offers(excusing: conflict).compactMap { claims[$0] }
    return Brief.Item(
      lead: Phrases.capitalized(subject(of: conflict)),
      conflict.members.map(stated) + exceptions.map(stated))
  }

  /// The issues that the lines of a conflict speak of.
  private func subject(of conflict: BitSet) -> String {
    let named = issues(of: conflict)
    return Phrases.list(
      issueOrder.map { compiled.issues[$0].id }.filter(named.contains).map(names.issue))
  }

  private func stated(_ line: Int) -> Brief.Sentence {
    let claim = compiled.lines[line]
    return Brief.Sentence(
      "\(names.actor(claim.by)): \(names.text(names.statement(claim))) (\(firmness(ofLine: line))).",
      restsOn: [claim.id])
  }

  private func stated(_ offer: Claim) -> Brief.Sentence {
    Brief.Sentence(
      "\(names.actor(offer.by)) makes an exception: \(names.text(names.statement(offer))).",
      restsOn: [offer.id])
  }
}
