/// Figures in characters, each with a caption and a legend.
enum FigureText {
  /// The figure in lines of at most `width` columns.
  static func lines(_ figure: any Figure, width: Int) -> [TextLine] {
    let caption = TextFlow.wrap(TextWord.words(figure.caption, style: .strong), width: width)
    return caption + [TextLine()] + figure.characters(width: width)
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
