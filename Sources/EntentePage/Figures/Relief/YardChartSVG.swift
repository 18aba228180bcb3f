import EntenteMessages

extension YardChart {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    YardChartSVG(self, catalogue).drawing()
  }
}

/// Draws one plot a site: hours across, people in the yard upwards, the safe number as a line with
/// its label, and under each plot when the site is open and when its yard is too full.
struct YardChartSVG {
  private static let width = 760
  private static let left = 100
  private static let plotWidth = 510
  private static let plotHeight = 140

  private let chart: YardChart
  private let catalogue: Catalogue
  private let hours: ClosedRange<Int>

  init(_ chart: YardChart, _ catalogue: Catalogue) {
    self.chart = chart
    self.catalogue = catalogue
    hours = chart.hours
  }

  private var right: Int { Self.left + Self.plotWidth }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    var y = 0
    for panel in chart.panels.prefix(YardChart.panelLimit) { y = draw(panel, y: y, in: &drawing) }
    drawing.remarks(remarks, y: y + 18)
    return drawing
  }

  private func draw(_ panel: YardChart.Panel, y: Int, in drawing: inout SVGDrawing) -> Int {
    let title = TextMeasure.limit(
      TextMeasure.wrap(panel.site, width: Self.width - 20, isBold: true), to: 3)
    drawing.lines(title, x: 0, y: y + 16, style: .strong)
    let top = y + title.count * TextMeasure.pitch + 14
    let frame = PlotFrame(
      left: Self.left, top: top, width: Self.plotWidth, height: Self.plotHeight,
      scale: AxisScale(
        holding: [0, panel.peak, panel.safePeople] + panel.band.map(\.high),
        length: Self.plotHeight))
    frame.drawTicks(
      in: &drawing,
      text: { tick, label in
        tick == tick.rounded() && tick >= 0 ? catalogue.people(tick) : label
      })
    curves(panel, frame, &drawing)
    labels(panel, frame, &drawing)
    return below(panel, frame.bottom, in: &drawing)
  }

  private func curves(
    _ panel: YardChart.Panel, _ frame: PlotFrame, _ drawing: inout SVGDrawing
  ) {
    let band = panel.band.filter { $0.hour >= Double(hours.lowerBound) }
      .filter { $0.hour <= Double(hours.upperBound) }
    if let first = band.first {
      let upper = band.map { "\(across($0.hour)) \(frame.up($0.high))" }
      let lower = band.reversed().map { "\(across($0.hour)) \(frame.up($0.low))" }
      let start = "M\(across(first.hour)) \(frame.up(first.low))L"
      drawing.path(start + (upper + lower).joined(separator: "L") + "Z", style: .track)
    }
    let safe = frame.up(panel.safePeople)
    drawing.path("M\(Self.left) \(safe)H\(right)", style: .guide)
    let points = panel.points.map { "\(across($0.hour)) \(frame.up($0.people))" }
    if !points.isEmpty { drawing.path("M" + points.joined(separator: "L"), style: .curve) }
  }

  /// The safe number and the largest one, beside the plot at their heights.
  private func labels(
    _ panel: YardChart.Panel, _ frame: PlotFrame, _ drawing: inout SVGDrawing
  ) {
    let safe = ("figure.yard.label.safe", panel.safePeople)
    let fullest = ("figure.yard.label.fullest", panel.peak)
    let entries = (panel.peak > panel.safePeople ? [fullest, safe] : [safe, fullest])
      .map { key, people in
        (text: catalogue.text(key, ["people": .people(people)]), people: people)
      }
    let places = LabelColumn.spread(
      entries.map { frame.up($0.people) - 8 },
      sizes: entries.map { _ in TextMeasure.pitch }, in: (frame.top - 8)...(frame.bottom + 8))
    for (entry, place) in zip(entries, places) {
      drawing.text(entry.text, x: right + 10, y: place + 12, style: .muted)
    }
  }

  /// Bars for the hours when the site is open and when its yard is too full, and the axis.
  private func below(
    _ panel: YardChart.Panel, _ bottom: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let rows = [
      (
        key: "figure.yard.open", style: FigureStyle.Shape.accent,
        spans: [(panel.opening, panel.closing)]
      ),
      (
        key: "figure.yard.tooFull", style: FigureStyle.Shape.filled,
        spans: panel.over.map { ($0.from, $0.to) }
      ),
    ]
    for (row, entry) in rows.enumerated() {
      let y = bottom + 12 + row * TextMeasure.pitch
      drawing.text(
        catalogue.text(entry.key), x: Self.left - 8, y: y + 8, style: .muted, anchor: .end)
      for (from, to) in entry.spans {
        let start = across(from)
        drawing.rectangle(
          x: start, y: y, width: max(2, across(to) - start), height: 8, style: entry.style)
      }
      if entry.spans.isEmpty {
        drawing.text(catalogue.text("figure.yard.never"), x: Self.left, y: y + 8, style: .muted)
      }
    }
    return axis(bottom + 12 + rows.count * TextMeasure.pitch, bottom, in: &drawing)
  }

  private func axis(_ y: Int, _ bottom: Int, in drawing: inout SVGDrawing) -> Int {
    let step = [1, 2, 3, 4, 6, 12, 24].first { $0 * 50 >= 50 * hours.count * 50 / Self.plotWidth }
    for hour in hours where hour % (step ?? 24) == 0 {
      let x = across(Double(hour))
      drawing.path("M\(x) \(bottom)v5", style: .rule)
      drawing.text(ClockText.hour(hour), x: x, y: y + 14, style: .muted, anchor: .middle)
    }
    return y + 30
  }

  private func across(_ hour: Double) -> Int {
    let share = (hour - Double(hours.lowerBound)) / Double(hours.upperBound - hours.lowerBound)
    return Self.left + Int((min(max(share, 0), 1) * Double(Self.plotWidth)).rounded())
  }

  private var remarks: [String] {
    let left = chart.panels.count - YardChart.panelLimit
    let hasBand = chart.panels.contains { !$0.band.isEmpty }
    return [catalogue.text("figure.yard.legend")]
      + (hasBand ? [catalogue.text("figure.yard.shaded")] : [])
      + catalogue.leftOut("figure.yard.notDrawn", left)
  }
}
