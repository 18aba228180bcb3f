extension PositionMatrix {
  func characters(width: Int) -> [TextLine] { FigureText.positions(self, width: width) }
}

extension FigureText {
  /// The position matrix as a table of signs.
  static func positions(_ matrix: PositionMatrix, width: Int) -> [TextLine] {
    var rows: [TextTable.Row] = []
    var issue: String?
    for row in matrix.rows {
      if row.issue != issue { rows.append(.band(TextWord.words(row.issue, style: .accent))) }
      issue = row.issue
      rows.append(.cells(cells(of: row)))
    }
    let table = TextTable(columns: ["Option"] + matrix.parties, rows: rows)
    return table.lines(width: width) + [TextLine()] + remark(legend, width: width)
  }

  private static let legend =
    "✗ ruled out by the lines named; ◐ conditional on them; ○ left open; ★ preferred."

  private static func cells(of row: PositionMatrix.Row) -> [[TextWord]] {
    let option = row.isStatusQuo ? row.option + " (status quo)" : row.option
    return [TextWord.words(option)] + row.stands.indices.map { cell(of: row, party: $0) }
  }

  private static func cell(of row: PositionMatrix.Row, party: Int) -> [TextWord] {
    let style: TextStyle = row.stands[party] == .open ? .plain : .strong
    let star = row.preferred[party] ? [TextWord(text: "★", style: .plain)] : []
    return [TextWord(text: row.stands[party].sign, style: style)] + star + ids(row.lines[party])
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
