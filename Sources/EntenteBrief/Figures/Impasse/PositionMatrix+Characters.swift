import EntenteMessages

extension PositionMatrix {
  /// A table of signs.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    var cells: [TextTable.Row] = []
    var issue: String?
    for row in rows {
      if row.issue != issue { cells.append(.band(TextWord.words(row.issue, style: .accent))) }
      issue = row.issue
      cells.append(.cells(Self.cells(of: row)))
    }
    return TextTable(columns: ["Option"] + parties, rows: cells).lines(width: width)
      + TextFlow.remarks([Self.legend], width: width)
  }

  private static let legend =
    "✗ ruled out by the lines named; ◐ conditional on them; ○ left open; ★ preferred."

  private static func cells(of row: Row) -> [[TextWord]] {
    let option = row.isStatusQuo ? row.option + " (status quo)" : row.option
    return [TextWord.words(option)] + row.stands.indices.map { cell(of: row, party: $0) }
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
