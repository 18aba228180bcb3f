import EntenteMessages

extension StatePaths {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    StatePathsSVG(self, catalogue).drawing()
  }
}

/// Draws ways from the start as ladders: a state, who moves and what changes, the next state.
struct StatePathsSVG {
  private static let width = 760
  private static let pathLimit = 12
  private static let stepLimit = 40
  private static let left = 24

  private let paths: StatePaths
  private let catalogue: Catalogue

  init(_ paths: StatePaths, _ catalogue: Catalogue) {
    self.paths = paths
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    var y = 0
    for path in paths.paths.prefix(Self.pathLimit) { y = draw(path, y: y, in: &drawing) }
    drawing.remarks(remarks, y: y + 18)
    return drawing
  }

  private func draw(_ path: StatePaths.Path, y: Int, in drawing: inout SVGDrawing) -> Int {
    var y = station(paths.start, y: y, isEnd: path.steps.isEmpty, in: &drawing)
    for (number, step) in path.steps.prefix(Self.stepLimit).enumerated() {
      y = draw(step, y: y, in: &drawing)
      y = station(step.state, y: y, isEnd: number + 1 == path.steps.count, in: &drawing)
    }
    drawing.rule(y: y + 8)
    return y + 24
  }

  private func station(
    _ name: String, y: Int, isEnd: Bool, in drawing: inout SVGDrawing
  ) -> Int {
    let lines = TextMeasure.wrap(name, width: Self.width - 60, isBold: true)
    drawing.circle(x: Self.left, y: y + 12, radius: 7, style: isEnd ? .filled : .outline)
    drawing.lines(lines, x: Self.left + 20, y: y + 17, style: .strong)
    return y + max(1, lines.count) * TextMeasure.pitch + 6
  }

  private func draw(_ step: StatePaths.Step, y: Int, in drawing: inout SVGDrawing) -> Int {
    let move = catalogue.text(
      step.isImprovement ? "figure.paths.move" : "figure.paths.move.noGain",
      ["parties": .texts(step.by), "change": .text(step.change)])
    let lines = TextMeasure.wrap(
      move, width: Self.width - 80)
    let end = y + lines.count * TextMeasure.pitch + 4
    let x = Self.left
    drawing.path("M\(x) \(y - 2)V\(end - 6)", style: step.isImprovement ? .curve : .dotted)
    drawing.path("M\(x - 4) \(end - 7)L\(x) \(end + 2)L\(x + 4) \(end - 7)Z", style: .accent)
    drawing.lines(lines, x: Self.left + 40, y: y + 13)
    return end
  }

  private var remarks: [String] {
    let more = paths.omitted + max(0, paths.paths.count - Self.pathLimit)
    let isLong = paths.paths.contains { $0.steps.count > Self.stepLimit }
    return [catalogue.text("figure.paths.legend")]
      + (isLong ? catalogue.leftOut("figure.paths.stepsNotDrawn", Self.stepLimit) : [])
      + catalogue.leftOut("figure.paths.notDrawn", more)
  }
}
