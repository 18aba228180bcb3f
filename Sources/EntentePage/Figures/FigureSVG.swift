import EntenteMessages

/// Draws figures as SVG.
public enum FigureSVG {
  /// The figure as a file of its own, with its style sheet, for light and dark screens and paper.
  ///
  /// Signs and words carry all that colours do. At most 12 parties, 120 options, 60 lines, 100
  /// conflicts, 40 moves, 20 packages, 10 pairs of parties, 12 trades, 40 steps of 6 parties, 400
  /// zones and places on a map, 30 zones by day, 20 bottlenecks, 6 yards and 5 arrangements of sites
  /// are drawn; what is left out is said in the figure.
  /// - Parameter id: Starts the ids of the title and the description; letters, digits and `-`.
  /// - Complexity: O(elements), for conflicts O(lines log lines).
  public static func svg(_ figure: AnyFigure, id: String) -> String {
    svg(figure.content, id: id)
  }

  /// The same in a language.
  package static func svg(_ figure: AnyFigure, id: String, in catalogue: Catalogue) -> String {
    svg(figure.content, id: id, in: catalogue)
  }

  /// The same of a figure whose kind may be known.
  package static func svg(
    _ figure: any Figure, id: String, in catalogue: Catalogue = .english
  ) -> String {
    document(figure, figure.drawing(in: catalogue), id: id, isStandalone: true, in: catalogue)
  }

  /// The figure as part of a page that brings the style sheet, and whether it can be read when it
  /// is made small enough for a sheet of paper.
  static func inline(
    _ figure: any Figure, id: String, in catalogue: Catalogue
  ) -> (markup: Markup, fitsOnPaper: Bool) {
    let drawing = figure.drawing(in: catalogue)
    let markup = document(figure, drawing, id: id, isStandalone: false, in: catalogue)
    // A4 between margins is 657 by 812 pixels below a caption; seven tenths make 9 pixels of 13.
    let scale = min(657 / Double(drawing.width), 812 / Double(drawing.height))
    return (Markup(trusted: markup), scale >= 0.7)
  }

  private static func document(
    _ figure: any Figure, _ drawing: SVGDrawing, id: String, isStandalone: Bool,
    in catalogue: Catalogue
  ) -> String {
    let id = Markup(escaping: id).text
    let caption = figure.caption(in: catalogue)
    let drawing = isStandalone ? framed(drawing, under: caption) : drawing
    let style = isStandalone ? "<style>\n\(FigureStyle.sheet)</style>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(drawing.width) \(drawing.height)" \
      width="\(drawing.width)" height="\(drawing.height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(Markup(escaping: caption).text)</title>
      <desc id="\(id)-desc">\(Markup(escaping: figure.summary(in: catalogue)).text)</desc>
      \(style)\(drawing.markup)</svg>
      """
  }

  /// A drawing on paper with a margin, under its title.
  private static func framed(_ drawing: SVGDrawing, under title: String) -> SVGDrawing {
    let margin = 20
    let title = TextMeasure.wrap(title, width: drawing.width, isBold: true)
    var sheet = SVGDrawing(width: drawing.width + 2 * margin)
    let top = margin + title.count * TextMeasure.pitch + 14
    sheet.rectangle(
      x: 0, y: 0, width: sheet.width, height: top + drawing.height + margin - 1, style: .paper)
    sheet.lines(title, x: margin, y: margin + 14, style: .strong)
    sheet.insert(drawing, x: margin, y: top)
    return sheet
  }
}
