import EntenteMessages

extension MovesLadder {
  /// Bars of likelihood, one under each move.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let lines = rungs.enumerated().flatMap { number, rung in
      Self.lines(
        of: rung, mark: TextFlow.mark(number, of: rungs.count), width: width, in: catalogue)
    }
    return lines
      + omissions(in: catalogue).flatMap { TextFlow.remark($0, width: width) }
      + TextFlow.remarks([catalogue.text("figure.moves.legend")], width: width)
  }

  private static func lines(
    of rung: Rung, mark: String, width: Int, in catalogue: Catalogue
  ) -> [TextLine] {
    let way = catalogue.text(
      "figure.moves.way.by", ["n": .count(rung.lines.count), "parties": .texts(rung.parties)])
    let words =
      rung.words.isEmpty
      ? TextWord.ids(rung.lines, style: .strong) + TextWord.words(way)
      : TextWord.words(rung.words.joined(separator: "; "))
    var bar = TextLine(String(repeating: " ", count: mark.count))
    bar.appendBar(rung.likelihood, length: min(40, width - mark.count - 14))
    bar.append(" " + catalogue.likelihood(rung.likelihood))
    return TextFlow.wrap(words, width: width, first: TextLine(mark)) + [bar]
  }
}
