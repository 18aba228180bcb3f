import EntenteMessages

extension StabilityMatrix {
  /// States against concepts, one sign a party.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let cells = rows.map { row in
      let state =
        TextWord.words(row.isStart ? row.state + " (today)" : row.state, style: .strong)
        + TextWord.words(row.description)
      return TextTable.Row.cells([state] + row.stable.map(Self.cell))
    }
    let table = TextTable(columns: ["State"] + concepts.map(\.name), rows: cells)
    let order = parties.joined(separator: ", ")
    let signs =
      ["● would stay, ↗ would leave, in this order: \(order). [ ] nobody would leave."] + omissions
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
