import EntenteCase

extension ReliefPlan {
  /// Whether a row's figures are an analyst's: by its own words, or by those for the whole plan where
  /// the row names no source of its own.
  package func isAssumed(_ row: any ReliefRow) -> Bool {
    row.origin.assumed != nil || (row.origin.from.isEmpty && origin.assumed != nil)
  }

  /// Every row with the name of its table, in the order of the tables.
  package var allRows: [(table: String, row: any ReliefRow)] {
    let tables: [(String, [any ReliefRow])] = [
      ("zones", zones), ("crossings", crossings), ("warehouses", warehouses), ("sites", sites),
      ("roads", roads), ("walks", walks), ("trucks", trucks), ("commodities", commodities),
      ("needs", needs), ("supplies", supplies), ("stocks", stocks), ("staff", staff),
      ("incidents", incidents), ("cuts", incidents.flatMap(\.cuts)), ("effects", effects),
    ]
    return tables.flatMap { table, rows in rows.map { (table, $0) } }
  }
}
