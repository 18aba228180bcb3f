import EntenteMessages

/// Figures in characters, each with a caption and a legend.
enum FigureText {
  /// The figure in lines of at most `width` columns.
  static func lines(
    _ figure: any Figure, width: Int, in catalogue: Catalogue = .english
  ) -> [TextLine] {
    let caption = TextWord.words(figure.caption(in: catalogue), style: .strong)
    return TextFlow.wrap(caption, width: width) + [TextLine()]
      + figure.characters(width: width, in: catalogue)
  }
}
