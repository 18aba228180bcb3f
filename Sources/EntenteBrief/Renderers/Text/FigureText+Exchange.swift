extension ExchangeLadder {
  func characters(width: Int) -> [TextLine] { FigureText.exchange(self, width: width) }
}

extension FigureText {
  /// The steps, with a bar for each party under each.
  static func exchange(_ ladder: ExchangeLadder, width: Int) -> [TextLine] {
    let digits = String(ladder.steps.count).count
    let widest = ladder.parties.map { DisplayWidth.of(Visible.line($0)) }.max() ?? 0
    let name = min(widest, max(8, width / 3))
    let lines = ladder.steps.enumerated().flatMap { number, step -> [TextLine] in
      let mark = String(number + 1)
      let pad = String(repeating: " ", count: digits - mark.count)
      let words = TextWord.words(ladder.text(step))
      return TextFlow.wrap(words, width: width, first: TextLine(pad + mark + ". "))
        + ladder.parties.indices.flatMap { party in
          balance(
            ladder.parties[party], step.outstanding[party], indent: digits + 2, name: name,
            width: width)
        }
    }
    return lines + [TextLine()]
      + remark("A full bar: all that the party is to receive is still to come.", width: width)
  }

  /// The name and its bar, side by side where the name is not too long.
  private static func balance(
    _ party: String, _ share: Double?, indent: Int, name: Int, width: Int
  ) -> [TextLine] {
    let shown = Visible.line(party)
    let margin = String(repeating: " ", count: indent)
    let length = DisplayWidth.of(shown)
    guard length <= name else {
      return TextFlow.wrap(
        TextWord.words(party, style: .dim), width: width, first: TextLine(margin))
        + [bar(share, after: TextLine(margin), taken: indent, width: width)]
    }
    var line = TextLine(margin)
    line.append(shown, style: .dim)
    line.append(String(repeating: " ", count: name - length + 1))
    return [bar(share, after: line, taken: indent + name + 1, width: width)]
  }

  private static func bar(
    _ share: Double?, after start: TextLine, taken: Int, width: Int
  ) -> TextLine {
    var line = start
    guard let share else {
      line.append("nothing to receive", style: .dim)
      return line
    }
    let length = max(2, min(30, width - taken - 14))
    var full = Int((LikelihoodText.clamped(share) * Double(length)).rounded())
    if share > 0 { full = max(1, full) }
    if share < 1 { full = min(length - 1, full) }
    line.append(String(repeating: "█", count: full), style: .accent)
    line.append(String(repeating: "░", count: length - full), style: .dim)
    line.append(" " + LikelihoodText.of(share))
    return line
  }
}
