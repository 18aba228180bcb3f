import EntenteMessages

extension Tornado {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    TornadoSVG(self, catalogue).drawing()
  }
}

/// Draws one bar a figure over the shares from 0 to 1: from its share at the low end, a hollow square, to
/// that at the high end, a filled one.
struct TornadoSVG {
  private static let width = 760
  private static let scale = ShareScale(start: 292, length: 300)
  private static let barLimit = 20

  private let tornado: Tornado
  private let catalogue: Catalogue

  init(_ tornado: Tornado, _ catalogue: Catalogue) {
    self.tornado = tornado
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let bars = tornado.bars.prefix(Self.barLimit)
    let heights = bars.map { max(44, names($0).count * TextMeasure.pitch + 14) }
    let bottom = 28 + heights.reduce(0, +)
    axis(bottom, &drawing)
    var y = 28
    for (bar, height) in zip(bars, heights) {
      draw(bar, y: y, in: &drawing)
      y += height
    }
    drawing.remarks(remarks, y: bottom + 46)
    return drawing
  }

  private func names(_ bar: Tornado.Bar) -> [String] {
    TextMeasure.wrap("\(bar.figure) (\(bar.source))", width: Self.scale.start - 26)
  }

  /// The shares, and that over all ranges as a dashed line.
  private func axis(_ bottom: Int, _ drawing: inout SVGDrawing) {
    drawing.quarters(of: Self.scale, to: bottom)
    let share = Self.scale.place(tornado.share)
    drawing.path("M\(share) 20V\(bottom + 6)", style: .guide)
    drawing.text(
      catalogue.text("figure.tornado.overAll", ["share": .likelihood(tornado.share)]), x: share,
      y: bottom + 22,
      style: .muted, anchor: .middle)
  }

  private func draw(_ bar: Tornado.Bar, y: Int, in drawing: inout SVGDrawing) {
    drawing.lines(names(bar), x: 0, y: y + 17)
    let (low, high) = (Self.scale.place(bar.shareAtLow), Self.scale.place(bar.shareAtHigh))
    drawing.rectangle(
      x: min(low, high), y: y + 12, width: max(2, abs(high - low)), height: 12, style: .accent)
    drawing.rectangle(x: low - 5, y: y + 13, width: 10, height: 10, style: .hollow)
    drawing.rectangle(x: high - 5, y: y + 13, width: 10, height: 10, style: .mark)
    let x = Self.scale.place(1) + 16
    drawing.text(end(bar.low, bar.shareAtLow), x: x, y: y + 14, style: .muted)
    drawing.text(
      end(bar.high, bar.shareAtHigh), x: x, y: y + 14 + TextMeasure.pitch, style: .muted)
  }

  private func end(_ value: Double, _ share: Double) -> String {
    catalogue.text(
      "figure.tornado.at", ["value": .amount(value), "share": .likelihood(share)])
  }

  private var remarks: [String] {
    let left = tornado.omitted + max(0, tornado.bars.count - Self.barLimit)
    return [catalogue.text("figure.tornado.legend")]
      + catalogue.leftOut("figure.tornado.notDrawn", left)
  }
}
