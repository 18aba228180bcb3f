import EntenteMessages

extension ReliefMap {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    ReliefMapSVG(self, catalogue).drawing()
  }
}

/// Draws a map of relief: zones as circles that fill with the share of need met, roads as broad as
/// they are busy, crossings, warehouses and sites as marks of their own, and labels where there is
/// room for them.
struct ReliefMapSVG {
  private static let width = 760
  private static let margin = 70
  private static let largestHeight = 560
  private static let zoneLimit = 400
  private static let placeLimit = 400
  private static let wayLimit = 600
  private static let walkLimit = 80
  private static let largestRadius = 30.0
  private static let markRadius = 8

  let map: ReliefMap
  private let catalogue: Catalogue
  private let origin: (east: Double, north: Double)
  private let scale: Double
  private let plotHeight: Int

  init(_ map: ReliefMap, _ catalogue: Catalogue) {
    self.catalogue = catalogue
    var map = map
    map.zones = Array(map.zones.prefix(Self.zoneLimit))
    self.map = map
    let points =
      map.zones.map { ($0.east, $0.north) } + map.places.map { ($0.east, $0.north) }
    let (west, east) = (points.map(\.0).min() ?? 0, points.map(\.0).max() ?? 0)
    let (south, north) = (points.map(\.1).min() ?? 0, points.map(\.1).max() ?? 0)
    let (across, up) = (max(east - west, 0.1), max(north - south, 0.1))
    let room = Double(Self.width - 2 * Self.margin)
    scale = min(room / across, Double(Self.largestHeight - 2 * Self.margin) / up)
    plotHeight = max(220, Int(up * scale) + 2 * Self.margin)
    let slack = (room - across * scale) / 2 + Double(Self.margin)
    let rise = (Double(plotHeight) - up * scale) / 2
    origin = (west - slack / scale, north + rise / scale)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    drawing.rectangle(
      x: 0, y: 0, width: Self.width - 1, height: plotHeight, style: .box, radius: 4)
    for way in map.ways.prefix(Self.wayLimit) { draw(way, in: &drawing) }
    if drawsWalks { for walk in map.walks { draw(walk, in: &drawing) } }
    for zone in map.zones { draw(zone, in: &drawing) }
    for place in map.places.prefix(Self.placeLimit) { draw(place, in: &drawing) }
    let left = label(in: &drawing)
    let below = legend(y: plotHeight + 24, in: &drawing)
    drawing.remarks(remarks(leftOut: left), y: below + 8)
    return drawing
  }

  private var drawsWalks: Bool { map.walks.count <= Self.walkLimit }

  // Pixels of a position.
  private func x(_ east: Double) -> Int { Int(((east - origin.east) * scale).rounded()) }
  private func y(_ north: Double) -> Int { Int(((origin.north - north) * scale).rounded()) }

  private func radius(_ zone: ReliefMap.Zone) -> Int {
    let most = map.zones.map(\.people).max() ?? 0
    let share = most > 0 ? max(0, zone.people / most).squareRoot() : 1
    let largest = map.zones.count > 40 ? Self.largestRadius / 2 : Self.largestRadius
    return max(6, Int((largest * share).rounded()))
  }

  private func draw(_ zone: ReliefMap.Zone, in drawing: inout SVGDrawing) {
    FillCircle(share: zone.coverage, radius: radius(zone))
      .draw(x: x(zone.east), y: y(zone.north), in: &drawing)
  }

  private func draw(_ place: ReliefMap.Place, in drawing: inout SVGDrawing) {
    MapMark(kind: place.kind, isUsed: place.isUsed, radius: Self.markRadius)
      .draw(x: x(place.east), y: y(place.north), in: &drawing)
  }

  private func draw(_ way: ReliefMap.Way, in drawing: inout SVGDrawing) {
    let (from, to) = (map.places[way.from], map.places[way.to])
    let start = (Double(x(from.east)), Double(y(from.north)))
    let end = (Double(x(to.east)), Double(y(to.north)))
    guard way.isUsed else {
      let line = "M\(Int(start.0)) \(Int(start.1))L\(Int(end.0)) \(Int(end.1))"
      return drawing.path(line, style: .guide)
    }
    let most = map.ways.map(\.tonnesADay).max() ?? 1
    MapRoad(from: start, to: end, breadth: 2 + 8 * way.tonnesADay / most).draw(in: &drawing)
  }

