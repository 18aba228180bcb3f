import EntenteMessages

extension MoveGraph {
  /// The moves as a table.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let rows = arcs.map { arc in
      TextTable.Row.cells([
        TextWord.words(nodes[arc.from].state, style: .strong),
        TextWord.words(nodes[arc.to].state), TextWord.words(makers(of: arc, in: catalogue)),
        TextWord.words(
          catalogue.text(arc.isImprovement ? "figure.graph.gain" : "figure.graph.noGain")),
      ])
    }
    let table = TextTable(
      columns: catalogue.texts([
        "figure.graph.from", "figure.graph.to", "figure.graph.who", "figure.graph.forWho",
      ]), rows: rows)
    return table.lines(width: width) + TextFlow.remarks([summary(in: catalogue)], width: width)
  }
}
