/// Signs that tell states apart by shape, so that colour is never needed.
extension SVGDrawing {
  /// The sign of a stand, 18 pixels square about a centre.
  mutating func sign(of stand: PositionMatrix.Stand, x: Int, y: Int) {
    switch stand {
    case .ruledOut:
      rectangle(x: x - 9, y: y - 9, width: 18, height: 18, style: .filled, radius: 3)
      path("M\(x - 4) \(y - 4)L\(x + 4) \(y + 4)M\(x + 4) \(y - 4)L\(x - 4) \(y + 4)", style: .cut)
    case .conditional:
      path("M\(x - 9) \(y + 9)L\(x - 9) \(y - 9)L\(x + 9) \(y - 9)Z", style: .accent)
      rectangle(x: x - 9, y: y - 9, width: 18, height: 18, style: .outline, radius: 3)
    case .open:
      circle(x: x, y: y, radius: 8, style: .outline)
    }
  }

  /// A five-pointed star, 16 pixels wide about a centre.
  mutating func star(x: Int, y: Int) {
    path(
      "M\(x) \(y - 8)l2 6h6l-5 4 2 6-5-4-5 4 2-6-5-4h6z", style: .accent)
  }

  /// A line that is crossed, or a faint dot where it is not.
  mutating func crossing(_ isCrossed: Bool, x: Int, y: Int) {
    guard isCrossed else { return circle(x: x, y: y, radius: 2, style: .faint) }
    circle(x: x, y: y, radius: 9, style: .accent)
    path("M\(x - 3) \(y - 3)L\(x + 3) \(y + 3)M\(x + 3) \(y - 3)L\(x - 3) \(y + 3)", style: .cut)
  }

  /// A thin line from side to side.
  mutating func rule(y: Int) {
    path("M0 \(y)H\(width)", style: .rule)
    height = max(height, y + 1)
  }

  /// Remarks under the figure, wrapped.
  mutating func remarks(_ remarks: [String], y: Int) {
    var y = y
    for remark in remarks {
      let wrapped = TextMeasure.wrap(remark, width: min(width, 720))
      lines(wrapped, x: 0, y: y, style: .muted)
      y += wrapped.count * TextMeasure.pitch
    }
  }
}
