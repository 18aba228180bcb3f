import EntenteCase
import EntenteEngine

extension Composer {
  /// What each party's own lines say of each option.
  var positions: Figure {
    let rows = issueOrder.flatMap { issue in
      compiled.issues[issue].options.indices.map { row(issue: issue, option: $0) }
    }
    return .positions(PositionMatrix(parties: theCase.parties.map(\.name), rows: rows))
  }

  private func row(issue: Int, option: Int) -> PositionMatrix.Row {
    let written = compiled.issues[issue]
    let choice = written.options[option]
    let parties = theCase.parties.indices
    let entries = findings.stands.entries[issue][option]
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

  /// Lines against lines, for as many conflicts as the text spells out.
  var conflictDiagram: Figure {
    let shown = findings.impasse.conflicts.prefix(spelledOut)
    let drawn = shown.reduce(BitSet()) { $0.union($1) }.members
    let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1, $0) })
    return .conflicts(
      ConflictDiagram(
        parties: theCase.parties.map(\.name),
        lines: drawn.map { line in
          ConflictDiagram.Line(
            id: compiled.lines[line].id, party: compiled.problem.lines[line].owner,
            statement: Phrases.capitalized(names.statement(compiled.lines[line])),
            firmness: firmness(ofLine: line))
        },
        conflicts: shown.map { $0.members.compactMap { places[$0] } },
        omitted: findings.impasse.conflicts.count - shown.count))
  }

  /// The likeliest moves.
  var movesLadder: Figure {
    let shown = findings.impasse.corrections.prefix(spelledOut)
    return .moves(
      MovesLadder(
        rungs: shown.map {
          MovesLadder.Rung(
            lines: compiled.ids(of: $0.lines), parties: parties(owning: $0.lines),
            likelihood: $0.likelihood)
        }, omitted: findings.impasse.corrections.count - shown.count))
  }

  /// The listed packages against the lines that they cross.
  var packageChart: Figure {
    let packages = findings.packages.entries.map(\.package)
    let lines = packages.reduce(BitSet()) { $0.union($1.crosses) }.members
    let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1, $0) })
    return .packages(
      PackageChart(
        lines: lines.map { PackageChart.Line(id: compiled.lines[$0].id, party: owner(ofLine: $0)) },
        packages: packages.enumerated().map { index, package in
          PackageChart.Package(
            name: Self.packageName(index),
            crosses: package.crosses.members.compactMap { places[$0] },
            likelihood: package.likelihood)
        }))
  }

  /// What the parties' own numbers say of packages and of the offers on the table.
  var bargainingFigures: BargainingFigures? {
    findings.bargaining.map { bargaining in
      BargainingFigures(
        bargaining,
        tabled: zip(theCase.offers, findings.offers).compactMap(BargainingFigures.Tabled.init))
    }
  }
}
