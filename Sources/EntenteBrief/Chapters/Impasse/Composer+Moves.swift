import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// The smallest moves that would open an agreement.
  var moves: Brief.Section {
    Brief.Section(
      id: "moves", title: "The smallest moves", blocks: isStuck && !admitsNothing ? moveBlocks : [])
  }

  private var moveBlocks: [Brief.Block] {
    let moves = answers.impasse.corrections
    guard !moves.isEmpty else {
      return [.paragraph([Brief.Sentence("No move was found within the work allowed.")])]
    }
    var blocks: [Brief.Block] = [
      .paragraph([introduction]),
      .list(ordered: true, moves.prefix(spelledOut).enumerated().map(item)),
      .paragraph(likelihoodSentences),
    ]
    if moves.count > spelledOut {
      let rest = moves.count - spelledOut
      blocks.insert(
        .paragraph([
          Brief.Sentence(
            "\(Phrases.capitalized(Phrases.count(rest, "further move"))) not spelled out here; "
              + "entente impasse lists them all.")
        ]), at: 2)
    }
    return blocks + [.figure(movesLadder)]
  }

  private var introduction: Brief.Sentence {
    let found = answers.impasse.isComplete ? "" : "of those found "
    let tie = Phrases.tie(answers.impasse.likeliestCorrections.count, "equally likely")
    return Brief.Sentence(
      "Each of these opens an agreement, and nothing smaller within it does; the likeliest "
        + "\(found)stands first.\(tie)",
      restsOn: basis(conflictingLines),
      dependsOnScale: !answers.scale.firstMoveHolds)
  }

  private func item(_ place: Int, _ move: Impasse.Correction) -> Brief.Item {
    let lines = Phrases.list(move.lines.members.map(spoken(_:)))
    let verb = move.lines.count == 1 ? "gives" : "give"
    let chance =
      move.likelihood == 0
      ? "at least one of the lines is held absolutely"
      : "likelihood \(LikelihoodText.of(move.likelihood))"
    return Brief.Item([
      Brief.Sentence(
        "If \(lines) \(verb) way, an agreement exists (\(chance)).",
        restsOn: basis(ofMove: move.lines),
        dependsOnScale: place == 0 && !answers.scale.firstMoveHolds)
    ])
  }

  private var likelihoodSentences: [Brief.Sentence] {
    let likelihood = LikelihoodText.of(answers.impasse.agreementLikelihood)
    var sentences = [
      Brief.Sentence(
        "The likelihood that some agreement becomes acceptable to all is \(likelihood), if lines "
          + "are held or given up independently of each other\(together).",
        restsOn: basis(conflictingLines), dependsOnScale: answers.scale.samples > 0)
    ]
    if let range = answers.scale.likelihoodRange {
      sentences.append(
        Brief.Sentence(
          "Under other numbers for the words of firmness, in the same order, it would lie "
            + "\(LikelihoodText.of(range)) in nine of ten (\(answers.scale.samples) scales drawn "
            + "with seed \(ScaleEffect.seed)).", dependsOnScale: true))
    }
    return sentences
  }

  private var together: String {
    let groups = compiled.groups.compactMap { $0 }.filter { $0.claims.count > 1 }
    guard !groups.isEmpty else { return "" }
    let listed = groups.map { $0.claims.sorted().joined(separator: " with ") }
    return ", except those that stand or fall together (\(listed.joined(separator: "; ")))"
  }
}
