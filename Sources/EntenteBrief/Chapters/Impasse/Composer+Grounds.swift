import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// What a conflict needs besides its lines, by its place among the conflicts.
  func grounds(of place: Int) -> [Brief.Sentence] {
    let grounds = answers.grounds[place]
    let isAlone = answers.impasse.conflicts[place].count == 1 && grounds.rules.count == 1
    let rules = grounds.rules.members.map { rule in
      names.sentence(
        isAlone ? "impasse.rule.alone" : "impasse.rule", ["rule": told(rule)],
        restsOn: [compiled.rules[rule].id])
    }
    return rules + (grounds.needsGoal ? [goal] : [])
  }

  private func told(_ rule: Int) -> Message.Argument {
    let rule = compiled.rules[rule]
    let said = names.clause(rule.condition)
    return rule.because.map {
      .part("impasse.rule.because", ["rule": said, "because": .text(Phrases.withoutStop($0))])
    } ?? said
  }

  private var goal: Brief.Sentence {
    theCase.seeks.map { names.sentence("impasse.goal", ["goal": names.clause($0)]) }
      ?? names.sentence("impasse.goal.change")
  }
}

extension Composer {
  /// The lines that are in every conflict; where there are none, those that are in most.
  var shared: [Brief.Sentence] {
    guard let shared = answers.sharedLines else { return [] }
    let count = answers.impasse.conflicts.count
    if !shared.inAll.isEmpty {
      return [
        names.sentence(
          "impasse.shared",
          .counting(
            shared.inAll.count, first: true,
            [
              "conflicts": .part("impasse.shared.all", .counting(count)),
              "lines": .list(shared.inAll.members.map(spoken(_:))),
            ]), restsOn: conflictBasis)
      ]
    }
    guard !shared.inMost.isEmpty else { return [] }
    let told = shared.inMost.prefix(3)
    let lines = told.map { share -> Message.Argument in
      .part(
        "impasse.shared.in",
        ["line": spoken(share.line), "number": .inWords(share.conflicts)])
    }
    return [
      names.sentence(
        "impasse.shared.most", .counting(count, ["lines": .list(lines)]),
        restsOn: conflictBasis)
    ]
  }
}
