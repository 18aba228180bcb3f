import EntenteMessages

extension StatementMatrix {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    StatementMatrixSVG(self, catalogue).drawing()
  }
}

/// Draws who has spoken on what: what is said on plain ground, and a hollow box where a party that
/// decides is silent.
struct StatementMatrixSVG {
  private static let partyLimit = 12
  private static let rowLimit = 120
  /// What the narrowest pages show without scrolling.
  private static let narrow = 348

  private let matrix: StatementMatrix
  private let catalogue: Catalogue
  private let parties: [String]
  private let labelWidth: Int
  private let column: Int

  init(_ matrix: StatementMatrix, _ catalogue: Catalogue) {
    self.matrix = matrix
    self.catalogue = catalogue
    parties = Array(matrix.parties.prefix(Self.partyLimit))
    // Columns for two parties fit beside the issues on any page; for more it has to scroll anyway.
    let isNarrow = parties.count <= 2
    labelWidth = isNarrow ? 128 : 220
    column = isNarrow ? 110 : max(120, (760 - labelWidth) / parties.count)
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: max(Self.narrow, labelWidth + column * parties.count))
    let names = parties.map { TextMeasure.wrap($0, width: column - 12, isBold: true) }
    var y = drawing.heads(names, at: centre)
    for row in matrix.rows.prefix(Self.rowLimit) {
      drawing.rule(y: y)
      y = self.row(row, y: y, in: &drawing)
    }
    drawing.close(omissions, y: y)
    return drawing
  }

  private func centre(of party: Int) -> Int { labelWidth + column * party + column / 2 }

  private func row(_ row: StatementMatrix.Row, y: Int, in drawing: inout SVGDrawing) -> Int {
    let label = TextMeasure.wrap(row.issue, width: labelWidth - 20)
    let cells = parties.indices.map { party in
      TextMeasure.wrap(matrix.words(row, party, in: catalogue), width: column - 24)
    }
    let depth = (cells.map(\.count) + [label.count]).max() ?? 1
    let height = depth * TextMeasure.pitch + 14
    drawing.lines(label, x: 4, y: y + 22)
    for (party, cell) in cells.enumerated() {
      let isSilent = row.said[party].isEmpty
      if isSilent, row.decides[party] {
        drawing.rectangle(
          x: centre(of: party) - column / 2 + 6, y: y + 5, width: column - 12, height: height - 10,
          style: .outline, radius: 3)
      }
      drawing.lines(
        cell, x: centre(of: party), y: y + 22,
        style: isSilent ? row.decides[party] ? .strong : .muted : .plain, anchor: .middle)
    }
    return y + height
  }

  private var omissions: [String] {
    catalogue.leftOut("figure.statements.partiesNotDrawn", matrix.parties.count - parties.count)
      + catalogue.leftOut("figure.statements.more", max(0, matrix.rows.count - Self.rowLimit))
      + [catalogue.text("figure.statements.legend")]
  }
}
