/// The frame of a plot: values upwards on a scale of round numbers.
struct PlotFrame {
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  let scale: AxisScale

  var right: Int { left + width }
  var bottom: Int { top + height }

  /// The height of a value.
  func up(_ value: Double) -> Int {
    bottom - Int((scale.share(value) * Double(height)).rounded())
  }

  /// A line across and a number at the left for each tick.
  func drawTicks(
    in drawing: inout SVGDrawing,
    style: (Double) -> FigureStyle.Shape = { _ in .rule },
    text: (_ tick: Double, _ label: String) -> String = { _, label in label }
  ) {
    for (tick, label) in zip(scale.ticks, scale.labels) {
      let at = up(tick)
      drawing.path("M\(left) \(at)H\(right)", style: style(tick))
      drawing.text(text(tick, label), x: left - 8, y: at + 4, style: .muted, anchor: .end)
    }
  }
}
