import EntenteMessages

extension TradeDiagram {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    TradeDiagramSVG(self, catalogue).drawing()
  }
}

/// Draws exchanges one under another: for each change, and for both together, a bar for each party
/// from the middle of its column, to the right what it gains, to the left what it gives.
struct TradeDiagramSVG {
  private static let exchangeLimit = 12
  private static let labelWidth = 230
  private static let barHeight = 14

  private let diagram: TradeDiagram
  private let catalogue: Catalogue
  private let exchanges: ArraySlice<TradeDiagram.Exchange>
  /// Room for a number beside a bar.
  private let numberWidth: Int
  private let column: Int
  /// Shape `[party]`: the most that any bar of the party has to show.
  private let most: [Double]

  init(_ diagram: TradeDiagram, _ catalogue: Catalogue) {
    self.diagram = diagram
    self.catalogue = catalogue
    exchanges = diagram.exchanges.prefix(Self.exchangeLimit)
    let shown = exchanges.flatMap { $0.changes.map(\.gains) + [$0.gains] }
    let numbers = shown.flatMap { $0 }.map { TradeDiagram.signed($0, in: catalogue) }
    numberWidth = 14 + (numbers.map { TextMeasure.width($0, isBold: true) }.max() ?? 0)
    let share = (760 - Self.labelWidth) / max(1, diagram.parties.count)
    column = max(120, 2 * numberWidth + 60, share)
    most = diagram.parties.indices.map { party in
      shown.reduce(0) { max($0, abs($1[party])) }
    }
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: max(760, Self.labelWidth + column * diagram.parties.count))
    var y = header(in: &drawing)
    for (index, exchange) in exchanges.enumerated() {
      y = drawing.band(diagram.head(of: index, in: catalogue), y: y)
      let top = y
      for change in exchange.changes {
        y = row(words(of: change), change.gains, y: y, isTotal: false, in: &drawing)
      }
      let both = [catalogue.text("figure.trades.both")]
      y = row(both, exchange.gains, y: y, isTotal: true, in: &drawing) + 6
      for party in diagram.parties.indices {
        drawing.path("M\(center(of: party)) \(top + 4)V\(y - 6)", style: .rule)
      }
    }
    drawing.close(remarks, y: y)
    return drawing
  }

  private func center(of party: Int) -> Int { Self.labelWidth + column * party + column / 2 }

  private func header(in drawing: inout SVGDrawing) -> Int {
    let names = diagram.parties.map {
      TextMeasure.limit(TextMeasure.wrap($0, width: column - 16, isBold: true), to: 4)
    }
    let below = drawing.heads(names, at: center)
    for x in names.indices.map(center) {
      drawing.text(
        catalogue.text("figure.trades.gives"), x: x - 10, y: below + 6, style: .muted, anchor: .end)
      drawing.text(catalogue.text("figure.trades.gains"), x: x + 10, y: below + 6, style: .muted)
    }
    return below + TextMeasure.pitch
  }

  private func words(of change: TradeDiagram.Change) -> [String] {
    let text = "\(change.issue): \(change.from) → \(change.to)"
    return TextMeasure.limit(TextMeasure.wrap(text, width: Self.labelWidth - 28), to: 6)
  }

  private func row(
    _ words: [String], _ gains: [Double], y: Int, isTotal: Bool, in drawing: inout SVGDrawing
  ) -> Int {
    drawing.lines(words, x: 16, y: y + 21, style: isTotal ? .strong : .plain)
    for party in diagram.parties.indices {
      bar(gains[party], party, y: y + 9, isTotal: isTotal, in: &drawing)
    }
    return y + words.count * TextMeasure.pitch + 12
  }

  private func bar(
    _ gain: Double, _ party: Int, y: Int, isTotal: Bool, in drawing: inout SVGDrawing
  ) {
    let x = center(of: party)
    let scale = ShareScale(start: x, length: column / 2 - numberWidth)
    let length = most[party] > 0 ? scale.extent(abs(gain) / most[party]) : 0
    if length > 0 {
      drawing.rectangle(
        x: gain < 0 ? x - length : x, y: y, width: length, height: Self.barHeight,
        style: isTotal ? .accent : .outline)
    }
    let end = gain < 0 ? x - length - 6 : x + length + 6
    drawing.text(
      TradeDiagram.signed(gain, in: catalogue), x: end, y: y + 12,
      style: isTotal ? .strong : .plain,
      anchor: gain < 0 ? .end : .start)
  }

  private var remarks: [String] {
    let left = diagram.exchanges.count - exchanges.count
    return [catalogue.text("figure.trades.scales")] + diagram.remarks(in: catalogue)
      + catalogue.leftOut("figure.trades.notDrawn", left)
  }
}
