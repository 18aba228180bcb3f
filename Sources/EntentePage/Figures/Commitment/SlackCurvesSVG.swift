import EntenteMessages

extension SlackCurves {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    SlackCurvesSVG(self, catalogue).drawing()
  }
}

/// Draws one small plot a party: days across, what keeping is worth more upwards, a line at zero.
struct SlackCurvesSVG {
  private static let width = 760
  private static let left = 90
  private static let plotWidth = 640
  private static let plotHeight = 120
  private static let partyLimit = 12

  private let curves: SlackCurves
  private let catalogue: Catalogue
  private let lastDay: Int

  init(_ curves: SlackCurves, _ catalogue: Catalogue) {
    self.curves = curves
    self.catalogue = catalogue
    lastDay = max(2, curves.curves.flatMap { $0.points.map(\.day) }.max() ?? 2)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    var y = 0
    for curve in curves.curves.prefix(Self.partyLimit) { y = panel(curve, y: y, in: &drawing) }
    drawing.remarks(remarks, y: y + 18)
    return drawing
  }

  private func panel(_ curve: SlackCurves.Curve, y: Int, in drawing: inout SVGDrawing) -> Int {
    let title = TextMeasure.wrap(curve.party, width: Self.width - 20, isBold: true)
    drawing.lines(title, x: 0, y: y + 16, style: .strong)
    let top = y + title.count * TextMeasure.pitch + 12
    let frame = PlotFrame(
      left: Self.left, top: top, width: Self.plotWidth, height: Self.plotHeight,
      scale: AxisScale(holding: curve.points.map(\.slack) + [0], length: Self.plotHeight))
    frame.drawTicks(in: &drawing, style: { $0 == 0 ? .guide : .rule })
    phases(frame, &drawing)
    let places = curve.points.map { (x: across($0.day), y: frame.up($0.slack)) }
    if let first = places.first {
      let steps = places.dropFirst().map { "L\($0.x) \($0.y)" }.joined()
      drawing.path("M\(first.x) \(first.y)" + steps, style: .curve)
      drawing.path(places.map { "M\($0.x) \($0.y)h0" }.joined(), style: .fineDots)
    }
    mark(curve, frame, &drawing)
    return days(frame, in: &drawing)
  }

  private func phases(_ frame: PlotFrame, _ drawing: inout SVGDrawing) {
    for phase in curves.phases.dropFirst() where phase.start <= lastDay {
      let at = across(phase.start)
      drawing.path("M\(at) \(frame.top)V\(frame.bottom)", style: .guide)
    }
  }

  /// A square on the day on which departing gains first.
  private func mark(
    _ curve: SlackCurves.Curve, _ frame: PlotFrame, _ drawing: inout SVGDrawing
  ) {
    guard let first = curve.points.first(where: { $0.slack < 0 }) else { return }
    let place = (x: across(first.day), y: frame.up(first.slack))
    drawing.rectangle(x: place.x - 6, y: place.y - 6, width: 12, height: 12, style: .mark)
  }

  private func days(_ frame: PlotFrame, in drawing: inout SVGDrawing) -> Int {
    let y = frame.bottom + 18
    drawing.text(day(1), x: frame.left, y: y, style: .muted)
    drawing.text(day(lastDay), x: frame.right, y: y, style: .muted, anchor: .end)
    return frame.bottom + 34
  }

  private func day(_ day: Int) -> String {
    catalogue.text("figure.slack.day", ["day": .digits(day)])
  }

  private func across(_ day: Int) -> Int {
    Self.left + (day - 1) * Self.plotWidth / (lastDay - 1)
  }

  private var remarks: [String] {
    let left = curves.curves.count - Self.partyLimit
    let phases = curves.phases.filter { $0.start <= lastDay }.map { phase -> Message.Argument in
      .part("figure.slack.phase", ["phase": .text(phase.name), "day": .digits(phase.start)])
    }
    return [catalogue.text("figure.slack.legend", ["phases": .list(phases)])]
      + catalogue.leftOut("figure.slack.notDrawn", left)
  }
}
