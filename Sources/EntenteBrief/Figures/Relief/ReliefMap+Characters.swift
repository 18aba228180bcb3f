import EntenteMessages

extension ReliefMap {
  private static let listed = 12

  /// Zones with a bar each, then what goes along the roads.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let (zones, ways) = (worstFirst, busiestFirst)
    let bars = zones.prefix(Self.listed).flatMap { zone in
      TextLine.shareBar(
        zone.name, zone.coverage,
        text: "\(Quantity.percent(zone.coverage)) percent of \(Quantity.whole(zone.people)) people",
        width: width)
    }
    let roads = ways.prefix(Self.listed).flatMap { way in
      TextFlow.wrap(
        TextWord.words(
          "\(places[way.from].name) to \(places[way.to].name): "
            + "\(Quantity.rough(way.tonnesADay)) tonnes a day"), width: width, first: TextLine("  ")
      )
    }
    let remark =
      ["A full bar: all of the need is met."]
      + Count.leftOut(zones.count - Self.listed, "more zone", how: "listed")
      + Count.leftOut(ways.count - Self.listed, "more road", how: "listed")
    return bars + [TextLine()] + roads
      + TextFlow.remark(remark.joined(separator: " "), width: width)
  }
}
