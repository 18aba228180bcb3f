/// Builds the inside of a drawing; whatever is put into it is escaped.
package struct SVGDrawing {
  /// Where a text is held.
  enum Anchor: String {
    case start, middle, end
  }

  /// The elements that a drawing is made of.
  private enum Element: String {
    case text, rect, circle, path
  }

  /// What elements say of themselves.
  private enum Attribute: String {
    case style = "class"
    case x, y, width, height, rx, cx, cy, r
    case anchor = "text-anchor"
    case data = "d"
  }

  private(set) var markup = ""
  /// In units of the drawing, one of which is a pixel at normal size.
  var width: Int
  var height = 0

  init(width: Int) {
    self.width = width
  }

  /// One line of text with its baseline at `y`.
  mutating func text(
    _ text: String, x: Int, y: Int, style: FigureStyle.Text = .plain, anchor: Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    var attributes: [(Attribute, String)] = [(.style, style.rawValue), (.x, "\(x)"), (.y, "\(y)")]
    if anchor != .start { attributes.append((.anchor, anchor.rawValue)) }
    element(.text, attributes, content: text)
    height = max(height, y + 6)
  }

  /// Lines of text one under another, the first with its baseline at `y`.
  mutating func lines(
    _ lines: [String], x: Int, y: Int, style: FigureStyle.Text = .plain, anchor: Anchor = .start
  ) {
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: y + index * TextMeasure.pitch, style: style, anchor: anchor)
    }
  }

  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, style: FigureStyle.Shape, radius: Int = 0
  ) {
    var attributes: [(Attribute, String)] = [(.style, style.rawValue), (.x, "\(x)"), (.y, "\(y)")]
    attributes += [(.width, "\(width)"), (.height, "\(height)")]
    if radius > 0 { attributes.append((.rx, "\(radius)")) }
    element(.rect, attributes)
    self.height = max(self.height, y + height + 1)
  }

  mutating func circle(x: Int, y: Int, radius: Int, style: FigureStyle.Shape) {
    element(
      .circle,
      [(.style, style.rawValue), (.cx, "\(x)"), (.cy, "\(y)"), (.r, "\(radius)")])
    height = max(height, y + radius + 1)
  }

  /// A path; `data` is in the path language of SVG.
  mutating func path(_ data: String, style: FigureStyle.Shape) {
    element(.path, [(.style, style.rawValue), (.data, data)])
  }

  /// Another drawing with its upper left corner at a place.
  mutating func insert(_ drawing: SVGDrawing, x: Int, y: Int) {
    markup += "<g transform=\"translate(\(x) \(y))\">\n\(drawing.markup)</g>\n"
    height = max(height, y + drawing.height)
  }

  private mutating func element(
    _ element: Element, _ attributes: [(Attribute, String)], content: String? = nil
  ) {
    markup += "<" + element.rawValue
    for (attribute, value) in attributes {
      markup += " \(attribute.rawValue)=\"\(Markup(escaping: value).text)\""
    }
    if let content {
      markup += ">\(Markup(escaping: content).text)</\(element.rawValue)>\n"
    } else {
      markup += "/>\n"
    }
  }
}
