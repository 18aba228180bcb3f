/// Where shares, 0...1, stand from left to right.
struct ShareScale {
  let start: Int
  let length: Int

  /// The place of a share; what lies beyond the ends stands at them.
  func place(_ share: Double) -> Int { start + extent(share) }

  /// How long a bar of a share is.
  func extent(_ share: Double) -> Int {
    Int((Quantity.share(share) * Double(length)).rounded())
  }
}

extension SVGDrawing {
  /// The ends and the middle of a scale in figures.
  mutating func labels(of scale: ShareScale, y: Int) {
    for (step, label) in ["0", "0.5", "1"].enumerated() {
      let x = scale.start + scale.length * step / 2
      text(label, x: x, y: y, style: .muted, anchor: .middle)
    }
  }

  /// Quarters of a scale as figures at the top and lines through the rows down to `bottom`.
  mutating func quarters(of scale: ShareScale, to bottom: Int) {
    for (step, label) in ["0", "0.25", "0.5", "0.75", "1"].enumerated() {
      let x = scale.start + scale.length * step / 4
      path("M\(x) 20V\(bottom)", style: .rule)
      text(label, x: x, y: 14, style: .muted, anchor: .middle)
    }
  }

  /// A bar filled to a share, 0...1, of its width, on a track of its whole width.
  mutating func track(_ share: Double, x: Int, y: Int, width: Int, height: Int) {
    rectangle(x: x, y: y, width: width, height: height, style: .track)
    let length = ShareScale(start: x, length: width).extent(share)
    if length > 0 { rectangle(x: x, y: y, width: length, height: height, style: .accent) }
  }
}
