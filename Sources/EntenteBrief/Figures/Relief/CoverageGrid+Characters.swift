import EntenteMessages

extension CoverageGrid {
  private static let listed = 30

  /// One row a zone with a sign for each column of days, from light to full.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let legend =
      "One sign for \(isByDay ? "each day" : "some days"), from "
      + "· nothing over ▁▃▅▇ to █ all of the need; then percent over all days."
    let remark =
      [legend] + Count.leftOut(rows.count - Self.listed, "better-off zone", how: "listed")
    return rows.prefix(Self.listed).flatMap { line(of: $0, width: width) }
      + TextFlow.remarks([remark.joined(separator: " ")], width: width)
  }

  private func line(of row: Row, width: Int) -> [TextLine] {
    let signs = periods.map { Self.sign(share(row, $0)) }.joined()
    let end = " \(Quantity.percent(row.mean)) percent"
    let name = TextFlow.wrap(TextWord.words(row.name), width: width)
    var line = TextLine("  ")
    line.append(String(signs.prefix(max(1, width - 2))), style: .accent)
    if line.width + DisplayWidth.of(end) <= width { line.append(end) }
    return name + [line]
  }

  private static func sign(_ share: Double) -> String {
    let share = LikelihoodText.clamped(share)
    if share <= 1e-6 { return "·" }
    if share >= 1 - 1e-6 { return "█" }
    return ["▁", "▃", "▅", "▇"][min(3, Int(share * 4))]
  }
}
