import EntenteMessages

extension ExchangeLadder {
  /// The steps, with a bar for each party under each.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let widest = parties.map { DisplayWidth.of(Visible.line($0)) }.max() ?? 0
    let name = min(widest, max(8, width / 3))
    let lines = steps.enumerated().flatMap { number, step -> [TextLine] in
      let mark = TextFlow.mark(number, of: steps.count)
      return TextFlow.wrap(
        TextWord.words(text(step, in: catalogue)), width: width, first: TextLine(mark))
        + parties.indices.flatMap { party in
          Self.balance(
            parties[party], step.outstanding[party], indent: mark.count, name: name, width: width,
            in: catalogue)
        }
    }
    return lines
      + TextFlow.remarks(
        [catalogue.text("figure.exchange.legend")], width: width)
  }

  /// The name and its bar, side by side where the name is not too long.
  private static func balance(
    _ party: String, _ share: Double?, indent: Int, name: Int, width: Int,
    in catalogue: Catalogue
  ) -> [TextLine] {
    let shown = Visible.line(party)
    let margin = String(repeating: " ", count: indent)
    let length = DisplayWidth.of(shown)
    guard length <= name else {
      return TextFlow.wrap(
        TextWord.words(party, style: .dim), width: width, first: TextLine(margin))
        + [bar(share, after: TextLine(margin), taken: indent, width: width, in: catalogue)]
    }
    var line = TextLine(margin)
    line.append(shown, style: .dim)
    line.append(String(repeating: " ", count: name - length + 1))
    return [bar(share, after: line, taken: indent + name + 1, width: width, in: catalogue)]
  }

  private static func bar(
    _ share: Double?, after start: TextLine, taken: Int, width: Int, in catalogue: Catalogue
  ) -> TextLine {
    var line = start
    guard let share else {
      line.append(catalogue.text("figure.exchange.nothing"), style: .dim)
      return line
    }
    line.appendBar(share, length: max(2, min(30, width - taken - 14)))
    line.append(" " + catalogue.likelihood(share))
    return line
  }
}
