import EntenteMessages

extension ReliefMap {
  private static let listed = 12

  /// Zones with a bar each, then what goes along the roads.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let (zones, ways) = (worstFirst, busiestFirst)
    let bars = zones.prefix(Self.listed).flatMap { zone in
      TextLine.shareBar(
        zone.name, zone.coverage,
        text: catalogue.text(
          "figure.map.met", ["share": .percent(zone.coverage), "people": .whole(zone.people)]),
        width: width)
    }
    let roads = ways.prefix(Self.listed).flatMap { way in
      TextFlow.wrap(
        TextWord.words(road(way, in: catalogue)), width: width, first: TextLine("  "))
    }
    let remark =
      [catalogue.text("figure.map.fullBar")]
      + catalogue.leftOut("figure.map.zonesNotListed", zones.count - Self.listed)
      + catalogue.leftOut("figure.map.roadsNotListed", ways.count - Self.listed)
    return bars + [TextLine()] + roads
      + TextFlow.remark(remark.joined(separator: " "), width: width)
  }

  private func road(_ way: Way, in catalogue: Catalogue) -> String {
    catalogue.text(
      "figure.map.way",
      [
        "from": .text(places[way.from].name), "to": .text(places[way.to].name),
        "tonnes": .rough(way.tonnesADay),
      ])
  }
}
