/// Figures in characters, each with a caption and a legend.
enum FigureText {
  /// The figure in lines of at most `width` columns.
  static func lines(_ figure: any Figure, width: Int) -> [TextLine] {
    let caption = TextFlow.wrap(TextWord.words(figure.caption, style: .strong), width: width)
    return caption + [TextLine()] + figure.characters(width: width)
  }
}
