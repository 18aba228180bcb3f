import EntenteMessages

extension CoverageGrid {
  private static let listed = 30

  /// One row a zone with a sign for each column of days, from light to full.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let remark =
      [catalogue.text(isByDay ? "figure.coverage.signs" : "figure.coverage.signs.someDays")]
      + catalogue.leftOut("figure.coverage.notListed", rows.count - Self.listed)
    return rows.prefix(Self.listed).flatMap { line(of: $0, width: width, in: catalogue) }
      + TextFlow.remarks([remark.joined(separator: " ")], width: width)
  }

  private func line(of row: Row, width: Int, in catalogue: Catalogue) -> [TextLine] {
    let signs = periods.map { Self.sign(share(row, $0)) }.joined()
    let end = " " + catalogue.text("figure.coverage.percent", ["share": .percent(row.mean)])
    let name = TextFlow.wrap(TextWord.words(row.name), width: width)
    var line = TextLine("  ")
    line.append(String(signs.prefix(max(1, width - 2))), style: .accent)
    if line.width + DisplayWidth.of(end) <= width { line.append(end) }
    return name + [line]
  }

  private static func sign(_ share: Double) -> String {
    let share = Quantity.share(share)
    if share <= 1e-6 { return "·" }
    if share >= 1 - 1e-6 { return "█" }
    return ["▁", "▃", "▅", "▇"][min(3, Int(share * 4))]
  }
}
