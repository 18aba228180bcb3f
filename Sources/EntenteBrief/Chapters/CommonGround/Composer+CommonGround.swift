import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Where words agree, where they are at odds without a conflict of lines, and what every
  /// acceptable package shares.
  var commonGround: Brief.Section {
    Brief.Section(
      id: "common-ground", title: names.said("ground.title"),
      blocks: agreedInWords + contestedInWords + (hasLines ? [sharedBlock] : []))
  }

  /// Issues that no conflict touches, the most spoken of first.
  private var unconflicted: [Int] {
    let conflicted = issues(of: conflictingLines)
    return issueOrder.filter { !conflicted.contains(compiled.issues[$0].id) }
  }

  /// What all who decide have said they would have.
  private var agreedInWords: [Brief.Block] {
    var choices: [Message.Argument] = []
    var ids: Set<String> = []
    for issue in unconflicted {
      guard case .agreed(let options) = answers.spokenChoices.verdicts[issue] else { continue }
      let labels = labels(options.members, of: issue)
      choices.append(
        .part(
          "issue.option",
          [
            "issue": .text(names.issue(compiled.issues[issue].id)),
            "option": .or(labels.map { .text($0) }),
          ]))
      ids.formUnion(answers.spokenChoices.choices[issue].map(\.id))
    }
    guard !choices.isEmpty else { return [] }
    let agreed = names.sentence(
      "ground.agreed", ["choices": .semicolons(choices)], restsOn: ids.sorted())
    return [.paragraph([agreed])]
  }

  /// Where words are at odds, though the talks are not stuck on it.
  private var contestedInWords: [Brief.Block] {
    let items = unconflicted.compactMap { issue in
      clash(on: issue).map {
        Brief.Item(lead: Phrases.capitalized(names.issue(compiled.issues[issue].id)), [$0])
      }
    }
    guard !items.isEmpty else { return [] }
    let lead = names.sentence("ground.contested", ["n": .count(items.count)])
    return [.paragraph([lead]), .list(ordered: false, items)]
  }

  /// Who has said what on an issue on which words are at odds; `nil` where they are not. What a party
  /// says twice is told once.
  func clash(on issue: Int) -> Brief.Sentence? {
    guard case .contested = answers.spokenChoices.verdicts[issue] else { return nil }
    let all = answers.spokenChoices.choices[issue]
    let said = theCase.parties.indices.flatMap { party in
      together(all.filter { $0.party == party })
    }
    let qualified = all.flatMap { exceptions(to: $0).map(\.id) }
    let words = Message.Argument.semicolons(
      said.prefix(Self.wordsShown).map { told($0, on: issue) })
    return Brief.Sentence(names.ended(words), restsOn: Set(all.map(\.id) + qualified).sorted())
  }

  /// What one party says of an issue, told as one where it can all be had; what has exceptions stands
  /// apart.
  private func together(_ said: [SpokenChoices.Choice]) -> [SpokenChoices.Choice] {
    let qualified = said.filter { !exceptions(to: $0).isEmpty }
    let plain = said.filter { choice in
      exceptions(to: choice).isEmpty && !qualified.contains { $0.options == choice.options }
    }
    guard let first = plain.first else { return qualified }
    let common = plain.dropFirst().reduce(first.options) { $0.intersection($1.options) }
    guard common.isEmpty else { return qualified + [first.naming(common)] }
    return qualified
      + plain.reduce(into: []) { kept, choice in
        if !kept.contains(where: { $0.options == choice.options }) { kept.append(choice) }
      }
  }

  private func told(_ choice: SpokenChoices.Choice, on issue: Int) -> Message.Argument {
    let options = labels(choice.options.members, of: issue)
    let said: [String: Message.Argument] = [
      "party": .text(theCase.parties[choice.party].name), "options": .or(options.map { .text($0) }),
    ]
    let offers = exceptions(to: choice).map(names.statement)
    return offers.isEmpty
      ? .part("ground.said", said)
      : .part("ground.said.but", said.merging(["offers": .list(offers)]) { $1 })
  }

  /// The conditional offers that qualify a line.
  private func exceptions(to choice: SpokenChoices.Choice) -> [Claim] {
    guard choice.isLine, let line = claims[choice.id] else { return [] }
    return compiled.conditionalOffers.excuses(line: line)
  }

  /// More statements on one issue than this are left to the register.
  private static var wordsShown: Int { 6 }

  private var sharedBlock: Brief.Block {
    guard answers.commonGround.acceptableExists else { return .paragraph([openToAll]) }
    let options = answers.commonGround.acceptableOptions
    let shared = options.indices.filter { options[$0].count == 1 }
    guard !shared.isEmpty else {
      return .paragraph([names.sentence("ground.nothing", restsOn: everyLine)])
    }
    let parts = shared.map { index in
      names.settled(index, options[index].members[0], compiled)
    }
    return .paragraph([
      names.sentence(
        "ground.shared", ["choices": .semicolons(parts)], restsOn: everyLine)
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
    let ruledOut =
      without.count == compiled.issues.count ? "ground.ruledOut.all" : "ground.ruledOut"
    let open =
      without.isEmpty ? Message("ground.everyIssue") : Message(ruledOut, ["issues": issues])
    return names.sentence(stuck + [open], restsOn: everyLine)
  }

  private func isRuledOut(_ issue: Int, _ option: Int, by party: Int) -> Bool {
    answers.stands.entries[issue][option][party].stand == .ruledOut
  }
}
