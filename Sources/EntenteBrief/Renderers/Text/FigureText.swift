/// Figures in characters, each with a caption and a legend.
enum FigureText {
  /// The figure in lines of at most `width` columns.
  static func lines(_ figure: Figure, width: Int) -> [TextLine] {
    let caption = TextFlow.wrap(TextWord.words(figure.title, style: .strong), width: width)
    return caption + [TextLine()] + body(figure, width: width)
  }

  private static func body(_ figure: Figure, width: Int) -> [TextLine] {
    switch figure {
    case .positions(let matrix): positions(matrix, width: width)
    case .conflicts(let diagram): conflicts(diagram, width: width)
    case .moves(let ladder): moves(ladder, width: width)
    case .packages(let chart): packages(chart, width: width)
    case .acceptability(let bars): acceptability(bars, width: width)
    case .slack(let curves): slack(curves, width: width)
    case .assurance(let chart): assurance(chart, width: width)
    case .worldMap(let map): worldMap(map, width: width)
    case .tornado(let tornado): self.tornado(tornado, width: width)
    case .frontier(let scatter): frontier(scatter, width: width)
    case .trades(let diagram): trades(diagram, width: width)
    case .stability(let matrix): stability(matrix, width: width)
    case .moveGraph(let graph): moveGraph(graph, width: width)
    case .statePaths(let paths): statePaths(paths, width: width)
    case .exchange(let ladder): exchange(ladder, width: width)
    case .reliefMap(let map): reliefMap(map, width: width)
    case .coverage(let grid): coverage(grid, width: width)
    case .bottlenecks(let bars): bottlenecks(bars, width: width)
    case .yard(let chart): yard(chart, width: width)
    case .crowding(let chart): crowding(chart, width: width)
    }
  }

  /// A line that says what signs mean, or what was left out.
  static func remark(_ text: String, width: Int) -> [TextLine] {
    TextFlow.wrap(TextWord.words(text, style: .dim), width: width)
  }

  /// Ids with commas, as words that may be broken between ids only.
  static func ids(_ ids: [String], style: TextStyle = .dim) -> [TextWord] {
    ids.enumerated().map { index, id in
      let comma = index + 1 < ids.count ? "," : ""
      return TextWord(text: Visible.line(id) + comma, style: style)
    }
  }
}
