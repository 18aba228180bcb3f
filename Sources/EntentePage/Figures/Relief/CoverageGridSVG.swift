import EntenteMessages

extension CoverageGrid {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    CoverageGridSVG(self, catalogue).drawing()
  }
}

/// Draws coverage as rows of zones and columns of days: in each cell the percent and, below it, a
/// vessel that is as full.
struct CoverageGridSVG {
  private static let width = 760
  private static let rowLimit = 30
  private static let gridStart = 180
  private static let gridEnd = 610
  private static let vessel = 16

  private let grid: CoverageGrid
  private let catalogue: Catalogue

  init(_ grid: CoverageGrid, _ catalogue: Catalogue) {
    self.grid = grid
    self.catalogue = catalogue
  }

  private var cell: Int {
    min(56, (Self.gridEnd - Self.gridStart) / max(1, grid.periods.count))
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    heads(&drawing)
    var y = 44
    for row in grid.rows.prefix(Self.rowLimit) { y = draw(row, y: y, in: &drawing) }
    drawing.close(remarks, y: y)
    return drawing
  }

  private func heads(_ drawing: inout SVGDrawing) {
    let days = catalogue.text(
      grid.isByDay ? "figure.coverage.head.day" : "figure.coverage.head.days")
    drawing.text(days, x: Self.gridStart, y: 14, style: .muted)
    drawing.text(
      catalogue.text("figure.coverage.allDays"), x: 682, y: 14, style: .muted, anchor: .end)
    for (y, key) in [(14, "figure.coverage.without.first"), (34, "figure.coverage.without.second")]
    {
      drawing.text(catalogue.text(key), x: 752, y: y, style: .muted, anchor: .end)
    }
    for (index, period) in grid.periods.enumerated() {
      // Of ranges only the first day is written, which is narrow enough.
      drawing.text(
        "\(period.lowerBound + 1)", x: centre(index), y: 34, style: .muted, anchor: .middle)
    }
  }

  private func centre(_ column: Int) -> Int { Self.gridStart + column * cell + cell / 2 }

  private func draw(_ row: CoverageGrid.Row, y: Int, in drawing: inout SVGDrawing) -> Int {
    let name = TextMeasure.limit(
      TextMeasure.wrap(row.name, width: Self.gridStart - 20, isBold: true), to: 2)
    drawing.rule(y: y)
    drawing.lines(name, x: 8, y: y + 20, style: .strong)
    drawing.text(
      catalogue.whole(row.people), x: 8, y: y + 20 + name.count * TextMeasure.pitch, style: .muted)
    for (index, period) in grid.periods.enumerated() {
      draw(grid.share(row, period), column: index, y: y, in: &drawing)
    }
    drawing.text(
      Quantity.shortPercent(row.mean), x: 682, y: y + 20, style: .strong, anchor: .end)
    drawing.text(catalogue.rough(row.daysWithout), x: 752, y: y + 20, anchor: .end)
    return y + 32 + max(1, name.count) * TextMeasure.pitch + 6
  }

  private func draw(_ share: Double, column: Int, y: Int, in drawing: inout SVGDrawing) {
    let left = Self.gridStart + column * cell + 3
    drawing.text(
      Quantity.shortPercent(share), x: centre(column), y: y + 18, style: .muted, anchor: .middle)
    let top = y + 24
    drawing.rectangle(x: left, y: top, width: cell - 6, height: Self.vessel, style: .track)
    let height = Int((Quantity.share(share) * Double(Self.vessel)).rounded())
    guard height > 0 else { return }
    drawing.rectangle(
      x: left, y: top + Self.vessel - height, width: cell - 6, height: height, style: .accent)
  }

  private var remarks: [String] {
    let more = grid.rows.count - Self.rowLimit
    return [catalogue.text("figure.coverage.vessel")]
      + (grid.isByDay ? [] : [catalogue.text("figure.coverage.column")])
      + catalogue.leftOut("figure.coverage.notDrawn", more)
  }
}
