import EntenteMessages

extension PackageChart {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    PackageChartSVG(self, catalogue).drawing()
  }
}

/// Draws packages across and lines down, with a mark where a package crosses a line.
struct PackageChartSVG {
  private static let packageLimit = 20
  private static let lineLimit = 60

  private let chart: PackageChart
  private let catalogue: Catalogue
  private let packages: [PackageChart.Package]
  private let column: Int
  private let labelWidth: Int

  init(_ chart: PackageChart, _ catalogue: Catalogue) {
    self.chart = chart
    self.catalogue = catalogue
    labelWidth = chart.lines.contains { $0.statement != nil } ? 260 : 150
    packages = Array(chart.packages.prefix(Self.packageLimit))
    let words = packages.flatMap { $0.name.split(separator: " ") }
    let longest = words.map { TextMeasure.width(String($0), isBold: true) }.max() ?? 0
    let share = (760 - labelWidth) / max(1, packages.count)
    column = max(min(110, longest + 8), min(130, share), 64)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: max(760, labelWidth + column * packages.count))
    var y = header(in: &drawing)
    for party in parties {
      y = drawing.band(party, y: y)
      for index in lines where chart.lines[index].party == party {
        y = row(index, y: y, in: &drawing)
      }
    }
    y = totals(y: y, in: &drawing)
    drawing.crossing(true, x: 10, y: y)
    drawing.text(catalogue.text("figure.packages.crossing"), x: 26, y: y + 4, style: .muted)
    drawing.remarks(omissions, y: y + 30)
    return drawing
  }

  private var lines: Range<Int> { 0..<min(Self.lineLimit, chart.lines.count) }

  /// Each once, in the order in which lines name them.
  private var parties: [String] {
    lines.reduce(into: []) { parties, index in
      let party = chart.lines[index].party
      if !parties.contains(party) { parties.append(party) }
    }
  }

  private func center(of package: Int) -> Int { labelWidth + column * package + column / 2 }

  private func header(in drawing: inout SVGDrawing) -> Int {
    let names = packages.map { TextMeasure.wrap($0.name, width: column - 8, isBold: true) }
    return drawing.heads(names, at: center)
  }

  private func row(_ line: Int, y: Int, in drawing: inout SVGDrawing) -> Int {
    let id = TextMeasure.wrap(chart.lines[line].label, width: labelWidth - 28)
    let depth = max(28, id.count * TextMeasure.pitch + 10)
    drawing.lines(id, x: 16, y: y + 19)
    for (index, package) in packages.enumerated() {
      let isCrossed = package.crosses.contains(line)
      drawing.crossing(isCrossed, x: center(of: index), y: y + depth / 2)
    }
    return y + depth
  }

  private func totals(y: Int, in drawing: inout SVGDrawing) -> Int {
    drawing.rule(y: y)
    drawing.text(catalogue.text("figure.packages.linesCrossed"), x: 8, y: y + 22, style: .strong)
    drawing.text(catalogue.text("figure.packages.likelihood"), x: 8, y: y + 46, style: .strong)
    let values = packages.map {
      TextMeasure.wrap(catalogue.likelihood($0.likelihood), width: column - 6)
    }
    let top = y + 40 + (values.map(\.count).max() ?? 1) * TextMeasure.pitch
    for (index, package) in packages.enumerated() {
      let x = center(of: index)
      drawing.text(String(package.crosses.count), x: x, y: y + 22, anchor: .middle)
      drawing.lines(values[index], x: x, y: y + 46, anchor: .middle)
      let room = min(60, column - 16)
      drawing.track(package.likelihood, x: x - room / 2, y: top, width: room, height: 8)
    }
    return top + 34
  }

  private var omissions: [String] {
    let packages = chart.packages.count - packages.count
    let lines = chart.lines.count - lines.count
    return catalogue.leftOut("figure.packages.packagesNotDrawn", packages)
      + catalogue.leftOut("figure.packages.linesNotDrawn", lines)
  }
}

extension SVGDrawing {
  /// A line that is crossed, or a faint dot where it is not.
  fileprivate mutating func crossing(_ isCrossed: Bool, x: Int, y: Int) {
    guard isCrossed else { return circle(x: x, y: y, radius: 2, style: .faint) }
    circle(x: x, y: y, radius: 9, style: .accent)
    path("M\(x - 3) \(y - 3)L\(x + 3) \(y + 3)M\(x + 3) \(y - 3)L\(x - 3) \(y + 3)", style: .cut)
  }
}
