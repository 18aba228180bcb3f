extension MovesLadder {
  func characters(width: Int) -> [TextLine] { FigureText.moves(self, width: width) }
}

extension FigureText {
  /// The ladder as bars of likelihood, one under each move.
  static func moves(_ ladder: MovesLadder, width: Int) -> [TextLine] {
    let digits = String(ladder.rungs.count).count
    var lines = ladder.rungs.enumerated().flatMap { number, rung -> [TextLine] in
      let mark = String(number + 1)
      let pad = String(repeating: " ", count: digits - mark.count)
      return rungLines(of: rung, mark: pad + mark + ". ", width: width)
    }
    if ladder.omitted > 0 {
      lines += remark("\(Count.of(ladder.omitted, "more move")) not shown.", width: width)
    }
    return lines + [TextLine()]
      + remark("A full bar is a likelihood of 1.", width: width)
  }

  private static func rungLines(
    of rung: MovesLadder.Rung, mark: String, width: Int
  ) -> [TextLine] {
    let verb = rung.lines.count == 1 ? "gives way" : "give way"
    let words =
      ids(rung.lines, style: .strong)
      + TextWord.words("\(verb) (\(Count.list(rung.parties)))")
    return TextFlow.wrap(words, width: width, first: TextLine(mark))
      + [bar(of: rung.likelihood, indent: mark.count, width: width)]
  }

  private static func bar(of likelihood: Double, indent: Int, width: Int) -> TextLine {
    let value = LikelihoodText.of(likelihood)
    let length = min(40, width - indent - 14)
    let share = LikelihoodText.clamped(likelihood)
    var full = Int((share * Double(length)).rounded())
    if share > 0 { full = max(1, full) }
    if share < 1 { full = min(length - 1, full) }
    var line = TextLine(String(repeating: " ", count: indent))
    line.append(String(repeating: "█", count: full), style: .accent)
    line.append(String(repeating: "░", count: length - full), style: .dim)
    line.append(" " + value)
    return line
  }
}
