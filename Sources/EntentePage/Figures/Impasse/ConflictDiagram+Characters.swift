import EntenteMessages

extension ConflictDiagram {
  /// The lines by party, then the conflicts by the ids of their lines.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let statements = parties.enumerated().flatMap { party, name in
      TextFlow.wrap(TextWord.words(name, style: .accent), width: width)
        + lines.filter { $0.party == party }.flatMap { Self.statement(of: $0, width: width) }
    }
    return statements + [TextLine()]
      + conflicts.enumerated().flatMap { number, conflict in
        sides(of: conflict, number: number + 1, width: width, in: catalogue)
      }
      + omissions(in: catalogue).flatMap { TextFlow.remark($0, width: width) }
  }

  private static func statement(of line: Line, width: Int) -> [TextLine] {
    var first = TextLine("  ")
    first.append(Visible.line(line.id), style: .strong)
    first.append("  ")
    let words = TextWord.words(line.statement) + TextWord.words("(\(line.firmness))", style: .dim)
    return TextFlow.wrap(words, width: width, first: first)
  }

  private func sides(
    of conflict: [Int], number: Int, width: Int, in catalogue: Catalogue
  ) -> [TextLine] {
    let head = catalogue.text("figure.conflicts.head", ["number": .digits(number)])
    var words = TextWord.words(head, style: .strong)
    var isFirst = true
    for (party, name) in parties.enumerated() {
      let own = conflict.filter { lines[$0].party == party }.map { lines[$0].id }
      guard !own.isEmpty else { continue }
      if !isFirst { words.append(TextWord(text: "×", style: .plain)) }
      isFirst = false
      words += TextWord.ids(own, style: .strong) + TextWord.words("(\(name))")
    }
    if let rules = rules?[number - 1], !rules.isEmpty {
      let kind = catalogue.text("figure.conflicts.byRule", ["n": .count(rules.count)])
      words.append(TextWord(text: "×", style: .plain))
      words += TextWord.ids(rules, style: .strong) + TextWord.words("(\(kind))")
    }
    return TextFlow.wrap(words, width: width, first: TextLine("  "))
  }
}
