import EntenteMessages

extension TradeDiagram {
  /// The changes of each exchange and what they bring, then both together.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let rows = exchanges.enumerated().flatMap { number, exchange -> [TextTable.Row] in
      [.band(TextWord.words(head(of: number, in: catalogue), style: .accent))]
        + exchange.changes.map { change in
          Self.row(
            "\(change.issue): \(change.from) → \(change.to)", change.gains, style: .plain, catalogue
          )
        }
        + [
          Self.row(catalogue.text("figure.trades.both"), exchange.gains, style: .strong, catalogue)
        ]
    }
    let table = TextTable(
      columns: [catalogue.text("figure.trades.changes")] + parties, rows: rows,
      numeric: Set(parties.indices.map { $0 + 1 }))
    let own = catalogue.text("figure.trades.own")
    return table.lines(width: width)
      + TextFlow.remarks([own] + remarks(in: catalogue), width: width)
  }

  /// "Exchange 1".
  func head(of exchange: Int, in catalogue: Catalogue) -> String {
    catalogue.text("figure.trades.head", ["number": .digits(exchange + 1)])
  }

  private static func row(
    _ name: String, _ gains: [Double], style: TextStyle, _ catalogue: Catalogue
  ) -> TextTable.Row {
    .cells(
      [TextWord.words(name, style: style)]
        + gains.map { TextWord.words(signed($0, in: catalogue), style: style) })
  }
}
