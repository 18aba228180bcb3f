import EntenteMessages

extension ReliefMap: Figure {
  package static let kind = "map"
  package func caption(in catalogue: Catalogue) -> String { catalogue.text("figure.map.caption") }

  /// The zones, the worst-off first.
  var worstFirst: [Zone] {
    zones.enumerated().sorted {
      (Self.level($0.element), $0.offset) < (Self.level($1.element), $1.offset)
    }.map(\.element)
  }

  /// Coverage without what solvers leave in its last digits.
  private static func level(_ zone: Zone) -> Double { (zone.coverage * 1e6).rounded() }

  /// The roads that are used, the busiest first.
  var busiestFirst: [Way] {
    ways.filter(\.isUsed).enumerated().sorted {
      (-($0.element.tonnesADay * 1e3).rounded(), $0.offset)
        < (-($1.element.tonnesADay * 1e3).rounded(), $1.offset)
    }.map(\.element)
  }

  package func summary(in catalogue: Catalogue) -> String {
    let people = zones.reduce(0) { $0 + $1.people }
    let met = zones.reduce(0) { $0 + $1.people * $1.coverage }
    let share = people > 0 ? met / people : 1
    var arguments: [String: Message.Argument] = [
      "zones": .count(zones.count), "people": .whole(people), "share": .percent(share),
      "crossings": .count(used(.crossing)), "sites": .count(used(.site)),
      "roads": .count(busiestFirst.count),
    ]
    guard let worst = worstFirst.first else {
      return catalogue.text("figure.map.summary.noZones", arguments)
    }
    arguments["worst"] = .text(worst.name)
    arguments["least"] = .percent(worst.coverage)
    return catalogue.text("figure.map.summary", arguments)
  }

  private func used(_ kind: Place.Kind) -> Int { places.count { $0.kind == kind && $0.isUsed } }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let tables = [zoneTable(in: catalogue), placeTable(in: catalogue), wayTable(in: catalogue)]
    let missing = Brief.Sentence(
      catalogue.text("figure.map.unplaced", ["places": .texts(unplaced)]))
    return tables.filter { !$0.rows.isEmpty }.map { .table($0) }
      + (unplaced.isEmpty ? [] : [.paragraph([missing])])
  }

  private func zoneTable(in catalogue: Catalogue) -> Brief.Table {
    Brief.Table(
      caption: catalogue.text("figure.map.zones"),
      columns: catalogue.texts([
        "figure.map.zone", "figure.map.people", "figure.map.percent", "figure.map.fetchesAt",
      ]),
      rows: worstFirst.map { zone in
        [
          zone.name, catalogue.whole(zone.people), catalogue.percent(zone.coverage),
          sites(of: zone, in: catalogue),
        ]
      }, numeric: [1, 2])
  }

  private func sites(of zone: Zone, in catalogue: Catalogue) -> String {
    let names = walks.filter { zones[$0.zone].id == zone.id }.map { places[$0.site].name }
    return names.isEmpty
      ? catalogue.text("figure.map.noSite") : catalogue.text(of: .commas(names.map { .text($0) }))
  }

  private func placeTable(in catalogue: Catalogue) -> Brief.Table {
    Brief.Table(
      caption: catalogue.text("figure.map.places"),
      columns: catalogue.texts(["figure.map.place", "figure.map.kind", "figure.map.tonnes"]),
      rows: places.map {
        [$0.name, catalogue.text($0.kind.key), catalogue.rough($0.tonnesADay)]
      }, numeric: [2])
  }

  private func wayTable(in catalogue: Catalogue) -> Brief.Table {
    Brief.Table(
      caption: catalogue.text("figure.map.roads"),
      columns: catalogue.texts(["figure.map.from", "figure.map.to", "figure.map.tonnes"]),
      rows: (busiestFirst + ways.filter { !$0.isUsed }).map {
        [places[$0.from].name, places[$0.to].name, catalogue.rough($0.tonnesADay)]
      }, numeric: [2])
  }
}

extension ReliefMap.Place.Kind {
  /// The message that says it.
  package var key: String {
    switch self {
    case .crossing: "figure.map.kind.crossing"
    case .warehouse: "figure.map.kind.warehouse"
    case .site: "figure.map.kind.site"
    }
  }
}
