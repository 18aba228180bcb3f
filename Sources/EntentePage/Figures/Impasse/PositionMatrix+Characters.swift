import EntenteMessages

extension PositionMatrix {
  /// A table of signs.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    var cells: [TextTable.Row] = []
    var issue: String?
    for row in rows {
      if row.issue != issue { cells.append(.band(TextWord.words(row.issue, style: .accent))) }
      issue = row.issue
      cells.append(.cells(Self.cells(of: row, in: catalogue)))
    }
    let table = TextTable(
      columns: [catalogue.text("figure.positions.option")] + parties, rows: cells)
    return table.lines(width: width)
      + TextFlow.remarks([catalogue.text("figure.positions.signs")], width: width)
  }

  private static func cells(of row: Row, in catalogue: Catalogue) -> [[TextWord]] {
    [TextWord.words(option(of: row, in: catalogue))]
      + row.stands.indices.map { cell(of: row, party: $0) }
  }

  private static func cell(of row: Row, party: Int) -> [TextWord] {
    let style: TextStyle = row.stands[party] == .open ? .plain : .strong
    let star = row.preferred[party] ? [TextWord(text: "★", style: .plain)] : []
    return [TextWord(text: row.stands[party].sign, style: style)] + star
      + TextWord.ids(row.lines[party])
  }
}

extension PositionMatrix.Stand {
  fileprivate var sign: String {
    switch self {
    case .ruledOut: "✗"
    case .conditional: "◐"
    case .open: "○"
    }
  }
}
