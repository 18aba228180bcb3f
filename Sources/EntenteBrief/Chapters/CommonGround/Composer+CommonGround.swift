import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// Issues that nobody contests, and what every acceptable package shares.
  var commonGround: Brief.Section {
    var blocks: [Brief.Block] = []
    if !uncontested.isEmpty { blocks.append(.paragraph([uncontestedSentence])) }
    blocks.append(sharedBlock)
    return Brief.Section(id: "common-ground", title: "Common ground", blocks: blocks)
  }

  /// Issues that no conflict touches and on which no two parties state different first choices.
  private var uncontested: [Int] {
    let contested = issues(of: conflictingLines)
    return issueOrder.filter {
      !contested.contains(compiled.issues[$0].id) && !firstChoicesDiffer(compiled.issues[$0])
    }
  }

  private var uncontestedSentence: Brief.Sentence {
    let issues = Phrases.list(uncontested.map { names.issue(compiled.issues[$0].id) })
    return Brief.Sentence(
      "On \(issues) nobody is known to contest anything: no stated lines clash there, and no two "
        + "parties state different first choices.",
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
      return .paragraph([
        Brief.Sentence(
          "The acceptable packages share no option: each issue can still be settled in more than "
            + "one way.", restsOn: compiled.lines.map(\.id))
      ])
    }
    let parts = shared.map { index in
      let issue = compiled.issues[index]
      return "\(names.issue(issue.id)): \(issue.options[options[index].members[0]].label)"
    }
    return .paragraph([
      Brief.Sentence(
        "Every acceptable package has \(parts.joined(separator: "; ")).",
        restsOn: compiled.lines.map(\.id))
    ])
  }

  /// The issues with an option that no party's own lines rule out, and those without.
  private var openToAll: Brief.Sentence {
    let without = compiled.issues.indices.filter { issue in
      !compiled.issues[issue].options.indices.contains { option in
        theCase.parties.indices.allSatisfy { !isRuledOut(issue, option, by: $0) }
      }
    }
    let lead = isStuck ? "No package is acceptable to all as things stand. " : ""
    guard !without.isEmpty else {
      return Brief.Sentence(
        lead + "Taken one by one, every issue has an option that no party's own lines rule out; "
          + "the difficulty is in how they combine.", restsOn: compiled.lines.map(\.id))
    }
    let issues = Phrases.list(without.map { names.issue(compiled.issues[$0].id) })
    return Brief.Sentence(
      lead + "On \(issues), every option is ruled out by some party's own lines; on every other "
        + "issue some option is open to all.", restsOn: compiled.lines.map(\.id))
  }

  private func isRuledOut(_ issue: Int, _ option: Int, by party: Int) -> Bool {
    answers.stands.entries[issue][option][party].stand == .ruledOut
  }
}
