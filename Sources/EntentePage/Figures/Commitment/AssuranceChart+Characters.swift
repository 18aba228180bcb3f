import EntenteMessages

extension AssuranceChart {
  /// One bar a party.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let columns = max(10, min(40, width - 34))
    let spans =
      rows.map { ($0.party, $0.accepts) }
      + [(catalogue.text("figure.assurance.everybody"), common)]
    let rows = spans.map { name, span in
      TextTable.Row.cells([
        TextWord.words(name, style: .strong),
        [TextWord(text: Self.bar(span, columns), style: .accent)],
        TextWord.words(catalogue.text(of: Self.said(span))),
      ])
    }
    let table = TextTable(
      columns: catalogue.texts(["figure.assurance.who", "figure.assurance.scale"]) + [""],
      rows: rows)
    let legend = catalogue.text(
      "figure.assurance.clause", ["clause": .text(clause), "stated": Self.said(stated)])
    return table.lines(width: width) + TextFlow.remarks([legend], width: width)
  }

  private static func bar(_ span: Span?, _ columns: Int) -> String {
    String(
      (0..<columns).map { column -> Character in
        let value = (Double(column) + 0.5) / Double(columns)
        guard let span else { return "·" }
        return span.low <= value && value <= span.high ? "█" : "·"
      })
  }
}