  private func draw(_ walk: ReliefMap.Walk, in drawing: inout SVGDrawing) {
    let (site, zone) = (map.places[walk.site], map.zones[walk.zone])
    drawing.path(
      "M\(x(site.east)) \(y(site.north))L\(x(zone.east)) \(y(zone.north))", style: .dotted)
  }

  /// Labels zones, the worst-off first, then places; gives how many found no room.
  private func label(in drawing: inout SVGDrawing) -> Int {
    let zones = map.worstFirst
    let places = map.places.prefix(Self.placeLimit).enumerated().sorted {
      (-$0.element.tonnesADay, $0.offset) < (-$1.element.tonnesADay, $1.offset)
    }.map(\.element)
    let marks =
      zones.map { box($0.east, $0.north, radius($0)) }
      + places.map { box($0.east, $0.north, Self.markRadius) }
    let texts = zones.map(lines(of:)) + places.map(lines(of:))
    var labels = MapLabels(
      frame: MapLabels.Box(left: 6, top: 4, right: Self.width - 8, bottom: plotHeight - 4),
      marks: marks)
    var missing = 0
    for (mark, text) in zip(marks, texts)
    where !draw(text, beside: mark, labels: &labels, in: &drawing) { missing += 1 }
    return missing
  }

  private func box(_ east: Double, _ north: Double, _ radius: Int) -> MapLabels.Box {
    let (x, y) = (x(east), y(north))
    return MapLabels.Box(
      left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
  }

  private func lines(of zone: ReliefMap.Zone) -> [String] {
    let met =
      zone.people > 0
      ? Message(
        "figure.map.label", ["share": .percent(zone.coverage), "people": .whole(zone.people)])
      : Message("figure.map.label.nobody")
    return TextMeasure.limit(TextMeasure.wrap(zone.name, width: 150, isBold: true), to: 2)
      + [catalogue.text(of: met)]
  }

  private func lines(of place: ReliefMap.Place) -> [String] {
    let load =
      place.isUsed
      ? Message("figure.map.load", ["tonnes": .rough(place.tonnesADay)])
      : Message("figure.map.load.none")
    return TextMeasure.limit(TextMeasure.wrap(place.name, width: 150), to: 2)
      + [catalogue.text(of: load)]
  }

  private func draw(
    _ text: [String], beside mark: MapLabels.Box, labels: inout MapLabels,
    in drawing: inout SVGDrawing
  ) -> Bool {
    let width = (text.map { TextMeasure.width($0, isBold: true) }.max() ?? 0) + 4
    let height = text.count * TextMeasure.pitch
    guard let (box, needsLeader) = labels.place(width: width, height: height, beside: mark) else {
      return false
    }
    if needsLeader {
      let end = (
        min(max((mark.left + mark.right) / 2, box.left), box.right),
        min(max((mark.top + mark.bottom) / 2, box.top), box.bottom)
      )
      drawing.path(
        "M\((mark.left + mark.right) / 2) \((mark.top + mark.bottom) / 2)L\(end.0) \(end.1)",
        style: .leader)
    }
    drawing.lines(Array(text.dropLast()), x: box.left + 2, y: box.top + 13, style: .strongHalo)
    drawing.text(
      text[text.count - 1], x: box.left + 2,
      y: box.top + 13 + (text.count - 1) * TextMeasure.pitch, style: .mutedHalo)
    return true
  }

  /// The signs and a bar for distances; gives the lower end.
  private func legend(y top: Int, in drawing: inout SVGDrawing) -> Int {
    let bar = MapScaleBar(pixelsAKilometre: scale)
    bar.draw(x: 8, y: top, in: &drawing, catalogue)
    let signs = MapSigns(
      kinds: ReliefMap.Place.Kind.allCases.filter { kind in map.places.contains { $0.kind == kind }
      },
      hasUnused: map.places.contains { !$0.isUsed }, hasWays: !map.busiestFirst.isEmpty,
      hasIdleWays: map.ways.contains { !$0.isUsed }, hasWalks: drawsWalks && !map.walks.isEmpty,
      catalogue: catalogue)
    return signs.draw(y: top + 34, width: Self.width, in: &drawing)
  }

  private func remarks(leftOut: Int) -> [String] {
    [catalogue.text("figure.map.north")]
      + catalogue.leftOut("figure.map.namesNotDrawn", leftOut)
      + (drawsWalks ? [] : [catalogue.text("figure.map.walksNotDrawn")])
      + catalogue.leftOut("figure.map.unplacedCount", map.unplaced.count)
  }
}
