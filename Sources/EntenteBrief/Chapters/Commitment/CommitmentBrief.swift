import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What was asked about a case's agreements, as a brief.
public struct CommitmentBrief {
  private let theCase: Case
  private let findings: [CommitmentFindings]
  private let subtitle: String

  /// Makes the brief.
  /// - Parameters:
  ///   - findings: one for each agreement; at least one.
  ///   - theCase: the case that they are of.
  ///   - subtitle: for whom it is, and what if.
  public init(_ findings: [CommitmentFindings], of theCase: Case, subtitle: String) {
    self.findings = findings
    self.theCase = theCase
    self.subtitle = subtitle
  }

  /// The brief, ready to be rendered; its register has what sentences refer to.
  public var brief: Brief {
    let headline = findings.first.map { CommitmentWords($0).answer } ?? Brief.Sentence("")
    var brief = Brief(
      title: theCase.title, subtitle: subtitle, headline: headline,
      sections: findings.flatMap(sections).filter { !$0.blocks.isEmpty }, register: [])
    let named = Set(brief.references)
    brief.register = ClaimRegister(theCase).entries.filter { named.contains($0.id) }
    return brief
  }

  private func sections(_ found: CommitmentFindings) -> [Brief.Section] {
    let words = CommitmentWords(found)
    let figures = CommitmentFigures(found)
    let items = words.accounts
    let verdict = Brief.Section(
      id: "commitment", title: words.written.title,
      blocks: [.paragraph([words.answer] + words.missing)]
        + (items.isEmpty ? [] : [.list(ordered: false, items)])
        + [figures.slack].compactMap { $0.map { .figure($0) } })
    return [
      verdict, assurance(words, figures), remedies(words), transfers(words),
      worlds(words, figures),
    ]
  }

  private func assurance(_ words: CommitmentWords, _ figures: CommitmentFigures) -> Brief.Section {
    Brief.Section(
      id: "assurance", title: "The assurance as a number",
      blocks: words.found.clauses.flatMap { clause -> [Brief.Block] in
        [.paragraph(words.sentences(clause))] + words.closings(clause) + words.terms(clause)
      } + figures.assurances.map { .figure($0) })
  }

  private func remedies(_ words: CommitmentWords) -> Brief.Section {
    Brief.Section(
      id: "remedies", title: "What would make it hold", blocks: words.remedies)
  }

  private func transfers(_ words: CommitmentWords) -> Brief.Section {
    Brief.Section(id: "transfers", title: "Handing over in steps", blocks: words.transfers)
  }

  private func worlds(_ words: CommitmentWords, _ figures: CommitmentFigures) -> Brief.Section {
    Brief.Section(
      id: "worlds", title: "What is not known",
      blocks: [.paragraph(words.share + words.hinges + words.assumed)].filter {
        $0 != .paragraph([])
      }
        + [figures.tornado.map { .figure($0) }, figures.map.map { .figure($0) }].compactMap(\.self))
  }
}
