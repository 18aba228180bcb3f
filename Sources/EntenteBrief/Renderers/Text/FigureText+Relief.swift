extension ReliefMap {
  func characters(width: Int) -> [TextLine] { FigureText.reliefMap(self, width: width) }
}

extension CoverageGrid {
  func characters(width: Int) -> [TextLine] { FigureText.coverage(self, width: width) }
}

extension BottleneckBars {
  func characters(width: Int) -> [TextLine] { FigureText.bottlenecks(self, width: width) }
}

extension FigureText {
  private static let listed = 12

  /// Zones with a bar each, then what goes along the roads.
  static func reliefMap(_ map: ReliefMap, width: Int) -> [TextLine] {
    let zones = map.worstFirst
    let bars = zones.prefix(listed).flatMap { zone in
      shareBar(
        zone.name, zone.coverage, value: "\(Quantity.percent(zone.coverage)) percent",
        after: "\(Quantity.whole(zone.people)) people", width: width)
    }
    let ways = map.busiestFirst
    let roads = ways.prefix(listed).flatMap { way in
      TextFlow.wrap(
        TextWord.words(
          "\(map.places[way.from].name) to \(map.places[way.to].name): "
            + "\(Quantity.rough(way.tonnesADay)) tonnes a day"), width: width, first: TextLine("  ")
      )
    }
    return bars + [TextLine()] + roads
      + remark(mapRemark(zones.count - listed, ways.count - listed), width: width)
  }

  private static func mapRemark(_ zones: Int, _ roads: Int) -> String {
    "A full bar: all of the need is met."
      + (zones > 0 ? " \(Count.of(zones, "more zone")) not listed." : "")
      + (roads > 0 ? " \(Count.of(roads, "more road")) not listed." : "")
  }

  /// One row a zone with a sign for each column of days, from light to full.
  static func coverage(_ grid: CoverageGrid, width: Int) -> [TextLine] {
    let rows = grid.rows.prefix(30).flatMap { row in
      days(row, grid, width: width)
    }
    let more = grid.rows.count - 30
    let legend =
      "One sign for \(grid.periods.allSatisfy { $0.count == 1 } ? "each day" : "some days"), from "
      + "· nothing over ▁▃▅▇ to █ all of the need; then percent over all days."
    return rows + [TextLine()]
      + remark(
        legend + (more > 0 ? " \(Count.of(more, "better-off zone")) not listed." : ""),
        width: width)
  }

  private static func days(
    _ row: CoverageGrid.Row, _ grid: CoverageGrid, width: Int
  ) -> [TextLine] {
    let signs = grid.periods.map { sign(grid.share(row, $0)) }.joined()
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

  /// A bar for each limit.
  static func bottlenecks(_ bars: BottleneckBars, width: Int) -> [TextLine] {
    let most = bars.bars.map(\.rationsADay).max() ?? 0
    let lines = bars.bars.flatMap { bar in
      shareBar(
        bar.unit, most > 0 ? bar.rationsADay / most : 0, value: Quantity.rough(bar.rationsADay),
        after: "", width: width)
    }
    return lines + [TextLine()]
      + remark(
        "Rations a day that one more unit would bring. \(BottleneckBars.margin)"
          + (bars.omitted > 0 ? " " + bars.omission : ""), width: width)
  }

  /// A name, and under it a bar with its number.
  private static func shareBar(
    _ name: String, _ share: Double, value: String? = nil, after: String, width: Int
  ) -> [TextLine] {
    let text = (value ?? Quantity.percent(share)) + (after.isEmpty ? "" : " of \(after)")
    let length = max(2, min(30, width - 4 - DisplayWidth.of(text)))
    var full = Int((LikelihoodText.clamped(share) * Double(length)).rounded())
    if share > 1e-6 { full = max(1, full) }
    if share < 1 - 1e-6 { full = min(length - 1, full) }
    var line = TextLine("  ")
    line.append(String(repeating: "█", count: full), style: .accent)
    line.append(String(repeating: "░", count: length - full), style: .dim)
    let head = TextFlow.wrap(TextWord.words(name), width: width)
    guard line.width + 1 + DisplayWidth.of(text) <= width else {
      return head + [line] + TextFlow.wrap(TextWord.words(text), width: width)
    }
    line.append(" " + text)
    return head + [line]
  }
}
