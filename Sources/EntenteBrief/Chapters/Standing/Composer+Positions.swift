import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntentePage

extension Composer {
  /// What each party's own lines say of each option.
  var positions: PositionMatrix {
    let rows = issueOrder.flatMap { issue in
      compiled.written(issue).map { row(issue: issue, option: $0) }
    }
    return PositionMatrix(parties: theCase.parties.map(\.name), rows: rows)
  }

  private func row(issue: Int, option: Int) -> PositionMatrix.Row {
    let written = compiled.issues[issue]
    let choice = written.options[option]
    let parties = theCase.parties.indices
    let entries = answers.stands.entries[issue][option]
    return PositionMatrix.Row(
      issue: Phrases.capitalized(names.issue(written.id)), option: choice.label,
      isStatusQuo: theCase.statusQuo[written.id] == choice.id,
      stands: entries.map { stand($0, on: issue) },
      preferred: parties.map { party in
        FirstChoices.of(theCase.parties[party].id, on: written.id, in: theCase)?
          .contains(choice.id) ?? false
      },
      lines: entries.map { compiled.ids(of: behind($0, on: issue)) })
  }

  /// Lines that say nothing of an issue make no option of it conditional.
  private func stand(_ entry: Stands.Entry, on issue: Int) -> PositionMatrix.Stand {
    switch entry.stand {
    case .ruledOut: .ruledOut
    case .conditional: behind(entry, on: issue).isEmpty ? .open : .conditional
    case .open: .open
    }
  }

  private func behind(_ entry: Stands.Entry, on issue: Int) -> BitSet {
    guard entry.stand == .conditional else { return entry.lines }
    let id = compiled.issues[issue].id
    return BitSet(entry.lines.members.filter { issues(of: BitSet([$0])).contains(id) })
  }
}
