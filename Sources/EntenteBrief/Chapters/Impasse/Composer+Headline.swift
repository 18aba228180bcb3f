import EntenteAnswers
import EntenteEngine

extension Composer {
  /// The answer in a sentence or two.
  var headline: Brief.Sentence {
    if admitsNothing {
      return Brief.Sentence(
        "No agreement is possible under the rules themselves, whatever the parties give up: no "
          + "package meets all of them and what the talks seek.",
        restsOn: theCase.rules.map(\.id).sorted())
    }
    guard isStuck else {
      return Brief.Sentence(
        "Not stuck by any stated line: a package exists that every party's lines allow. "
          + "What to table next says which.",
        restsOn: compiled.lines.map(\.id))
    }
    if answers.impasse.corrections.isEmpty, answers.impasse.conflicts.isEmpty {
      return Brief.Sentence(
        "Whether some package meets every line was not settled within the work allowed.",
        restsOn: compiled.lines.map(\.id))
    }
    return Brief.Sentence(
      "Stuck, on \(points); \(wayOut)", restsOn: basis(conflictingLines),
      dependsOnScale: !answers.scale.firstMoveHolds)
  }

  private var points: String {
    let count = answers.impasse.conflicts.count
    let atLeast = answers.impasse.isComplete ? "" : "at least "
    return atLeast + Phrases.count(count, "point")
  }

  /// "the likeliest way out needs one line of A and two of B to give way."
  private var wayOut: String {
    guard let move = answers.impasse.corrections.first else {
      return "no way out was found within the work allowed."
    }
    if move.likelihood == 0 {
      return "every way out needs a line that is held absolutely to give way."
    }
    let needs = answers.impasse.likeliestCorrections.map { concessions($0.lines) }
    let different = needs.enumerated().filter { !needs[..<$0.offset].contains($0.element) }
    let listed = different.map(\.element).joined(separator: ", or ")
    let found = answers.impasse.isComplete ? "" : " found so far"
    return needs.count == 1
      ? "the likeliest way out\(found) needs \(listed) to give way."
      : "the \(Phrases.number(needs.count)) likeliest ways out\(found), equally likely, need "
        + "\(listed), to give way."
  }

  /// "one line of A and two lines of B".
  func concessions(_ lines: BitSet) -> String {
    let parts = theCase.parties.indices.compactMap { party -> String? in
      let count = lines.members.filter { compiled.problem.lines[$0].owner == party }.count
      return count == 0 ? nil : "\(Phrases.count(count, "line")) of \(theCase.parties[party].name)"
    }
    return Phrases.list(parts)
  }
}
