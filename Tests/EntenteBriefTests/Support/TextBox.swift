import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Where a text of a drawing is, in a font as broad as the measure expects.
struct TextBox {
  let text: String
  private let left: Int
  private let right: Int
  private let top: Int
  private let bottom: Int

  static func all(in drawing: SVGDrawing) -> [TextBox] {
    drawing.markup.split(separator: "\n").filter { $0.hasPrefix("<text") }.compactMap {
      TextBox(ParsedMarkup(String($0)))
    }
  }

  private init?(_ parsed: ParsedMarkup) {
    guard let element = parsed.elements.first,
      let x = element.attributes["x"].flatMap({ Int($0) }),
      let y = element.attributes["y"].flatMap({ Int($0) })
    else { return nil }
    let isBold = element.attributes["class"]?.contains("f-b") == true
    let width = TextMeasure.width(parsed.text, isBold: isBold)
    text = parsed.text
    left =
      switch element.attributes["text-anchor"] {
      case "end": x - width
      case "middle": x - width / 2
      default: x
      }
    (right, top, bottom) = (left + width, y - 12, y + 4)
  }

  private func overlaps(_ other: TextBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Records an issue for each text that is cut off and for each pair that overlaps.
  static func expectApart(_ boxes: [TextBox], in drawing: SVGDrawing) {
    for (index, one) in boxes.enumerated() {
      #expect(one.left >= 0 && one.right <= drawing.width, "\(one.text)")
      #expect(one.top >= 0 && one.bottom <= drawing.height, "\(one.text)")
      // A check of its own for each of the many pairs would take most of the tests' time.
      for other in boxes[(index + 1)...] where one.overlaps(other) {
        Issue.record("“\(one.text)” and “\(other.text)” overlap")
      }
    }
  }
}
