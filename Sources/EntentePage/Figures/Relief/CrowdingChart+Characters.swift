import EntenteMessages

extension CrowdingChart {
  /// The measures as a table.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let rows = measures.map { measure in
      TextTable.Row.cells(([measure.name] + measure.texts).map { TextWord.words($0) })
    }
    return TextTable(
      columns: [catalogue.text("figure.crowding.measure")] + arrangements, rows: rows,
      numeric: Set(arrangements.indices.map { $0 + 1 })
    ).lines(width: width)
  }
}
