import EntenteMessages

extension StatementMatrix {
  /// A table of words; where nothing is known, set apart.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let cells = rows.map { row in
      TextTable.Row.cells(
        [TextWord.words(row.issue)]
          + parties.indices.map { party in
            TextWord.words(
              words(row, party, in: catalogue),
              style: row.said[party].isEmpty && row.decides[party] ? .strong : .plain)
          })
    }
    return TextTable(columns: [catalogue.text("column.issue")] + parties, rows: cells)
      .lines(width: width)
  }
}
