import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// The smallest moves that would open an agreement.
  var moves: Brief.Section {
    Brief.Section(
      id: "moves", title: names.said("moves.title"),
      blocks: isStuck && !admitsNothing ? moveBlocks : [])
  }

  private var moveBlocks: [Brief.Block] {
    let moves = answers.impasse.corrections
    guard !moves.isEmpty else { return [.paragraph([names.sentence("moves.none")])] }
    var blocks: [Brief.Block] = [
      .paragraph([introduction]),
      .list(ordered: true, moves.prefix(spelledOut).enumerated().map(item)),
      .paragraph(likelihoodSentences),
    ]
    if !lowerings.isEmpty { blocks.insert(.list(ordered: false, lowerings), at: 2) }
    if moves.count > spelledOut {
      let rest = moves.count - spelledOut
      blocks.insert(
        .paragraph([names.sentence("moves.further", .counting(rest, first: true))]), at: 2)
    }
    return blocks + [.figure(movesLadder)]
  }

  private var introduction: Brief.Sentence {
    let tied = answers.impasse.likeliestCorrections.count
    let first = Message(
      answers.impasse.isComplete ? "moves.introduction" : "moves.introduction.found")
    let tie = tied < 2 ? [] : [Message("moves.tie", ["number": .inWords(tied)])]
    return names.sentence(
      [first] + tie, restsOn: conflictBasis,
      dependsOnScale: !answers.scale.firstMoveHolds)
  }

  private func item(_ place: Int, _ move: Impasse.Correction) -> Brief.Item {
    let chance: Message.Argument =
      move.likelihood == 0
      ? .part("moves.absolute")
      : .part("moves.likelihood", ["likelihood": .likelihood(move.likelihood)])
    let weakest = compiled.weakest(of: move.lines).members
    return Brief.Item([
      names.sentence(
        "moves.move",
        [
          "n": .count(weakest.count), "chance": chance,
          "lines": .list(weakest.map { concession($0, in: move.lines) }),
        ],
        restsOn: basis(ofMove: move.lines),
        dependsOnScale: place == 0 && !answers.scale.firstMoveHolds)
    ])
  }

  /// A line to give way, and the stronger lines that give way with it.
  private func concession(_ line: Int, in move: BitSet) -> Message.Argument {
    let others = compiled.stronger[line].intersection(move).members
    let said = others.map { Message.Argument.quoted(names.statement(compiled.lines[$0])) }
    return others.isEmpty
      ? spoken(line) : .part("moves.with", ["line": spoken(line), "lines": .list(said)])
  }

  private var likelihoodSentences: [Brief.Sentence] {
    [acceptable]
      + (scaleRange.map { range in
        [
          names.sentence(
            "moves.scales",
            [
              "likelihood": .likelihood(range), "samples": .digits(answers.scale.samples),
              "seed": .text("\(ScaleEffect.seed)"),
            ], dependsOnScale: true)
        ]
      } ?? [])
  }

  /// Where the likelihood lies under other scales, if that is anywhere else.
  private var scaleRange: Interval? {
    let range = answers.scale.likelihoodRange
    return range == answers.impasse.agreementLikelihood ? nil : range
  }

  private var acceptable: Brief.Sentence {
    let likelihood = Message.Argument.likelihood(answers.impasse.agreementLikelihood)
    let groups = compiled.groups.compactMap { $0 }.filter { $0.claims.count > 1 }
    let listed = groups.map { group in
      Message.Argument.joined(group.claims.sorted(byID: \.self).map { .text($0) }, by: "list.with")
    }
    return names.sentence(
      groups.isEmpty ? "moves.acceptable" : "moves.acceptable.together",
      groups.isEmpty
        ? ["likelihood": likelihood]
        : ["likelihood": likelihood, "groups": .semicolons(listed)],
      restsOn: conflictBasis, dependsOnScale: answers.scale.samples > 0)
  }
}
