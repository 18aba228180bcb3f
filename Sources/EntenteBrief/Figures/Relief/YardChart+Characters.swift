import EntenteMessages

extension YardChart {
  private static let barColumns = 30

  /// One bar an hour for each site, with the safe number in it.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let drawn = panels.prefix(Self.panelLimit).flatMap { panel in
      TextFlow.wrap(TextWord.words(panel.site, style: .strong), width: width)
        + bars(panel, width: width) + [TextLine()]
    }
    let remarks =
      Count.leftOut(panels.count - Self.panelLimit, "more site", how: "shown")
      + ["█ people who wait; │ how many may wait safely.", summary(in: catalogue)]
    return drawn + remarks.flatMap { TextFlow.remark($0, width: width) }
  }

  private func bars(_ panel: Panel, width: Int) -> [TextLine] {
    let most = max(panel.peak, panel.safePeople, 1)
    let rows = hours.map { hour in
      let people = panel.people(at: Double(hour))
      let over = people > panel.safePeople ? ", over" : ""
      return TextTable.Row.cells([
        [TextWord(text: YardText.shortClock(hour), style: .plain)],
        [TextWord(text: Self.bar(people, safe: panel.safePeople, most: most), style: .accent)],
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
}
