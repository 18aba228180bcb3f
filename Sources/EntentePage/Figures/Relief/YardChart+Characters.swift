import EntenteMessages

extension YardChart {
  private static let barColumns = 30

  /// One bar an hour for each site, with the safe number in it.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let drawn = panels.prefix(Self.panelLimit).flatMap { panel in
      TextFlow.wrap(TextWord.words(panel.site, style: .strong), width: width)
        + bars(panel, width: width, in: catalogue) + [TextLine()]
    }
    let remarks =
      catalogue.leftOut("figure.yard.notShown", panels.count - Self.panelLimit)
      + [catalogue.text("figure.yard.signs"), summary(in: catalogue)]
    return drawn + remarks.flatMap { TextFlow.remark($0, width: width) }
  }

  private func bars(_ panel: Panel, width: Int, in catalogue: Catalogue) -> [TextLine] {
    let most = max(panel.peak, panel.safePeople, 1)
    let rows = hours.map { hour in
      let people = panel.people(at: Double(hour))
      let shown =
        people > panel.safePeople
        ? catalogue.text("figure.yard.people.over", ["people": .people(people)])
        : catalogue.people(people)
      return TextTable.Row.cells([
        [TextWord(text: ClockText.hour(hour), style: .plain)],
        [TextWord(text: Self.bar(people, safe: panel.safePeople, most: most), style: .accent)],
        TextWord.words(shown),
      ])
    }
    let columns = catalogue.texts([
      "figure.yard.hour", "figure.yard.inTheYard", "figure.yard.people",
    ])
    return TextTable(columns: columns, rows: rows).lines(width: width)
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
