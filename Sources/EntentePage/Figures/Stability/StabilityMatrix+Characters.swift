import EntenteMessages

extension StabilityMatrix {
  /// States against concepts, one sign a party.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let cells = rows.map { row in
      let state =
        TextWord.words(catalogue.state(row.state, isStart: row.isStart), style: .strong)
        + TextWord.words(row.description)
      return TextTable.Row.cells([state] + row.stable.map(Self.cell))
    }
    let table = TextTable(
      columns: [catalogue.text("figure.stability.state")] + concepts.map(\.name), rows: cells)
    let order = Message.Argument.commas(parties.map { .text($0) })
    let signs =
      [catalogue.text("figure.stability.signs", ["parties": order])] + omissions(in: catalogue)
    return table.lines(width: width)
      + TextFlow.remarks(
        [signs.joined(separator: " ")] + concepts.map { "\($0.name): \($0.meaning)." },
        width: width)
  }

  private static func cell(_ stable: [Bool]) -> [TextWord] {
    let signs = stable.map { $0 ? "●" : "↗" }.joined()
    let holds = !stable.contains(false)
    return [TextWord(text: holds ? "[\(signs)]" : " \(signs)", style: holds ? .strong : .plain)]
  }
}
