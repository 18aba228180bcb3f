import EntenteMessages

extension BottleneckBars {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    BottleneckBarsSVG(self, catalogue).drawing()
  }
}

/// Draws limits as bars, as long as what one more unit would bring.
struct BottleneckBarsSVG {
  private static let width = 760
  private static let barLimit = 20
  private static let barWidth = 520

  private let bars: BottleneckBars
  private let catalogue: Catalogue

  init(_ bars: BottleneckBars, _ catalogue: Catalogue) {
    self.bars = bars
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let most = bars.bars.map(\.rationsADay).max() ?? 0
    var y = 0
    for bar in bars.bars.prefix(Self.barLimit) {
      y = draw(bar, most: most, y: y, in: &drawing)
    }
    drawing.close(remarks, y: y)
    return drawing
  }

  private func draw(
    _ bar: BottleneckBars.Bar, most: Double, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let lines = TextMeasure.limit(
      TextMeasure.wrap(Phrases.capitalized(bar.unit), width: 560), to: 3)
    drawing.rule(y: y)
    drawing.lines(lines, x: 8, y: y + 20)
    let days = catalogue.text(
      "figure.bottlenecks.ofDays", ["days": .count(bar.days), "all": .count(bars.days)])
    drawing.text(days, x: 752, y: y + 20, style: .muted, anchor: .end)
    let top = y + 10 + lines.count * TextMeasure.pitch
    let length = most > 0 ? Int(Double(Self.barWidth) * max(0, bar.rationsADay) / most) : 0
    drawing.rectangle(x: 8, y: top, width: max(2, length), height: 14, style: .accent)
    let rations = catalogue.text(
      "figure.bottlenecks.aDay", ["rations": .rough(bar.rationsADay)])
    drawing.text(rations, x: 18 + max(2, length), y: top + 12)
    return top + 26
  }

  private var remarks: [String] {
    let more = bars.bars.count - Self.barLimit + bars.omitted
    return catalogue.texts(["figure.bottlenecks.atRight", "figure.bottlenecks.margin"])
      + (bars.bars.count > Self.barLimit
        ? catalogue.leftOut("figure.bottlenecks.notDrawn", more) : bars.omissions(in: catalogue))
  }
}
