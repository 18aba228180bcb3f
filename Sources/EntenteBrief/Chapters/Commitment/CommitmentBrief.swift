import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What was asked about a case's agreements, as a brief.
public struct CommitmentBrief {
  private let names: Names
  private let findings: [CommitmentFindings]
  private let subtitle: String

  /// Makes the brief.
  /// - Parameters:
  ///   - findings: one for each agreement; at least one.
  ///   - theCase: the case that they are of.
  ///   - subtitle: for whom it is, and what if.
  public init(_ findings: [CommitmentFindings], of theCase: Case, subtitle: String) {
    self.init(findings, subtitle: subtitle, Names(theCase))
  }

  /// Makes the brief in the words of a catalogue.
  init(_ findings: [CommitmentFindings], subtitle: String, _ names: Names) {
    self.findings = findings
    self.subtitle = subtitle
    self.names = names
  }

  /// The brief, ready to be rendered; its register has what sentences refer to.
  public var brief: Brief {
    let headline = findings.first.map { CommitmentWords($0, names).answer } ?? Brief.Sentence("")
    var brief = Brief(
      title: names.theCase.title, subtitle: subtitle, headline: headline,
      sections: findings.flatMap(sections).filter { !$0.blocks.isEmpty }, register: [])
    brief.catalogue = names.catalogue
    let named = Set(brief.references)
    let entries = ClaimRegister(names).entries
    brief.register = entries.filter { named.contains($0.id) }
    return brief.restingInOrder(of: entries.map(\.id))
  }

  private func sections(_ found: CommitmentFindings) -> [Brief.Section] {
    let words = CommitmentWords(found, names)
    let figures = CommitmentFigures(words)
    let items = words.accounts
    let verdict = Brief.Section(
      id: "commitment", title: words.written.title,
      blocks: [.paragraph([words.answer] + words.middles + words.missing)]
        + (items.isEmpty ? [] : [.list(ordered: false, items)])
        + [figures.slack].compactMap { $0.map { .figure($0) } })
    return [
      verdict, assurance(words, figures),
      section(id: "remedies", "commitment.remedies.title", words.remedies),
      section(id: "transfers", "commitment.transfers.title", words.transfers),
      worlds(words, figures),
    ]
  }

  private func section(id: String, _ title: String, _ blocks: [Brief.Block]) -> Brief.Section {
    Brief.Section(id: id, title: names.text(Message(title)), blocks: blocks)
  }

  private func assurance(_ words: CommitmentWords, _ figures: CommitmentFigures) -> Brief.Section {
    section(
      id: "assurance", "commitment.assurance.title",
      words.found.clauses.flatMap { clause -> [Brief.Block] in
        [.paragraph(words.sentences(clause))] + words.closings(clause) + words.terms(clause)
      } + figures.assurances.map { .figure($0) })
  }

  private func worlds(_ words: CommitmentWords, _ figures: CommitmentFigures) -> Brief.Section {
    section(
      id: "worlds", "commitment.worlds.title",
      [.paragraph(words.share + words.hinges + words.assumed)].filter { $0 != .paragraph([]) }
        + [figures.tornado.map { .figure($0) }, figures.map.map { .figure($0) }].compactMap(\.self))
  }
}
