import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// The answer in a sentence or two.
  var headline: Brief.Sentence {
    if let agreement { return agreement }
    if admitsNothing {
      return names.sentence("headline.rules", restsOn: compiled.rules.map(\.id))
    }
    guard isStuck else {
      guard hasLines else { return names.sentence("first.point.noLines") }
      return names.sentence(
        compiled.lines.allSatisfy(\.isFloor) ? "first.point.enough" : "headline.open",
        restsOn: everyLine)
    }
    if answers.impasse.corrections.isEmpty, answers.impasse.conflicts.isEmpty {
      return names.sentence("headline.unsettled", restsOn: compiled.lines.map(\.id))
    }
    return names.sentence(
      "headline.stuck", ["points": points, "wayOut": wayOut], restsOn: conflictBasis,
      dependsOnScale: !answers.scale.firstMoveHolds)
  }

  private var points: Message.Argument {
    let count = [String: Message.Argument].counting(answers.impasse.conflicts.count)
    return answers.impasse.isComplete
      ? .part("headline.points", count) : .part("headline.points.atLeast", count)
  }

  /// "the likeliest way out needs one line of A and two of B to give way".
  private var wayOut: Message.Argument {
    guard let move = answers.impasse.corrections.first else { return .part("headline.noWay") }
    if move.likelihood == 0 { return .part("headline.absolute") }
    let needs = answers.impasse.likeliestCorrections.map { concessions($0.lines) }
    let different = needs.enumerated().filter { !needs[..<$0.offset].contains($0.element) }
    return .part(
      answers.impasse.isComplete ? "headline.wayOut" : "headline.wayOut.found",
      .counting(needs.count, ["lines": .alternatives(different.map(\.element))]))
  }

  /// "one line of A and two lines of B".
  private func concessions(_ lines: BitSet) -> Message.Argument {
    .list(
      theCase.parties.indices.compactMap { party in
        let count = compiled.weakest(of: lines).members.filter {
          compiled.problem.lines[$0].owner == party
        }.count
        let name = Message.Argument.text(theCase.parties[party].name)
        return count == 0 ? nil : .part("headline.lines", .counting(count, ["party": name]))
      })
  }
}
