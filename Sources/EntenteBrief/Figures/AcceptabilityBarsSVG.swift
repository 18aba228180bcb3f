extension AcceptabilityBars {
  func drawing() -> SVGDrawing { AcceptabilityBarsSVG(self).drawing() }
}

/// Draws, for each ranking, one bar a package: its ranks from left to right, the first filled, the
/// others numbered.
struct AcceptabilityBarsSVG {
  private static let width = 760
  private static let packageLimit = 20
  private static let rankingLimit = 13
  private static let barStart = 150
  private static let barWidth = 520
  private static let barHeight = 18

  private let bars: AcceptabilityBars

  init(_ bars: AcceptabilityBars) {
    self.bars = bars
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let end = Self.barStart + Self.barWidth
    for (value, label) in [(0, "0"), (1, "0.5"), (2, "1")] {
      let x = Self.barStart + Self.barWidth * value / 2
      drawing.text(label, x: x, y: 16, style: .muted, anchor: .middle)
    }
    drawing.text("First", x: end + 14, y: 16, style: .muted)
    var y = 26
    for ranking in bars.rankings.prefix(Self.rankingLimit) {
      y = band(ranking.name, y: y, in: &drawing)
      for package in bars.packages.indices.prefix(Self.packageLimit) {
        y = row(package, ranking.shares[package], y: y, in: &drawing)
      }
    }
    drawing.rule(y: y)
    drawing.remarks(remarks, y: y + 24)
    return drawing
  }

  private func band(_ name: String, y: Int, in drawing: inout SVGDrawing) -> Int {
    let lines = TextMeasure.wrap(name, width: Self.width - 20, isBold: true)
    let depth = lines.count * TextMeasure.pitch + 8
    drawing.rectangle(x: 0, y: y, width: Self.width, height: depth, style: .band)
    drawing.rule(y: y)
    drawing.lines(lines, x: 8, y: y + 17, style: .strong)
    return y + depth
  }

  private func row(
    _ package: Int, _ shares: [Double], y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let name = TextMeasure.wrap(bars.packages[package], width: Self.barStart - 28)
    drawing.lines(name, x: 16, y: y + 20)
    var sum = 0.0
    for (rank, share) in shares.enumerated() {
      segment(rank, from: sum, to: sum + share, y: y + 6, in: &drawing)
      sum += share
    }
    let end = Self.barStart + Self.barWidth
    drawing.text(LikelihoodText.of(shares.first ?? 0), x: end + 14, y: y + 20)
    return y + max(30, name.count * TextMeasure.pitch + 12)
  }

  private func segment(
    _ rank: Int, from low: Double, to high: Double, y: Int, in drawing: inout SVGDrawing
  ) {
    let start = place(low)
    let width = place(high) - start
    guard width > 0 else { return }
    drawing.rectangle(
      x: start, y: y, width: width, height: Self.barHeight, style: rank == 0 ? .filled : .box)
    let label = String(rank + 1)
    guard width > TextMeasure.width(label) + 4 else { return }
    drawing.text(
      label, x: start + width / 2, y: y + 14, style: rank == 0 ? .inverse : .muted,
      anchor: .middle)
  }

  private func place(_ share: Double) -> Int {
    Self.barStart + Int((LikelihoodText.clamped(share) * Double(Self.barWidth)).rounded())
  }

  private var remarks: [String] {
    let packages = bars.packages.count - Self.packageLimit
    let rankings = bars.rankings.count - Self.rankingLimit
    return ["The numbers in the bars are ranks. Shares of \(bars.worlds)."]
      + (packages > 0 ? ["\(Count.of(packages, "more package")) not drawn."] : [])
      + (rankings > 0 ? ["\(Count.of(rankings, "more ranking")) not drawn."] : [])
  }
}
