import EntenteMessages

/// The sign of a place on a map: a diamond for a crossing, a triangle for a warehouse, a square for
/// a site; hollow where it is not used.
struct MapMark {
  let kind: ReliefMap.Place.Kind
  let isUsed: Bool
  let radius: Int

  func draw(x: Int, y: Int, in drawing: inout SVGDrawing) {
    let r = radius
    let path =
      switch kind {
      case .crossing: "M\(x) \(y - r)L\(x + r) \(y)L\(x) \(y + r)L\(x - r) \(y)Z"
      case .warehouse: "M\(x) \(y - r)L\(x + r) \(y + r - 1)L\(x - r) \(y + r - 1)Z"
      case .site:
        "M\(x - r + 1) \(y - r + 1)L\(x + r - 1) \(y - r + 1)L\(x + r - 1) \(y + r - 1)"
          + "L\(x - r + 1) \(y + r - 1)Z"
      }
    drawing.path(path, style: isUsed ? .mark : .hollow)
  }
}

/// A circle that is full from below as far as a share says.
struct FillCircle {
  let share: Double
  let radius: Int

  func draw(x: Int, y: Int, in drawing: inout SVGDrawing) {
    drawing.circle(x: x, y: y, radius: radius, style: .hollow)
    let share = Quantity.share(share)
    let inner = Double(radius) - 1.5
    if share > 0.999 {
      drawing.circle(x: x, y: y, radius: radius - 2, style: .accent)
    } else if share > 0.001 {
      let level = inner - 2 * inner * share
      let half = max(0, inner * inner - level * level).squareRoot()
      let edge = tenths(Double(y) + level)
      drawing.path(
        "M\(tenths(Double(x) - half)) \(edge)A\(tenths(inner)) \(tenths(inner)) 0 "
          + "\(share > 0.5 ? 1 : 0) 0 \(tenths(Double(x) + half)) \(edge)Z", style: .accent)
    }
  }

  private func tenths(_ value: Double) -> String { MapRoad.tenths(value) }
}

/// A road as a band.
struct MapRoad {
  let from: (x: Double, y: Double)
  let to: (x: Double, y: Double)
  /// In pixels.
  let breadth: Double

  func draw(in drawing: inout SVGDrawing) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return }
    let (u, v) = (-dy / length * breadth / 2, dx / length * breadth / 2)
    let corners = [
      (from.x + u, from.y + v), (to.x + u, to.y + v), (to.x - u, to.y - v),
      (from.x - u, from.y - v),
    ]
    let points = corners.map { "\(Self.tenths($0)) \(Self.tenths($1))" }
    drawing.path("M" + points.joined(separator: "L") + "Z", style: .road)
  }

  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}

/// A bar of a round number of kilometres.
struct MapScaleBar {
  let pixelsAKilometre: Double

  private var kilometres: Double {
    let steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
    return steps.last { $0 * pixelsAKilometre <= 160 } ?? 0.1
  }

  func draw(x: Int, y: Int, in drawing: inout SVGDrawing, _ catalogue: Catalogue) {
    let length = max(4, Int(kilometres * pixelsAKilometre))
    drawing.path("M\(x) \(y - 8)v8h\(length)v-8", style: .outline)
    let text =
      kilometres < 1
      ? Message("length.metres", ["length": .text("\(Int(kilometres * 1_000))")])
      : Message("length.kilometres", ["length": .text("\(Int(kilometres))")])
    drawing.text(catalogue.text(of: text), x: x + length + 8, y: y + 2, style: .muted)
  }
}

/// What the signs of a map mean.
struct MapSigns {
  let kinds: [ReliefMap.Place.Kind]
  let hasUnused: Bool
  let hasWays: Bool
  let hasIdleWays: Bool
  let hasWalks: Bool
  let catalogue: Catalogue

  private enum Sign {
    case zone
    case place(ReliefMap.Place.Kind)
    case unused, way, idleWay, walk
  }

  private var entries: [(sign: Sign, text: String)] {
    var entries: [(Sign, String)] = [(.zone, "figure.map.sign.zone")]
    entries += kinds.map { (.place($0), $0.key) }
    if hasUnused { entries.append((.unused, "figure.map.sign.unused")) }
    if hasWays { entries.append((.way, "figure.map.sign.road")) }
    if hasIdleWays { entries.append((.idleWay, "figure.map.sign.idleRoad")) }
    if hasWalks { entries.append((.walk, "figure.map.sign.walk")) }
    return entries.map { ($0, catalogue.text($1)) }
  }

  /// Draws signs and words in rows; gives the lower end.
  func draw(y top: Int, width: Int, in drawing: inout SVGDrawing) -> Int {
    var (x, y) = (8, top)
    for (sign, text) in entries {
      let length = 30 + TextMeasure.width(text) + 20
      if x + length > width, x > 8 { (x, y) = (8, y + 26) }
      draw(sign, x: x + 10, y: y - 4, in: &drawing)
      drawing.text(text, x: x + 30, y: y, style: .muted)
      x += length
    }
    return y + 14
  }

  private func draw(_ sign: Sign, x: Int, y: Int, in drawing: inout SVGDrawing) {
    switch sign {
    case .zone: FillCircle(share: 0.6, radius: 9).draw(x: x, y: y, in: &drawing)
    case .place(let kind):
      MapMark(kind: kind, isUsed: true, radius: 8).draw(x: x, y: y, in: &drawing)
    case .unused: MapMark(kind: .site, isUsed: false, radius: 8).draw(x: x, y: y, in: &drawing)
    case .way:
      MapRoad(from: (Double(x) - 10, Double(y)), to: (Double(x) + 10, Double(y)), breadth: 6)
        .draw(in: &drawing)
    case .idleWay: drawing.path("M\(x - 10) \(y)h20", style: .guide)
    case .walk: drawing.path("M\(x - 10) \(y)h20", style: .dotted)
    }
  }
}
