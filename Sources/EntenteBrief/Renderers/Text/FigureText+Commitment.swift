extension SlackCurves {
  func characters(width: Int) -> [TextLine] { FigureText.slack(self, width: width) }
}

extension AssuranceChart {
  func characters(width: Int) -> [TextLine] { FigureText.assurance(self, width: width) }
}

extension WorldMap {
  func characters(width: Int) -> [TextLine] { FigureText.worldMap(self, width: width) }
}

extension Tornado {
  func characters(width: Int) -> [TextLine] { FigureText.tornado(self, width: width) }
}

extension FigureText {
  /// The days that say most, as a table.
  static func slack(_ curves: SlackCurves, width: Int) -> [TextLine] {
    blocks(curves.equivalent, width: width) + remark(curves.summary, width: width)
  }

  /// One bar a party.
  static func assurance(_ chart: AssuranceChart, width: Int) -> [TextLine] {
    let columns = max(10, min(40, width - 34))
    let spans = chart.rows.map { ($0.party, $0.accepts) } + [("All", chart.common)]
    let rows = spans.map { name, span in
      TextTable.Row.cells([
        TextWord.words(name, style: .strong),
        [TextWord(text: bar(span, columns), style: .accent)],
        TextWord.words(AssuranceChart.text(span)),
      ])
    }
    let table = TextTable(columns: ["Who", "Accepted, from 0 to 1", ""], rows: rows)
    return table.lines(width: width) + [TextLine()]
      + remark("\(chart.clause). Stated: \(AssuranceChart.text(chart.stated)).", width: width)
  }

  private static func bar(_ span: AssuranceChart.Span?, _ columns: Int) -> String {
    String(
      (0..<columns).map { column -> Character in
        let value = (Double(column) + 0.5) / Double(columns)
        guard let span else { return "·" }
        return span.low <= value && value <= span.high ? "█" : "·"
      })
  }

  /// The shares as a table.
  static func worldMap(_ map: WorldMap, width: Int) -> [TextLine] {
    blocks(map.equivalent, width: width) + remark(map.summary, width: width)
  }

  /// The shares at both ends as a table.
  static func tornado(_ tornado: Tornado, width: Int) -> [TextLine] {
    blocks(tornado.equivalent, width: width) + remark(tornado.summary, width: width)
  }

  private static func blocks(_ blocks: [Brief.Block], width: Int) -> [TextLine] {
    blocks.flatMap { block -> [TextLine] in
      guard case .table(let table) = block else { return [] }
      let rows = table.rows.map { row in TextTable.Row.cells(row.map { TextWord.words($0) }) }
      return remark(table.caption, width: width)
        + TextTable(columns: table.columns, rows: rows).lines(width: width) + [TextLine()]
    }
  }
}
