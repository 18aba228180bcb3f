import EntenteMessages

extension PositionMatrix {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    PositionMatrixSVG(self, catalogue).drawing()
  }
}

/// Draws a position matrix: options down, parties across, a sign and the lines behind it in each
/// cell.
struct PositionMatrixSVG {
  private static let partyLimit = 12
  private static let rowLimit = 120
  private static let labelWidth = 240

  private let matrix: PositionMatrix
  private let catalogue: Catalogue
  private let parties: [String]
  private let rows: ArraySlice<PositionMatrix.Row>
  private let column: Int

  init(_ matrix: PositionMatrix, _ catalogue: Catalogue) {
    self.matrix = matrix
    self.catalogue = catalogue
    parties = Array(matrix.parties.prefix(Self.partyLimit))
    rows = matrix.rows.prefix(Self.rowLimit)
    let words = parties.flatMap { $0.split(separator: " ") }
    let longest = words.map { TextMeasure.width(String($0), isBold: true) }.max() ?? 0
    let share = (760 - Self.labelWidth) / max(1, parties.count)
    column = max(min(parties.count > 5 ? 150 : 130, longest + 14), min(180, share), 96)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: max(760, Self.labelWidth + column * parties.count))
    var y = header(in: &drawing)
    var issue: String?
    for row in rows {
      if row.issue != issue { y = drawing.band(row.issue, y: y, padding: 12) }
      issue = row.issue
      y = cells(of: row, y: y, in: &drawing)
    }
    drawing.rule(y: y)
    legend(y: y + 24, in: &drawing)
    return drawing
  }

  private func center(of party: Int) -> Int { Self.labelWidth + column * party + column / 2 }

  private func header(in drawing: inout SVGDrawing) -> Int {
    let names = parties.map { TextMeasure.wrap($0, width: column - 12, isBold: true) }
    return drawing.heads(names, at: center)
  }

  private func cells(of row: PositionMatrix.Row, y: Int, in drawing: inout SVGDrawing) -> Int {
    let label = TextMeasure.wrap(
      name(of: row), width: Self.labelWidth - 28)
    let ids = parties.indices.map { self.ids(of: row, party: $0) }
    let deepest = ids.map(\.count).max() ?? 0
    drawing.lines(label, x: 16, y: y + 21)
    for party in parties.indices {
      cell(of: row, party: party, ids: ids[party], y: y, in: &drawing)
    }
    return y + max(label.count * TextMeasure.pitch, 20 + deepest * TextMeasure.pitch) + 14
  }

  private func name(of row: PositionMatrix.Row) -> String {
    guard row.isStatusQuo else { return row.option }
    return catalogue.text("figure.positions.statusQuo.whole", ["option": .text(row.option)])
  }

  private func ids(of row: PositionMatrix.Row, party: Int) -> [String] {
    let text = row.lines[party].joined(separator: ", ")
    return TextMeasure.limit(TextMeasure.wrap(text, width: column - 10), to: 3)
  }

  private func cell(
    of row: PositionMatrix.Row, party: Int, ids: [String], y: Int, in drawing: inout SVGDrawing
  ) {
    let x = center(of: party)
    let isPreferred = row.preferred[party]
    drawing.sign(of: row.stands[party], x: isPreferred ? x - 12 : x, y: y + 16)
    if isPreferred { drawing.star(x: x + 12, y: y + 16) }
    drawing.lines(ids, x: x, y: y + 42, style: .muted, anchor: .middle)
  }

  private func legend(y: Int, in drawing: inout SVGDrawing) {
    var x = 10
    for stand in [PositionMatrix.Stand.ruledOut, .conditional, .open] {
      drawing.sign(of: stand, x: x, y: y)
      let legend = catalogue.text(stand.legend)
      drawing.text(legend, x: x + 16, y: y + 4, style: .muted)
      x += 40 + TextMeasure.width(legend)
    }
    drawing.star(x: x, y: y)
    drawing.text(
      catalogue.text("figure.positions.legend.preferred"), x: x + 16, y: y + 4, style: .muted)
    drawing.remarks(omissions, y: y + 32)
  }

  private var omissions: [String] {
    let parties = matrix.parties.count - parties.count
    let rows = matrix.rows.count - rows.count
    return catalogue.leftOut("figure.positions.partiesNotDrawn", parties)
      + catalogue.leftOut("figure.positions.optionsNotDrawn", rows)
  }
}

extension PositionMatrix.Stand {
  fileprivate var legend: String {
    switch self {
    case .ruledOut: "figure.positions.legend.ruledOut"
    case .conditional: "figure.positions.legend.conditional"
    case .open: "figure.positions.legend.open"
    }
  }
}
