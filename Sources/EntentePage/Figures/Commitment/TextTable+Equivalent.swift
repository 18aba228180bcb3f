import EntenteMessages

extension TextTable {
  /// A figure's tables under their captions, and its summary, where characters can draw no more.
  package static func lines(
    of figure: some Figure, width: Int, in catalogue: Catalogue
  ) -> [TextLine] {
    figure.equivalent(in: catalogue).flatMap { block -> [TextLine] in
      guard case .table(let table) = block else { return [] }
      let rows = table.rows.map { row in Row.cells(row.map { TextWord.words($0) }) }
      return TextFlow.remark(table.caption, width: width)
        + TextTable(columns: table.columns, rows: rows).lines(width: width) + [TextLine()]
    } + TextFlow.remark(figure.summary(in: catalogue), width: width)
  }
}
