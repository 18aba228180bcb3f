import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Issues that nobody contests, and what every acceptable package shares.
  var commonGround: Brief.Section {
    var blocks: [Brief.Block] = []
    if !uncontested.isEmpty { blocks.append(.paragraph([uncontestedSentence])) }
    blocks.append(sharedBlock)
    return Brief.Section(id: "common-ground", title: names.said("ground.title"), blocks: blocks)
  }

  /// Issues that no conflict touches and on which no two parties state different first choices.
  private var uncontested: [Int] {
    let contested = issues(of: conflictingLines)
    return issueOrder.filter {
      !contested.contains(compiled.issues[$0].id) && !firstChoicesDiffer(compiled.issues[$0])
    }
  }

  private var uncontestedSentence: Brief.Sentence {
    names.sentence(
      "ground.uncontested",
      ["issues": .texts(uncontested.map { names.issue(compiled.issues[$0].id) })],
      restsOn: basis(conflictingLines) + preferenceClaims)
  }

  private var preferenceClaims: [String] {
    theCase.claims.filter { !FirstChoices.of($0).isEmpty }.map(\.id).sorted()
  }

  private func firstChoicesDiffer(_ issue: Issue) -> Bool {
    let stated = theCase.parties.compactMap { FirstChoices.of($0.id, on: issue.id, in: theCase) }
    guard let first = stated.first else { return false }
    return stated.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
  }

  private var sharedBlock: Brief.Block {
    guard answers.commonGround.acceptableExists else { return .paragraph([openToAll]) }
    let options = answers.commonGround.acceptableOptions
    let shared = options.indices.filter { options[$0].count == 1 }
    guard !shared.isEmpty else {
      return .paragraph([names.sentence("ground.nothing", restsOn: compiled.lines.map(\.id))])
    }
    let parts = shared.map { index in
      names.settled(index, options[index].members[0], compiled)
    }
    return .paragraph([
      names.sentence(
        "ground.shared", ["choices": .semicolons(parts)], restsOn: compiled.lines.map(\.id))
    ])
  }

  /// The issues with an option that no party's own lines rule out, and those without.
  private var openToAll: Brief.Sentence {
    let without = compiled.issues.indices.filter { issue in
      !compiled.issues[issue].options.indices.contains { option in
        theCase.parties.indices.allSatisfy { !isRuledOut(issue, option, by: $0) }
      }
    }
    let stuck = isStuck ? [Message("ground.stuck")] : []
    let issues = Message.Argument.texts(without.map { names.issue(compiled.issues[$0].id) })
    let open =
      without.isEmpty
      ? Message("ground.everyIssue") : Message("ground.ruledOut", ["issues": issues])
    return names.sentence(stuck + [open], restsOn: compiled.lines.map(\.id))
  }

  private func isRuledOut(_ issue: Int, _ option: Int, by party: Int) -> Bool {
    answers.stands.entries[issue][option][party].stand == .ruledOut
  }
}
