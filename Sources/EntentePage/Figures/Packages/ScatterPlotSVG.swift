/// Draws one pair of parties: axes, efficient packages, what no agreement is worth, and marks that
/// lead to labels at the right.
struct ScatterPlotSVG {
  /// What stands beside a mark.
  struct Label {
    var kind: UtilityScatter.Kind
    /// Worth to the party across, worth to the party up.
    var worths: [Double]
    /// The first of the lines is a name, the last is muted where there are several.
    var lines: [String]
    /// How many of the lines are muted.
    var mutedCount: Int
  }

  /// Between the plot and the labels.
  static let gutter = 40
  private static let labelGap = 8
  /// More points than these are drawn smaller.
  private static let roomyCount = 80

  let panel: UtilityScatter.Panel
  let labels: [Label]
  private let isStaircase: Bool
  private let reservations: [Double]
  /// The length of both axes.
  let sideLength: Int
  private let across: AxisScale
  private let up: AxisScale

  /// Prepares a plot.
  /// - Parameters:
  ///   - isStaircase: whether the points are a frontier of their own.
  ///   - side: the length of both axes.
  init(
    _ panel: UtilityScatter.Panel, labels: [Label], reservations: [Double], isStaircase: Bool,
    side: Int
  ) {
    self.panel = panel
    self.labels = labels
    self.isStaircase = isStaircase
    sideLength = side
    self.reservations = [reservations[panel.across], reservations[panel.up]]
    let all = (panel.points + labels.map(\.worths) + [self.reservations]).map { point in
      point.map { $0.isFinite ? $0 : 0 }
    }
    across = AxisScale(holding: all.map { $0[0] }, length: side)
    up = AxisScale(holding: all.map { $0[1] }, length: side)
  }

  /// Pixels that labels of ticks take at the left, the same for both axes exchanged.
  var margin: Int {
    let widths = (across.labels + up.labels).map { TextMeasure.width($0) }
    return max(28, (widths.max() ?? 0) + 10)
  }

  /// Draws with the plot's upper left corner at a place; gives the lower end of all of it.
  func draw(x: Int, y: Int, in drawing: inout SVGDrawing) -> Int {
    axes(x, y, &drawing)
    guides(x, y, &drawing)
    points(x, y, &drawing)
    let marks = labels.map { place($0.worths, x, y) }
    let heights = labels.map { $0.lines.count * TextMeasure.pitch + Self.labelGap }
    let column = LabelColumn(marks: marks, heights: heights, in: y...(y + sideLength))
    for (index, label) in labels.enumerated() {
      let top = column.tops[index] + Self.labelGap / 2
      let middle = top + TextMeasure.pitch * label.lines.count / 2
      leader(from: marks[index], lane: column.lanes[index], to: middle, x + sideLength, &drawing)
    }
    for (index, label) in labels.enumerated() {
      drawing.mark(label.kind, x: marks[index].x, y: marks[index].y)
      text(of: label, x: x + sideLength + Self.gutter, top: column.tops[index], &drawing)
    }
    let bottoms = zip(column.tops, heights).map { $0 + $1 }
    return max(y + sideLength + 28, bottoms.max() ?? 0)
  }

  private func place(_ worths: [Double], _ x: Int, _ y: Int) -> (x: Int, y: Int) {
    (
      x + Int((across.share(worths[0]) * Double(sideLength)).rounded()),
      y + sideLength - Int((up.share(worths[1]) * Double(sideLength)).rounded())
    )
  }

  private func axes(_ x: Int, _ y: Int, _ drawing: inout SVGDrawing) {
    let bottom = y + sideLength
    for (tick, label) in zip(across.ticks, across.labels) {
      let at = x + Int((across.share(tick) * Double(sideLength)).rounded())
      drawing.path("M\(at) \(y)V\(bottom)", style: .rule)
      drawing.text(label, x: at, y: bottom + 20, style: .muted, anchor: .middle)
    }
    PlotFrame(left: x, top: y, width: sideLength, height: sideLength, scale: up)
      .drawTicks(in: &drawing)
  }

  private func guides(_ x: Int, _ y: Int, _ drawing: inout SVGDrawing) {
    let none = place(reservations, x, y)
    drawing.path("M\(none.x) \(y)V\(y + sideLength)", style: .guide)
    drawing.path("M\(x) \(none.y)H\(x + sideLength)", style: .guide)
  }

  /// The frontier as steps: below and to the left of them lies what some package reaches.
  private func points(_ x: Int, _ y: Int, _ drawing: inout SVGDrawing) {
    var places: [(x: Int, y: Int)] = []
    for point in panel.points {
      let at = place(point, x, y)
      if places.last.map({ $0 == at }) != true { places.append(at) }
    }
    guard let first = places.first else { return }
    if isStaircase {
      let steps = places.dropFirst().map { "V\($0.y)H\($0.x)" }
      drawing.path("M\(first.x) \(first.y)" + steps.joined(), style: .curve)
    }
    let dots = places.map { "M\($0.x) \($0.y)h0" }.joined()
    drawing.path(dots, style: places.count > Self.roomyCount ? .fineDots : .dots)
  }

  private func leader(
    from mark: (x: Int, y: Int), lane: Int, to height: Int, _ edge: Int,
    _ drawing: inout SVGDrawing
  ) {
    let turn = min(edge, mark.x + abs(lane - mark.y))
    let end = edge + Self.gutter - 6
    drawing.path("M\(mark.x) \(mark.y)L\(turn) \(lane)H\(edge)L\(end) \(height)", style: .leader)
  }

  private func text(of label: Label, x: Int, top: Int, _ drawing: inout SVGDrawing) {
    let plain = label.lines.dropLast(label.mutedCount)
    let baseline = top + Self.labelGap / 2 + 13
    drawing.lines(Array(plain), x: x, y: baseline)
    drawing.lines(
      Array(label.lines.suffix(label.mutedCount)), x: x,
      y: baseline + plain.count * TextMeasure.pitch, style: .muted)
  }
}

extension SVGDrawing {
  /// The sign of a mark, told apart by shape.
  mutating func mark(_ kind: UtilityScatter.Kind, x: Int, y: Int) {
    switch kind {
    case .solution: circle(x: x, y: y, radius: 7, style: .mark)
    case .offer: rectangle(x: x - 7, y: y - 7, width: 14, height: 14, style: .mark)
    case .statusQuo: path("M\(x) \(y - 7)l7 7-7 7-7-7z", style: .hollow)
    case .disagreement: rectangle(x: x - 6, y: y - 6, width: 12, height: 12, style: .hollow)
    }
  }
}
