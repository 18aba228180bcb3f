extension TradeDiagram {
  func characters(width: Int) -> [TextLine] { FigureText.trades(self, width: width) }
}

extension FigureText {
  /// The changes of each exchange and what they bring, then both together.
  static func trades(_ diagram: TradeDiagram, width: Int) -> [TextLine] {
    let rows = diagram.exchanges.enumerated().flatMap { number, exchange -> [TextTable.Row] in
      [.band(TextWord.words("Exchange \(number + 1)", style: .accent))]
        + exchange.changes.map { change in
          row("\(change.issue): \(change.from) → \(change.to)", change.gains, style: .plain)
        } + [row("Both together", exchange.gains, style: .strong)]
    }
    let table = TextTable(
      columns: ["Change"] + diagram.parties, rows: rows,
      numeric: Set(diagram.parties.indices.map { $0 + 1 }))
    let own = "Gains and losses in each party’s own points, which cannot be compared."
    return table.lines(width: width) + [TextLine()]
      + ([own] + diagram.remarks).flatMap { remark($0, width: width) }
  }

  private static func row(_ name: String, _ gains: [Double], style: TextStyle) -> TextTable.Row {
    .cells(
      [TextWord.words(name, style: style)]
        + gains.map { TextWord.words(TradeDiagram.signed($0), style: style) })
  }
}
