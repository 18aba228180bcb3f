import EntenteMessages

extension AcceptabilityBars {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    AcceptabilityBarsSVG(self, catalogue).drawing()
  }
}

/// Draws, for each ranking, one bar a package: its ranks from left to right, the first filled, the
/// others numbered.
struct AcceptabilityBarsSVG {
  private static let width = 760
  private static let packageLimit = 20
  private static let rankingLimit = 13
  private static let scale = ShareScale(start: 150, length: 520)
  private static let barHeight = 18

  private let bars: AcceptabilityBars
  private let catalogue: Catalogue

  init(_ bars: AcceptabilityBars, _ catalogue: Catalogue) {
    self.bars = bars
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    drawing.labels(of: Self.scale, y: 16)
    drawing.text(
      catalogue.text("figure.acceptability.first"), x: Self.scale.place(1) + 14, y: 16,
      style: .muted)
    var y = 26
    for ranking in bars.rankings.prefix(Self.rankingLimit) {
      y = drawing.band(ranking.name, y: y)
      for package in bars.packages.indices.prefix(Self.packageLimit) {
        y = row(package, ranking.shares[package], y: y, in: &drawing)
      }
    }
    drawing.close(remarks, y: y)
    return drawing
  }

  private func row(
    _ package: Int, _ shares: [Double], y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let name = TextMeasure.wrap(bars.packages[package], width: Self.scale.start - 28)
    drawing.lines(name, x: 16, y: y + 20)
    var sum = 0.0
    for (rank, share) in shares.enumerated() {
      segment(rank, from: sum, to: sum + share, y: y + 6, in: &drawing)
      sum += share
    }
    drawing.text(
      catalogue.likelihood(shares.first ?? 0), x: Self.scale.place(1) + 14, y: y + 20)
    return y + max(30, name.count * TextMeasure.pitch + 12)
  }

  private func segment(
    _ rank: Int, from low: Double, to high: Double, y: Int, in drawing: inout SVGDrawing
  ) {
    let start = Self.scale.place(low)
    let width = Self.scale.place(high) - start
    guard width > 0 else { return }
    drawing.rectangle(
      x: start, y: y, width: width, height: Self.barHeight, style: rank == 0 ? .filled : .box)
    let label = String(rank + 1)
    guard width > TextMeasure.width(label) + 4 else { return }
    drawing.text(
      label, x: start + width / 2, y: y + 14, style: rank == 0 ? .inverse : .muted,
      anchor: .middle)
  }

  private var remarks: [String] {
    let packages = bars.packages.count - Self.packageLimit
    let rankings = bars.rankings.count - Self.rankingLimit
    return [catalogue.text("figure.acceptability.numbers", ["worlds": bars.worlds])]
      + catalogue.leftOut("figure.acceptability.packagesNotDrawn", packages)
      + catalogue.leftOut("figure.acceptability.rankingsNotDrawn", rankings)
  }
}
