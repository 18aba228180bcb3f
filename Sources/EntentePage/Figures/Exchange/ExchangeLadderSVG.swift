import EntenteMessages

extension ExchangeLadder {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    ExchangeLadderSVG(self, catalogue).drawing()
  }
}

/// Draws the steps of an exchange one under another, with a bar a party for what it is still to
/// receive after each.
struct ExchangeLadderSVG {
  private static let stepLimit = 40
  private static let partyLimit = 6
  private static let width = 760
  private static let labelStart = 36
  private static let nameStart = 380
  private static let barStart = 540
  private static let barWidth = 130

  private let ladder: ExchangeLadder
  private let catalogue: Catalogue

  init(_ ladder: ExchangeLadder, _ catalogue: Catalogue) {
    self.ladder = ladder
    self.catalogue = catalogue
  }

  private var parties: Range<Int> { 0..<min(ladder.parties.count, Self.partyLimit) }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    drawing.text(
      catalogue.text("figure.exchange.changesHands"), x: Self.labelStart, y: 16, style: .muted)
    drawing.text(
      catalogue.text("figure.exchange.toComeFor"), x: Self.nameStart, y: 16, style: .muted)
    for (x, label) in [(Self.barStart, "0"), (Self.barStart + Self.barWidth, "1")] {
      drawing.text(label, x: x, y: 36, style: .muted, anchor: .middle)
    }
    var y = 46
    for (index, step) in ladder.steps.prefix(Self.stepLimit).enumerated() {
      y = draw(step, number: index + 1, y: y, in: &drawing)
    }
    drawing.close(remarks, y: y)
    return drawing
  }

  private func draw(
    _ step: ExchangeLadder.Step, number: Int, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let lines = TextMeasure.limit(
      TextMeasure.wrap(
        ladder.text(step, in: catalogue), width: Self.nameStart - Self.labelStart - 8), to: 8)
    drawing.rule(y: y)
    drawing.text(String(number), x: 8, y: y + 22, style: .muted)
    drawing.lines(lines, x: Self.labelStart, y: y + 22)
    var below = y + 8
    for party in parties { below = bar(step, party, y: below, in: &drawing) }
    return max(below + 4, y + lines.count * TextMeasure.pitch + 16)
  }

  private func bar(
    _ step: ExchangeLadder.Step, _ party: Int, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let name = TextMeasure.limit(
      TextMeasure.wrap(ladder.parties[party], width: Self.barStart - Self.nameStart - 14), to: 2)
    drawing.lines(name, x: Self.nameStart, y: y + 14, style: .muted)
    if let share = step.outstanding[party] {
      drawing.shareBar(
        share, x: Self.barStart, y: y + 2, width: Self.barWidth, height: 14, in: catalogue)
    } else {
      drawing.text(
        catalogue.text("figure.exchange.nothing"), x: Self.barStart, y: y + 14, style: .muted)
    }
    return y + max(22, name.count * TextMeasure.pitch + 4)
  }

  private var remarks: [String] {
    let steps = ladder.steps.count - Self.stepLimit
    let parties = ladder.parties.count - Self.partyLimit
    return [catalogue.text("figure.exchange.legend")]
      + catalogue.leftOut("figure.exchange.stepsNotDrawn", steps)
      + catalogue.leftOut("figure.exchange.partiesNotDrawn", parties)
  }
}
