import EntenteMessages

extension AssuranceChart {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    AssuranceChartSVG(self, catalogue).drawing()
  }
}

/// Draws one bar a party over the probabilities from 0 to 1, what is stated as a band, and what all
/// accept as a filled bar.
struct AssuranceChartSVG {
  private static let width = 760
  private static let scale = ShareScale(start: 190, length: 424)
  private static let rowLimit = 12

  private let chart: AssuranceChart
  private let catalogue: Catalogue

  init(_ chart: AssuranceChart, _ catalogue: Catalogue) {
    self.chart = chart
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let rows =
      chart.rows.prefix(Self.rowLimit).map { row in
        (name: row.party, span: row.accepts, isCommon: false)
      } + [
        (
          name: catalogue.text("figure.assurance.everybody"), span: chart.common, isCommon: true
        )
      ]
    let heights = rows.map { max(30, names($0.name).count * TextMeasure.pitch + 12) }
    let bottom = 28 + heights.reduce(0, +)
    drawing.quarters(of: Self.scale, to: bottom)
    stated(bottom, &drawing)
    var y = 28
    for (row, height) in zip(rows, heights) {
      draw(row.name, row.span, isCommon: row.isCommon, y: y, in: &drawing)
      y += height
    }
    drawing.remarks(remarks, y: bottom + 46)
    return drawing
  }

  private func names(_ name: String) -> [String] {
    TextMeasure.wrap(name, width: Self.scale.start - 24)
  }

  /// What the agreement says, between two upright lines.
  private func stated(_ bottom: Int, _ drawing: inout SVGDrawing) {
    let (low, high) = (Self.scale.place(chart.stated.low), Self.scale.place(chart.stated.high))
    drawing.path("M\(low) 20V\(bottom + 6)", style: .guide)
    if high > low { drawing.path("M\(high) 20V\(bottom + 6)", style: .guide) }
    let stated = catalogue.text(
      "figure.assurance.statedAt", ["stated": AssuranceChart.said(chart.stated)])
    drawing.text(
      stated, x: (low + high) / 2, y: bottom + 22,
      style: .muted, anchor: .middle)
  }

  private func draw(
    _ name: String, _ span: AssuranceChart.Span?, isCommon: Bool, y: Int,
    in drawing: inout SVGDrawing
  ) {
    drawing.lines(names(name), x: 0, y: y + 19, style: isCommon ? .strong : .plain)
    if let span {
      let (low, high) = (Self.scale.place(span.low), Self.scale.place(span.high))
      drawing.rectangle(
        x: low, y: y + 6, width: max(3, high - low), height: 18,
        style: isCommon ? .filled : .accent)
    }
    drawing.text(
      catalogue.text(of: AssuranceChart.said(span)), x: Self.scale.place(1) + 14, y: y + 19,
      style: isCommon ? .strong : .plain)
  }

  private var remarks: [String] {
    let left = chart.rows.count - Self.rowLimit
    return [catalogue.text("figure.assurance.legend")]
      + catalogue.leftOut("figure.assurance.notDrawn", left)
  }
}
