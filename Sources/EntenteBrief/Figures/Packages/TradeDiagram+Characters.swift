import EntenteMessages

extension TradeDiagram {
  /// The changes of each exchange and what they bring, then both together.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let rows = exchanges.enumerated().flatMap { number, exchange -> [TextTable.Row] in
      [.band(TextWord.words("Exchange \(number + 1)", style: .accent))]
        + exchange.changes.map { change in
          Self.row("\(change.issue): \(change.from) → \(change.to)", change.gains, style: .plain)
        } + [Self.row("Both together", exchange.gains, style: .strong)]
    }
    let table = TextTable(
      columns: ["Change"] + parties, rows: rows, numeric: Set(parties.indices.map { $0 + 1 }))
    let own = "Gains and losses in each party’s own points, which cannot be compared."
    return table.lines(width: width) + TextFlow.remarks([own] + remarks, width: width)
  }

  private static func row(_ name: String, _ gains: [Double], style: TextStyle) -> TextTable.Row {
    .cells(
      [TextWord.words(name, style: style)]
        + gains.map { TextWord.words(signed($0), style: style) })
  }
}
