import EntenteMessages

extension UtilityScatter {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    UtilityScatterSVG(self, catalogue).drawing()
  }
}

/// Draws what packages are worth to pairs of parties: one large plot for two parties, small ones
/// with numbered marks and a key for more.
struct UtilityScatterSVG {
  private static let width = 760
  private static let side = 420
  private static let smallSide = 210
  private static let labelWidth = 206

  private let scatter: UtilityScatter
  private let catalogue: Catalogue
  private let places: [UtilityScatter.Place]

  init(_ scatter: UtilityScatter, _ catalogue: Catalogue) {
    self.scatter = scatter
    self.catalogue = catalogue
    places = Array(scatter.places.prefix(UtilityScatter.placeLimit))
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    guard let first = scatter.panels.first else {
      drawing.remarks(remarks, y: 16)
      return drawing
    }
    if scatter.panels.count == 1 {
      let bottom = large(first, in: &drawing)
      drawing.remarks(remarks, y: bottom + 24)
    } else {
      let bottom = small(in: &drawing)
      let end = key(y: bottom + 20, in: &drawing)
      drawing.remarks(remarks, y: end + 14)
    }
    return drawing
  }

  /// The two parties' plot with names beside it.
  private func large(_ panel: UtilityScatter.Panel, in drawing: inout SVGDrawing) -> Int {
    let labels = places.map { place in
      let names = TextMeasure.limit(
        TextMeasure.wrap(place.names.joined(separator: ", "), width: Self.labelWidth), to: 5)
      let worths = [panel.across, panel.up].map { place.worths[$0] }
      let numbers = TextMeasure.wrap(pair(worths), width: Self.labelWidth)
      return ScatterPlotSVG.Label(
        kind: place.kind, worths: worths, lines: names + numbers, mutedCount: numbers.count)
    }
    let plot = ScatterPlotSVG(
      panel, labels: labels, reservations: scatter.reservations,
      isStaircase: scatter.parties.count == 2, side: Self.side)
    return frame(plot, panel, x: plot.margin, y: 0, room: Self.width - plot.margin, &drawing)
  }

  /// "(62.5; 40)".
  private func pair(_ worths: [Double]) -> String {
    "(\(worths.map(catalogue.points).joined(separator: "; ")))"
  }

  /// Panels two abreast.
  private func small(in drawing: inout SVGDrawing) -> Int {
    var top = 0
    for row in stride(from: 0, to: scatter.panels.count, by: 2) {
      var bottom = top
      for (column, panel) in scatter.panels[row..<min(row + 2, scatter.panels.count)].enumerated() {
        let plot = ScatterPlotSVG(
          panel, labels: numbers(panel), reservations: scatter.reservations, isStaircase: false,
          side: Self.smallSide)
        let left = column * Self.width / 2
        let x = left + min(plot.margin, Self.width / 2 - Self.smallSide - 82)
        let room = left + Self.width / 2 - x - 10
        bottom = max(bottom, frame(plot, panel, x: x, y: top, room: room, &drawing))
      }
      top = bottom + 26
    }
    return top
  }

  /// For each place of the panel the numbers of what stands there.
  private func numbers(_ panel: UtilityScatter.Panel) -> [ScatterPlotSVG.Label] {
    var labels: [ScatterPlotSVG.Label] = []
    for (index, place) in places.enumerated() {
      let worths = [panel.across, panel.up].map { place.worths[$0] }
      if let known = labels.firstIndex(where: { $0.worths == worths }) {
        labels[known].lines[0] += ", \(index + 1)"
      } else {
        labels.append(
          .init(kind: place.kind, worths: worths, lines: ["\(index + 1)"], mutedCount: 0))
      }
    }
    for index in labels.indices {
      labels[index].lines = TextMeasure.wrap(labels[index].lines[0], width: 42)
    }
    return labels
  }

  /// A plot with the names of its axes.
  private func frame(
    _ plot: ScatterPlotSVG, _ panel: UtilityScatter.Panel, x: Int, y: Int, room: Int,
    _ drawing: inout SVGDrawing
  ) -> Int {
    let up = axisName("figure.frontier.up", panel.up, room)
    drawing.lines(up, x: x, y: y + 16)
    let top = y + up.count * TextMeasure.pitch + 12
    let across = axisName("figure.frontier.across", panel.across, plot.sideLength + 20)
    let bottom = plot.draw(x: x, y: top, in: &drawing)
    let below = top + plot.sideLength + 42
    drawing.lines(across, x: x, y: below)
    return max(bottom, below + (across.count - 1) * TextMeasure.pitch + 6)
  }

  private func axisName(_ key: String, _ party: Int, _ room: Int) -> [String] {
    let name = catalogue.text(key, ["party": .text(scatter.parties[party])])
    return TextMeasure.limit(TextMeasure.wrap(name, width: room), to: 3)
  }

  /// What the numbers stand for.
  private func key(y: Int, in drawing: inout SVGDrawing) -> Int {
    var y = y
    for (index, place) in places.enumerated() {
      drawing.mark(place.kind, x: 8, y: y - 4)
      let text = "\(index + 1). \(place.names.joined(separator: ", ")) \(pair(place.worths))"
      let lines = TextMeasure.wrap(text, width: Self.width - 40)
      drawing.lines(lines, x: 24, y: y)
      y += lines.count * TextMeasure.pitch + 4
    }
    return y
  }

  private var omissions: [String] {
    let count = scatter.places.count - places.count
    return catalogue.leftOut("figure.frontier.offersNotDrawn", count)
  }

  private var remarks: [String] {
    [
      catalogue.text(
        scatter.parties.count == 2 ? "figure.frontier.dots.steps" : "figure.frontier.dots"),
      catalogue.text("figure.frontier.brackets", ["parties": .texts(scatter.parties)]),
    ] + scatter.omissions(in: catalogue) + omissions
  }
}
