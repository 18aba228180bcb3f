import EntenteMessages

extension UtilityScatter {
  /// For two parties a plot in characters; for more, and beside it, a table of the marks.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let places = self.places
    let isPlotted = panels.count == 1 && width >= 40
    let plot =
      isPlotted
      ? CharacterPlot(self, panels[0], width: min(64, width), in: catalogue).lines + [TextLine()]
      : []
    let signs = places.indices.map { CharacterPlot.sign(of: $0) }
    let rows = zip(signs, places).map { sign, place in
      TextTable.Row.cells(
        [
          TextWord.words(sign, style: .strong), TextWord.words(place.names.joined(separator: ", ")),
        ] + place.worths.map { TextWord.words(catalogue.points($0)) })
    }
    let table = TextTable(
      columns: catalogue.texts(["figure.frontier.sign", "figure.frontier.package"]) + parties,
      rows: rows,
      numeric: Set(parties.indices.map { $0 + 2 }))
    return plot + table.lines(width: width) + [TextLine()]
      + (isPlotted ? TextFlow.remark(catalogue.text("figure.frontier.legend"), width: width) : [])
      + omissions(in: catalogue).flatMap { TextFlow.remark($0, width: width) }
  }
}
