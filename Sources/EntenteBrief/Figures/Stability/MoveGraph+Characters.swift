import EntenteMessages

extension MoveGraph {
  /// The moves as a table.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let rows = arcs.map { arc in
      TextTable.Row.cells([
        TextWord.words(nodes[arc.from].state, style: .strong),
        TextWord.words(nodes[arc.to].state), TextWord.words(makers(of: arc)),
        TextWord.words(arc.isImprovement ? "▲ gain" : "no gain"),
      ])
    }
    let table = TextTable(columns: ["From", "To", "Who moves", "For who moves"], rows: rows)
    return table.lines(width: width) + TextFlow.remarks([summary(in: catalogue)], width: width)
  }
}
