extension YardChart {
  func characters(width: Int) -> [TextLine] { FigureText.yard(self, width: width) }
}

extension CrowdingChart {
  func characters(width: Int) -> [TextLine] { FigureText.crowding(self, width: width) }
}

extension FigureText {
  private static let barColumns = 30

  /// One bar an hour for each site, with the safe number in it.
  static func yard(_ chart: YardChart, width: Int) -> [TextLine] {
    let panels = chart.panels.prefix(YardChartSVG.panelLimit).flatMap { panel in
      TextFlow.wrap(TextWord.words(panel.site, style: .strong), width: width)
        + bars(panel, chart.hours, width: width) + [TextLine()]
    }
    let left = chart.panels.count - YardChartSVG.panelLimit
    let omission = left > 0 ? remark("\(Count.of(left, "more site")) not shown.", width: width) : []
    return panels + omission
      + remark("█ people who wait; │ how many may wait safely.", width: width)
      + remark(chart.summary, width: width)
  }

  private static func bars(
    _ panel: YardChart.Panel, _ hours: ClosedRange<Int>, width: Int
  ) -> [TextLine] {
    let most = max(panel.peak, panel.safePeople, 1)
    let rows = hours.map { hour in
      let people = panel.people(at: Double(hour))
      let over = people > panel.safePeople ? ", over" : ""
      return TextTable.Row.cells([
        [TextWord(text: YardText.shortClock(hour), style: .plain)],
        [TextWord(text: bar(people, safe: panel.safePeople, most: most), style: .accent)],
        TextWord.words(YardText.people(people) + over),
      ])
    }
    return TextTable(columns: ["Hour", "In the yard", "People"], rows: rows).lines(width: width)
  }

  private static func bar(_ people: Double, safe: Double, most: Double) -> String {
    let filled = Int((people / most * Double(barColumns)).rounded())
    let mark = min(barColumns - 1, Int((safe / most * Double(barColumns)).rounded(.down)))
    return String(
      (0..<barColumns).map { column -> Character in
        column == mark ? "│" : column < filled ? "█" : "·"
      })
  }

  /// The measures as a table.
  static func crowding(_ chart: CrowdingChart, width: Int) -> [TextLine] {
    let rows = chart.measures.map { measure in
      TextTable.Row.cells(([measure.name] + measure.texts).map { TextWord.words($0) })
    }
    let table = TextTable(
      columns: ["Measure"] + chart.arrangements, rows: rows,
      numeric: Set(chart.arrangements.indices.map { $0 + 1 }))
    return table.lines(width: width)
  }
}
