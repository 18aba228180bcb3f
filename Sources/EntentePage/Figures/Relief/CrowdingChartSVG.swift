import EntenteMessages

extension CrowdingChart {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    CrowdingChartSVG(self, catalogue).drawing()
  }
}

/// Draws a table of measures by arrangements, each number over a bar of its length in its row.
struct CrowdingChartSVG {
  private static let width = 760
  private static let left = 210
  private static let columnLimit = 5
  private static let gap = 22

  private let chart: CrowdingChart
  private let catalogue: Catalogue
  private let columns: Int

  init(_ chart: CrowdingChart, _ catalogue: Catalogue) {
    self.chart = chart
    self.catalogue = catalogue
    columns = max(1, min(chart.arrangements.count, Self.columnLimit))
  }

  private var columnWidth: Int { (Self.width - Self.left) / columns }
  private var barWidth: Int { columnWidth - Self.gap }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    var y = heads(&drawing)
    for measure in chart.measures { y = draw(measure, y: y, in: &drawing) }
    drawing.remarks(remarks, y: y + 22)
    return drawing
  }

  private func heads(_ drawing: inout SVGDrawing) -> Int {
    let heads = chart.arrangements.prefix(columns).map {
      TextMeasure.limit(TextMeasure.wrap($0, width: barWidth, isBold: true), to: 4)
    }
    let height = (heads.map(\.count).max() ?? 1) * TextMeasure.pitch
    for (column, head) in heads.enumerated() {
      drawing.lines(head, x: x(of: column), y: 16, style: .strong)
    }
    drawing.rule(y: height + 8)
    return height + 8
  }

  private func draw(
    _ measure: CrowdingChart.Measure, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let name = TextMeasure.wrap(measure.name, width: Self.left - 24)
    let height = max(44, name.count * TextMeasure.pitch + 14)
    drawing.lines(name, x: 0, y: y + 20)
    let most = measure.values.prefix(columns).max() ?? 0
    for column in 0..<min(columns, measure.values.count) {
      let value = measure.values[column]
      drawing.text(measure.texts[column], x: x(of: column), y: y + 20)
      drawing.rectangle(
        x: x(of: column), y: y + 27, width: barWidth, height: 8, style: .track)
      let share = most > 0 ? value / most : 0
      let length = Int((share * Double(barWidth)).rounded())
      if value > 0 {
        drawing.rectangle(
          x: x(of: column), y: y + 27, width: max(1, length), height: 8, style: .accent)
      }
    }
    drawing.rule(y: y + height)
    return y + height
  }

  private func x(of column: Int) -> Int { Self.left + column * columnWidth }

  private var remarks: [String] {
    let left = chart.arrangements.count - columns
    return [catalogue.text("figure.crowding.legend")]
      + catalogue.leftOut("figure.crowding.notDrawn", left)
  }
}
