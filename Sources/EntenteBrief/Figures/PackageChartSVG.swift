extension PackageChart {
  func drawing() -> SVGDrawing { PackageChartSVG(self).drawing() }
}

/// Draws packages across and lines down, with a mark where a package crosses a line.
struct PackageChartSVG {
  private static let packageLimit = 20
  private static let lineLimit = 60
  private static let labelWidth = 150

  private let chart: PackageChart
  private let packages: [PackageChart.Package]
  private let column: Int

  init(_ chart: PackageChart) {
    self.chart = chart
    packages = Array(chart.packages.prefix(Self.packageLimit))
    let words = packages.flatMap { $0.name.split(separator: " ") }
    let longest = words.map { TextMeasure.width(String($0), isBold: true) }.max() ?? 0
    let share = (760 - Self.labelWidth) / max(1, packages.count)
    column = max(min(110, longest + 8), min(130, share), 64)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: max(760, Self.labelWidth + column * packages.count))
    var y = header(in: &drawing)
    for party in parties {
      y = band(party, y: y, in: &drawing)
      for index in lines where chart.lines[index].party == party {
        y = row(index, y: y, in: &drawing)
      }
    }
    y = totals(y: y, in: &drawing)
    drawing.crossing(true, x: 10, y: y)
    drawing.text("the package crosses the line", x: 26, y: y + 4, style: .muted)
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

  private func center(of package: Int) -> Int { Self.labelWidth + column * package + column / 2 }

  private func header(in drawing: inout SVGDrawing) -> Int {
    let names = packages.map { TextMeasure.wrap($0.name, width: column - 8, isBold: true) }
    let deepest = names.map(\.count).max() ?? 0
    for (package, name) in names.enumerated() {
      let start = 16 + (deepest - name.count) * TextMeasure.pitch
      drawing.lines(name, x: center(of: package), y: start, style: .strong, anchor: .middle)
    }
    return deepest * TextMeasure.pitch + 10
  }

  private func band(_ party: String, y: Int, in drawing: inout SVGDrawing) -> Int {
    let name = TextMeasure.wrap(party, width: drawing.width - 20, isBold: true)
    let depth = name.count * TextMeasure.pitch + 8
    drawing.rectangle(x: 0, y: y, width: drawing.width, height: depth, style: .band)
    drawing.rule(y: y)
    drawing.lines(name, x: 8, y: y + 17, style: .strong)
    return y + depth
  }

  private func row(_ line: Int, y: Int, in drawing: inout SVGDrawing) -> Int {
    let id = TextMeasure.wrap(chart.lines[line].id, width: Self.labelWidth - 28)
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
    drawing.text("Lines crossed", x: 8, y: y + 22, style: .strong)
    drawing.text("Likelihood", x: 8, y: y + 46, style: .strong)
    let values = packages.map {
      TextMeasure.wrap(LikelihoodText.of($0.likelihood), width: column - 6)
    }
    let top = y + 40 + (values.map(\.count).max() ?? 1) * TextMeasure.pitch
    for (index, package) in packages.enumerated() {
      let x = center(of: index)
      drawing.text(String(package.crosses.count), x: x, y: y + 22, anchor: .middle)
      drawing.lines(values[index], x: x, y: y + 46, anchor: .middle)
      bar(package.likelihood, x: x, top: top, in: &drawing)
    }
    return top + 34
  }

  private func bar(_ likelihood: Double, x: Int, top: Int, in drawing: inout SVGDrawing) {
    let share = LikelihoodText.clamped(likelihood)
    let room = min(60, column - 16)
    let length = Int((share * Double(room)).rounded())
    drawing.rectangle(x: x - room / 2, y: top, width: room, height: 8, style: .track)
    if length > 0 {
      drawing.rectangle(x: x - room / 2, y: top, width: length, height: 8, style: .accent)
    }
  }

  private var omissions: [String] {
    let packages = chart.packages.count - packages.count
    let lines = chart.lines.count - lines.count
    return (packages > 0 ? ["\(Count.of(packages, "more package")) not drawn."] : [])
      + (lines > 0 ? ["\(Count.of(lines, "more line")) not drawn."] : [])
  }
}
