extension ConflictDiagram {
  func characters(width: Int) -> [TextLine] { FigureText.conflicts(self, width: width) }
}

extension FigureText {
  /// The lines by party, then the conflicts by the ids of their lines.
  static func conflicts(_ diagram: ConflictDiagram, width: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for (party, name) in diagram.parties.enumerated() {
      lines += TextFlow.wrap(TextWord.words(name, style: .accent), width: width)
      for line in diagram.lines where line.party == party {
        lines += statement(of: line, width: width)
      }
    }
    lines.append(TextLine())
    for (number, conflict) in diagram.conflicts.enumerated() {
      lines += sides(of: conflict, number: number + 1, in: diagram, width: width)
    }
    guard diagram.omitted > 0 else { return lines }
    return lines + remark("\(Count.of(diagram.omitted, "more conflict")) not shown.", width: width)
  }

  private static func statement(of line: ConflictDiagram.Line, width: Int) -> [TextLine] {
    var first = TextLine("  ")
    first.append(Visible.line(line.id), style: .strong)
    first.append("  ")
    let words = TextWord.words(line.statement) + TextWord.words("(\(line.firmness))", style: .dim)
    return TextFlow.wrap(words, width: width, first: first)
  }

  private static func sides(
    of conflict: [Int], number: Int, in diagram: ConflictDiagram, width: Int
  ) -> [TextLine] {
    var words = TextWord.words("Conflict \(number):", style: .strong)
    for (party, name) in diagram.parties.enumerated() {
      let own = conflict.filter { diagram.lines[$0].party == party }.map { diagram.lines[$0].id }
      guard !own.isEmpty else { continue }
      if words.count > 2 { words.append(TextWord(text: "×", style: .plain)) }
      words += ids(own, style: .strong) + TextWord.words("(\(name))")
    }
    return TextFlow.wrap(words, width: width, first: TextLine("  "))
  }
}
