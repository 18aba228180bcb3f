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
}
