import EntenteMessages

extension StabilityMatrix {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    StabilityMatrixSVG(self, catalogue).drawing()
  }
}

/// Draws a stability matrix: states down, concepts across, and in each cell one sign a party.
struct StabilityMatrixSVG {
  private static let rowLimit = 60
  private static let partyLimit = 9
  private static let labelWidth = 250
  private static let pitch = 22

  private let matrix: StabilityMatrix
  private let catalogue: Catalogue
  private let parties: Range<Int>
  private let rows: ArraySlice<StabilityMatrix.Row>
  private let column: Int

  init(_ matrix: StabilityMatrix, _ catalogue: Catalogue) {
    self.matrix = matrix
    self.catalogue = catalogue
    parties = 0..<min(matrix.parties.count, Self.partyLimit)
    rows = matrix.rows.prefix(Self.rowLimit)
    let share = (760 - Self.labelWidth) / max(1, matrix.concepts.count)
    column = max(min(share, 130), parties.count * Self.pitch + 22, 70)
  }

  func drawing() -> SVGDrawing {
    let width = Self.labelWidth + column * matrix.concepts.count
    var drawing = SVGDrawing(width: max(760, width))
    header(in: &drawing)
    var y = 50
    for row in rows { y = cells(of: row, y: y, in: &drawing) }
    drawing.rule(y: y)
    legend(y: y + 24, in: &drawing)
    return drawing
  }

  private func center(of concept: Int) -> Int { Self.labelWidth + column * concept + column / 2 }

  private func place(of party: Int, concept: Int) -> Int {
    center(of: concept) + Self.pitch * party - Self.pitch * (parties.count - 1) / 2
  }

  private func header(in drawing: inout SVGDrawing) {
    for (concept, entry) in matrix.concepts.enumerated() {
      drawing.text(entry.name, x: center(of: concept), y: 16, style: .strong, anchor: .middle)
      for party in parties {
        drawing.text(
          String(party + 1), x: place(of: party, concept: concept), y: 38, style: .muted,
          anchor: .middle)
      }
    }
  }

  private func cells(
    of row: StabilityMatrix.Row, y: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let name = catalogue.state(row.state, isStart: row.isStart)
    let head = TextMeasure.wrap(name, width: Self.labelWidth - 20, isBold: true)
    let text = TextMeasure.limit(
      TextMeasure.wrap(row.description, width: Self.labelWidth - 20), to: 7)
    let depth = (head.count + text.count) * TextMeasure.pitch + 16
    if row.isStart {
      drawing.rectangle(x: 0, y: y, width: drawing.width, height: depth, style: .band)
    }
    drawing.rule(y: y)
    drawing.lines(head, x: 8, y: y + 20, style: .strong)
    drawing.lines(
      text, x: 8, y: y + 20 + head.count * TextMeasure.pitch, style: .muted)
    for concept in matrix.concepts.indices {
      cell(row.stable[concept], concept: concept, y: y + 16, in: &drawing)
    }
    return y + depth
  }

  private func cell(_ stable: [Bool], concept: Int, y: Int, in drawing: inout SVGDrawing) {
    if !stable.contains(false) {
      let width = parties.count * Self.pitch + 8
      drawing.rectangle(
        x: center(of: concept) - width / 2, y: y - 12, width: width, height: 24, style: .outline,
        radius: 5)
    }
    for party in parties {
      drawing.stays(stable[party], x: place(of: party, concept: concept), y: y)
    }
  }

  private func legend(y: Int, in drawing: inout SVGDrawing) {
    drawing.stays(true, x: 10, y: y)
    drawing.text(catalogue.text("figure.stability.stay"), x: 24, y: y + 4, style: .muted)
    drawing.stays(false, x: 120, y: y)
    drawing.text(catalogue.text("figure.stability.leave"), x: 134, y: y + 4, style: .muted)
    drawing.rectangle(x: 232, y: y - 10, width: 22, height: 20, style: .outline, radius: 5)
    drawing.text(catalogue.text("figure.stability.nobody"), x: 262, y: y + 4, style: .muted)
    drawing.remarks(
      [numbering] + matrix.concepts.map { "\($0.name): \($0.meaning)." } + omissions,
      y: y + 32)
  }

  private var numbering: String {
    parties.map { "\($0 + 1) \(matrix.parties[$0])" }.joined(separator: ", ") + "."
  }

  private var omissions: [String] {
    let parties = matrix.parties.count - parties.count
    let rows = matrix.rows.count - rows.count + matrix.omitted
    return catalogue.leftOut("figure.stability.partiesNotDrawn", parties)
      + catalogue.leftOut("figure.stability.statesNotDrawn", rows)
  }
}

extension SVGDrawing {
  /// A filled circle for one who stays, a hollow one with an arrow out of it for one who leaves.
  fileprivate mutating func stays(_ stays: Bool, x: Int, y: Int) {
    guard !stays else { return circle(x: x, y: y, radius: 7, style: .filled) }
    path(
      "M\(x - 5) \(y + 5)L\(x + 5) \(y - 5)M\(x - 1) \(y - 5)L\(x + 5) \(y - 5)L\(x + 5) \(y + 1)",
      style: .outline)
  }
}
