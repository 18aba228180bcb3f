import EntenteMessages

extension MovesLadder {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    MovesLadderSVG(self, catalogue).drawing()
  }
}

/// Draws the smallest moves as a ladder of bars.
struct MovesLadderSVG {
  private static let rungLimit = 40
  private static let width = 760
  private static let labelStart = 36
  private static let scale = ShareScale(start: 390, length: 260)

  private let ladder: MovesLadder
  private let catalogue: Catalogue

  init(_ ladder: MovesLadder, _ catalogue: Catalogue) {
    self.ladder = ladder
    self.catalogue = catalogue
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    drawing.text(
      catalogue.text("figure.moves.linesAndOwners"), x: Self.labelStart, y: 16, style: .muted)
    drawing.text(
      catalogue.text("figure.moves.likelihood"), x: Self.scale.start, y: 16, style: .muted)
    drawing.labels(of: Self.scale, y: 36)
    var y = 46
    for (index, rung) in ladder.rungs.prefix(Self.rungLimit).enumerated() {
      y = draw(rung, number: index + 1, y: y, in: &drawing)
    }
    drawing.close(omissions, y: y)
    return drawing
  }

  private func draw(
    _ rung: MovesLadder.Rung, number: Int, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let room = Self.scale.start - Self.labelStart - 24
    let said = rung.labels.joined(separator: rung.words.isEmpty ? ", " : "; ")
    let lines = TextMeasure.wrap(said, width: room, isBold: rung.words.isEmpty)
    // Words name their owners.
    let parties =
      rung.words.isEmpty ? TextMeasure.wrap(catalogue.list(rung.parties), width: room) : []
    drawing.rule(y: y)
    drawing.text(String(number), x: 8, y: y + 22, style: .muted)
    drawing.lines(
      lines, x: Self.labelStart, y: y + 22, style: rung.words.isEmpty ? .strong : .plain)
    let below = y + 22 + lines.count * TextMeasure.pitch
    drawing.lines(parties, x: Self.labelStart, y: below, style: .muted)
    drawing.shareBar(
      rung.likelihood, x: Self.scale.start, y: y + 10, width: Self.scale.length, height: 16,
      in: catalogue)
    return y + (lines.count + parties.count) * TextMeasure.pitch + 16
  }

  private var omissions: [String] {
    let count = ladder.omitted + max(0, ladder.rungs.count - Self.rungLimit)
    return catalogue.leftOut("figure.moves.notDrawn", count)
  }
}
