import EntenteMessages

/// Renders a brief for a terminal or a plain text file.
public struct TextRenderer: Sendable {
  /// Columns, at least 40.
  private let width: Int
  /// Columns of running text, which nobody reads easily when lines are very long.
  private let measure: Int
  private let color: Bool

  /// Makes a renderer for lines of at most `width` columns (40 where it is less), with or without
  /// the escape sequences of ANSI terminals.
  public init(width: Int, color: Bool) {
    self.width = max(40, width)
    self.measure = min(100, self.width)
    self.color = color
  }

  /// The brief as text that ends in a line break.
  ///
  /// Without colour it holds no control character but line breaks, whatever the brief says.
  /// - Complexity: O(characters).
  public func render(_ brief: Brief) -> String {
    var lines =
      brief.page.map { FirstPageText.lines($0, title: brief.title, width: measure) }
      ?? head(of: brief)
    for section in brief.sections {
      lines += heading(section.title)
      lines += blocks(section.blocks, in: brief.catalogue)
    }
    lines += register(brief.register, in: brief.catalogue)
    if brief.dependsOnScale, brief.page == nil || !brief.sections.isEmpty {
      lines += TextFlow.remarks([brief.catalogue.text("page.scale")], width: measure)
    }
    return lines.map { $0.rendered(color: color) + "\n" }.joined()
  }

  /// A figure alone, ended by a line break.
  package func render(_ figure: AnyFigure, in catalogue: Catalogue = .english) -> String {
    FigureText.lines(figure.content, width: width, in: catalogue)
      .map { $0.rendered(color: color) + "\n" }.joined()
  }

  /// A remark alone, ended by a line break.
  package func render(remark: String) -> String {
    TextFlow.remarks([remark], width: measure).map { $0.rendered(color: color) + "\n" }.joined()
  }

  private func head(of brief: Brief) -> [TextLine] {
    let title = TextFlow.wrap(TextWord.words(brief.title, style: .accent), width: width)
    let subtitle = TextFlow.wrap(TextWord.words(brief.subtitle, style: .dim), width: width)
    let words = TextSentences.words([brief.headline], style: .strong)
    let box = TextFlow.wrap(words, width: measure - 2).map { line in
      var boxed = TextLine("┃ ", style: .accent)
      boxed.append(line)
      return boxed
    }
    return title + subtitle + [TextLine()] + box
  }

  private func heading(_ title: String) -> [TextLine] {
    let lines = TextFlow.wrap(TextWord.words(title, style: .accent), width: width)
    let rule = String(repeating: "─", count: lines.map(\.width).max() ?? 0)
    return [TextLine()] + lines + [TextLine(rule, style: .dim)]
  }

  private func blocks(_ blocks: [Brief.Block], in catalogue: Catalogue) -> [TextLine] {
    Array(blocks.map { block($0, in: catalogue) }.joined(separator: [TextLine()]))
  }

  private func block(_ block: Brief.Block, in catalogue: Catalogue) -> [TextLine] {
    switch block {
    case .paragraph(let sentences):
      TextFlow.wrap(TextSentences.words(sentences), width: measure)
    case .list(let ordered, let items): list(items, ordered: ordered)
    case .table(let table): self.table(table)
    case .figure(let figure): FigureText.lines(figure.content, width: width, in: catalogue)
    case .group(let title, let inner):
      TextFlow.wrap(TextWord.words(title, style: .strong), width: width, first: TextLine("▪ "))
        + blocks(inner, in: catalogue)
    }
  }

  private func list(_ items: [Brief.Item], ordered: Bool) -> [TextLine] {
    return items.enumerated().flatMap { index, item in
      let lead = TextWord.words(item.lead.map { $0 + "." } ?? "", style: .strong)
      return TextFlow.wrap(
        lead + TextSentences.words(item.sentences), width: measure,
        first: TextLine(ordered ? TextFlow.mark(index, of: items.count) : "• "))
    }
  }

  private func table(_ table: Brief.Table) -> [TextLine] {
    let rows = table.rows.map { TextTable.Row.cells($0.map { TextWord.words($0) }) }
    let text = TextTable(columns: table.columns, rows: rows, numeric: table.numeric)
    return TextFlow.wrap(TextWord.words(table.caption, style: .strong), width: width)
      + text.lines(width: width)
  }

  private func register(
    _ entries: [Brief.RegisterEntry], in catalogue: Catalogue
  ) -> [TextLine] {
    guard !entries.isEmpty else { return [] }
    let records = entries.map { RegisterText.lines($0, width: measure, in: catalogue) }
    return heading(catalogue.text("page.register")) + Array(records.joined())
  }
}
