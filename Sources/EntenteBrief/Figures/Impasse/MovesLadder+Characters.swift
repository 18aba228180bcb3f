import EntenteMessages

extension MovesLadder {
  /// Bars of likelihood, one under each move.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let lines = rungs.enumerated().flatMap { number, rung in
      Self.lines(of: rung, mark: TextFlow.mark(number, of: rungs.count), width: width)
    }
    return lines
      + Count.leftOut(omitted, "more move", how: "shown").flatMap {
        TextFlow.remark($0, width: width)
      } + TextFlow.remarks(["A full bar is a likelihood of 1."], width: width)
  }

  private static func lines(of rung: Rung, mark: String, width: Int) -> [TextLine] {
    let verb = rung.lines.count == 1 ? "gives way" : "give way"
    let words =
      TextWord.ids(rung.lines, style: .strong)
      + TextWord.words("\(verb) (\(Count.list(rung.parties)))")
    var bar = TextLine(String(repeating: " ", count: mark.count))
    bar.appendBar(rung.likelihood, length: min(40, width - mark.count - 14))
    bar.append(" " + LikelihoodText.of(rung.likelihood))
    return TextFlow.wrap(words, width: width, first: TextLine(mark)) + [bar]
  }
}
