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
  public static func svg(_ figure: Figure, id: String) -> String {
    document(figure, drawing(of: figure), id: id, isStandalone: true)
  }

  /// The figure as part of a page that brings the style sheet, and whether it can be read when it
  /// is made small enough for a sheet of paper.
  static func inline(_ figure: Figure, id: String) -> (markup: Markup, fitsOnPaper: Bool) {
    let drawing = drawing(of: figure)
    let markup = document(figure, drawing, id: id, isStandalone: false)
    // A4 between margins is 657 by 812 pixels below a caption; seven tenths make 9 pixels of 13.
    let scale = min(657 / Double(drawing.width), 812 / Double(drawing.height))
    return (Markup(trusted: markup), scale >= 0.7)
  }

  private static func document(
    _ figure: Figure, _ drawing: SVGDrawing, id: String, isStandalone: Bool
  ) -> String {
    let id = Markup(escaping: id).text
    let drawing = isStandalone ? framed(drawing, under: figure.title) : drawing
    let style = isStandalone ? "<style>\n\(FigureStyle.sheet)</style>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(drawing.width) \(drawing.height)" \
      width="\(drawing.width)" height="\(drawing.height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(Markup(escaping: figure.title).text)</title>
      <desc id="\(id)-desc">\(Markup(escaping: figure.summary).text)</desc>
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

  private static func drawing(of figure: Figure) -> SVGDrawing {
    switch figure {
    case .positions(let matrix): PositionMatrixSVG(matrix).drawing()
    case .conflicts(let diagram): ConflictDiagramSVG(diagram).drawing()
    case .moves(let ladder): MovesLadderSVG(ladder).drawing()
    case .packages(let chart): PackageChartSVG(chart).drawing()
    case .acceptability(let bars): AcceptabilityBarsSVG(bars).drawing()
    case .slack(let curves): SlackCurvesSVG(curves).drawing()
    case .assurance(let chart): AssuranceChartSVG(chart).drawing()
    case .worldMap(let map): WorldMapSVG(map).drawing()
    case .tornado(let tornado): TornadoSVG(tornado).drawing()
    case .frontier(let scatter): UtilityScatterSVG(scatter).drawing()
    case .trades(let diagram): TradeDiagramSVG(diagram).drawing()
    case .stability(let matrix): StabilityMatrixSVG(matrix).drawing()
    case .moveGraph(let graph): MoveGraphSVG(graph).drawing()
    case .statePaths(let paths): StatePathsSVG(paths).drawing()
    case .exchange(let ladder): ExchangeLadderSVG(ladder).drawing()
    case .reliefMap(let map): ReliefMapSVG(map).drawing()
    case .coverage(let grid): CoverageGridSVG(grid).drawing()
    case .bottlenecks(let bars): BottleneckBarsSVG(bars).drawing()
    case .yard(let chart): YardChartSVG(chart).drawing()
    case .crowding(let chart): CrowdingChartSVG(chart).drawing()
    }
  }
}
