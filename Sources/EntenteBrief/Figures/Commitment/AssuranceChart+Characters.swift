import EntenteMessages

extension AssuranceChart {
  /// One bar a party.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let columns = max(10, min(40, width - 34))
    let spans = rows.map { ($0.party, $0.accepts) } + [("All", common)]
    let rows = spans.map { name, span in
      TextTable.Row.cells([
        TextWord.words(name, style: .strong),
        [TextWord(text: Self.bar(span, columns), style: .accent)],
        TextWord.words(Self.text(span)),
      ])
    }
    let table = TextTable(columns: ["Who", "Accepted, from 0 to 1", ""], rows: rows)
    return table.lines(width: width)
      + TextFlow.remarks(["\(clause). Stated: \(Self.text(stated))."], width: width)
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
