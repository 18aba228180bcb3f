import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// What to ask next, and of whom.
  var questions: Brief.Section {
    let worthwhile = answers.questions.filter { $0.importance.high > 0 || $0.gain > 0 }
    return Brief.Section(
      id: "questions", title: names.said("questions.title"),
      blocks: unheard
        + (worthwhile.isEmpty
          ? [] : blocks(onePerGroup(worthwhile).prefix(Self.askedAtOnce).map(\.self))))
  }

  /// Whom nobody has heard, and on what.
  private var unheard: [Brief.Block] {
    let items = silences
    return items.isEmpty
      ? []
      : [.group(title: names.said("questions.silent.title"), [.list(ordered: false, items)])]
  }

  /// More questions than this are not asked in one caucus.
  private static let askedAtOnce = 5

  /// Lines that stand or fall together are one question.
  private func onePerGroup(_ questions: [Question]) -> [Question] {
    var asked: Set<Int> = []
    return questions.filter { asked.insert(compiled.problem.lines[$0.line].group).inserted }
  }

  private func blocks(_ questions: [Question]) -> [Brief.Block] {
    [
      .list(ordered: true, questions.enumerated().map(item)),
      .paragraph(closing(questions)),
    ]
  }

  private func item(_ place: Int, _ question: Question) -> Brief.Item {
    Brief.Item([
      ask(place, question.line),
      names.sentence(
        "questions.worth",
        ["importance": .likelihood(question.importance), "gain": .likelihood(question.gain)],
        restsOn: conflictBasis, dependsOnScale: answers.scale.samples > 0),
    ])
  }

  private func ask(_ place: Int, _ line: Int) -> Brief.Sentence {
    let claim = compiled.lines[line]
    let arguments: [String: Message.Argument] = [
      "party": .text(names.actor(claim.by)), "line": names.statement(claim),
    ]
    let others = others(line)
    return names.sentence(
      others.isEmpty ? "questions.ask" : "questions.ask.together",
      others.isEmpty ? arguments : arguments.merging(["lines": .list(others)]) { $1 },
      restsOn: groupIDs(line),
      dependsOnScale: place == 0 && (answers.scale.firstQuestionShare ?? 1) < 1)
  }

  /// The statements of the lines that stand or fall with this one.
  private func others(_ line: Int) -> [Message.Argument] {
    let group = compiled.problem.lines[line].group
    return compiled.problem.lines.indices.filter {
      $0 != line && compiled.problem.lines[$0].group == group
    }.map { .quoted(names.statement(compiled.lines[$0])) }
  }

  /// The line and those that stand or fall with it.
  private func groupIDs(_ line: Int) -> [String] {
    let group = compiled.problem.lines[line].group
    return compiled.statementIDs(
      of: BitSet(compiled.lines.indices.filter { compiled.problem.lines[$0].group == group }))
  }

  private func equalFirst(_ questions: [Question]) -> Int {
    questions.prefix { abs($0.gain - questions[0].gain) < 1e-12 }.count
  }

  private func closing(_ questions: [Question]) -> [Brief.Sentence] {
    let tied = equalFirst(questions)
    let tie = tied < 2 ? [] : [Message("questions.tie", ["number": .inWords(tied)])]
    let worth = names.sentence([Message("questions.closing")] + tie)
    guard let share = answers.scale.firstQuestionShare, share < 1 else { return [worth] }
    return [
      worth,
      names.sentence(
        "questions.scales",
        ["share": .likelihood(share), "samples": .digits(answers.scale.samples)],
        dependsOnScale: true),
    ]
  }
}
