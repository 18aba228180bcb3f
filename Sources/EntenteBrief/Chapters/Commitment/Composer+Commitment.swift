import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Whether agreements in phases would hold once signed.
  var commitment: Brief.Section {
    Brief.Section(
      id: "commitment", title: names.text(Message("commitment.title")),
      blocks: answers.commitments.flatMap(commitmentBlocks))
  }

  private func commitmentBlocks(_ found: CommitmentFindings) -> [Brief.Block] {
    let words = CommitmentWords(found, names)
    let clauses = found.clauses.flatMap(words.sentences)
    let items = words.accounts
    return [.paragraph([words.answer] + words.middles + words.missing)]
      + (items.isEmpty ? [] : [.list(ordered: false, items)])
      + (clauses.isEmpty ? [] : [.paragraph(clauses)])
      + words.transfers
      + CommitmentFigures(words).assurances.map { .figure($0) }
      + [.paragraph(words.share + words.hinges + words.assumed)].filter { $0 != .paragraph([]) }
  }
}
