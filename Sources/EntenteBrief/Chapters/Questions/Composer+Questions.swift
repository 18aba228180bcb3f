import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What to ask next, and of whom.
  var questions: Brief.Section {
    let worthwhile = answers.questions.filter { $0.importance.high > 0 || $0.gain > 0 }
    return Brief.Section(
      id: "questions", title: "What to ask next",
      blocks: worthwhile.isEmpty
        ? [] : blocks(onePerGroup(worthwhile).prefix(Self.askedAtOnce).map(\.self)))
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
    let claim = compiled.lines[question.line]
    return Brief.Item([
      Brief.Sentence(
        "Ask \(names.actor(claim.by)), in caucus, whether this line would be held to the end: "
          + "\(Phrases.quoted(names.text(names.statement(claim))))\(others(question.line)).",
        restsOn: groupIDs(question.line),
        dependsOnScale: place == 0 && (answers.scale.firstQuestionShare ?? 1) < 1),
      Brief.Sentence(
        "If it gives way, an agreement is likelier by \(LikelihoodText.of(question.importance)); "
          + "knowing the answer before tabling is worth \(LikelihoodText.of(question.gain)).",
        restsOn: basis(conflictingLines), dependsOnScale: answers.scale.samples > 0),
    ])
  }

  /// The statements of the lines that stand or fall with this one.
  private func others(_ line: Int) -> String {
    let group = compiled.problem.lines[line].group
    let others = compiled.problem.lines.indices.filter {
      $0 != line && compiled.problem.lines[$0].group == group
    }.map { Phrases.quoted(names.text(names.statement(compiled.lines[$0]))) }
    return others.isEmpty ? "" : ", with which \(Phrases.list(others)) would stand or fall"
  }

  /// The line and those that stand or fall with it.
  private func groupIDs(_ line: Int) -> [String] {
    let group = compiled.problem.lines[line].group
    return compiled.problem.lines.indices.filter { compiled.problem.lines[$0].group == group }
      .map { compiled.lines[$0].id }
  }

  private func equalFirst(_ questions: [Question]) -> Int {
    questions.prefix { abs($0.gain - questions[0].gain) < 1e-12 }.count
  }

  private func closing(_ questions: [Question]) -> [Brief.Sentence] {
    var sentences = [
      Brief.Sentence(
        "The worth of an answer is the expected rise in the likelihood that the package tabled "
          + "next is acceptable to all.\(Phrases.tie(equalFirst(questions), "worth the same"))")
    ]
    if let share = answers.scale.firstQuestionShare, share < 1 {
      sentences.append(
        Brief.Sentence(
          "The first question stays first under \(LikelihoodText.of(share)) of the "
            + "\(answers.scale.samples) sampled scales of firmness.", dependsOnScale: true))
    }
    return sentences
  }
}
