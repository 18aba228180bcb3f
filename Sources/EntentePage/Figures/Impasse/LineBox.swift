/// The box of one red line: its id, how firmly it is held, and what it says.
struct LineBox {
  private static let margin = 10
  private static let statementLimit = 6

  private let width: Int
  private let id: [String]
  private let firmness: String
  private let statement: [String]
  /// Whether id and firmness fit side by side.
  private let isShort: Bool

  init(_ line: ConflictDiagram.Line, width: Int) {
    self.width = width
    let room = width - 2 * Self.margin
    firmness = Visible.line(line.firmness)
    let head = TextMeasure.width(line.id, isBold: true) + TextMeasure.width(firmness) + 16
    isShort = head <= room
    id = TextMeasure.limit(TextMeasure.wrap(line.id, width: room, isBold: true), to: 3)
    statement = TextMeasure.limit(
      TextMeasure.wrap(line.statement, width: room), to: Self.statementLimit)
  }

  private var lineCount: Int { id.count + (isShort ? 0 : 1) + statement.count }

  var height: Int { lineCount * TextMeasure.pitch + 16 }

  func draw(x: Int, y: Int, in drawing: inout SVGDrawing) {
    drawing.rectangle(x: x, y: y, width: width, height: height, style: .box, radius: 4)
    let left = x + Self.margin
    var baseline = y + 21
    drawing.lines(id, x: left, y: baseline, style: .strong)
    baseline += id.count * TextMeasure.pitch
    if isShort {
      let right = x + width - Self.margin
      drawing.text(firmness, x: right, y: y + 21, style: .muted, anchor: .end)
    } else {
      drawing.text(firmness, x: left, y: baseline, style: .muted)
      baseline += TextMeasure.pitch
    }
    drawing.lines(statement, x: left, y: baseline)
  }
}
