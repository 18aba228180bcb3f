import EntenteMessages

extension WorldMap {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    WorldMapSVG(self, catalogue).drawing()
  }
}

/// Draws a grid of cells, each with its share as a number and as a square of that area.
struct WorldMapSVG {
  private static let width = 760
  private static let left = 90
  private static let cell = 62
  private static let limit = 10

  private let map: WorldMap
  private let catalogue: Catalogue

  init(_ map: WorldMap, _ catalogue: Catalogue) {
    self.map = map
    self.catalogue = catalogue
  }

  private var columns: Int { min(map.across.values.count, Self.limit) }
  private var rows: Int { min(map.upwards.values.count, Self.limit) }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let upwards = catalogue.text("figure.worlds.upwards", ["figure": .text(map.upwards.name)])
    let title = TextMeasure.wrap(upwards, width: Self.width - 20)
    drawing.lines(title, x: 0, y: 16, style: .muted)
    let top = title.count * TextMeasure.pitch + 14
    for row in 0..<rows { draw(row: row, top: top, in: &drawing) }
    let bottom = top + rows * Self.cell
    for column in 0..<columns {
      drawing.text(
        catalogue.amount(map.across.values[column]),
        x: Self.left + column * Self.cell + Self.cell / 2, y: bottom + 20, style: .muted,
        anchor: .middle)
    }
    drawing.remarks(
      [
        catalogue.text("figure.worlds.across", ["figure": .text(map.across.name)]),
        catalogue.text("figure.worlds.legend"),
      ], y: bottom + 44)
    return drawing
  }

  private func draw(row: Int, top: Int, in drawing: inout SVGDrawing) {
    let y = top + (rows - 1 - row) * Self.cell
    drawing.text(
      catalogue.amount(map.upwards.values[row]), x: Self.left - 10, y: y + Self.cell / 2 + 4,
      style: .muted, anchor: .end)
    for column in 0..<columns {
      let x = Self.left + column * Self.cell
      let share = Quantity.share(map.shares[row][column])
      drawing.rectangle(x: x, y: y, width: Self.cell, height: Self.cell, style: .box)
      let side = Int((share.squareRoot() * 34).rounded())
      if side > 0 {
        drawing.rectangle(
          x: x + (Self.cell - side) / 2, y: y + 23 - side / 2, width: side, height: side,
          style: .accent)
      }
      drawing.text(
        catalogue.likelihood(share), x: x + Self.cell / 2, y: y + Self.cell - 6, style: .muted,
        anchor: .middle)
    }
  }
}
