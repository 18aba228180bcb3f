import EntenteMessages

/// The first page of a brief as nodes.
extension PageBuilder {
  /// The sheet, or nothing where a brief has none.
  mutating func sheet(
    _ page: Brief.FirstPage?, sections: [Brief.Section]
  ) -> [String: PageNode.Value] {
    guard let page else { return ["sheet": .flag(false), "isLong": .flag(true)] }
    let numbers = Dictionary(
      sections.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let parts = page.parts.map { part($0, behind: $0.behind.flatMap { numbers[$0] }) }
    return [
      "isLong": .flag(false),
      "sheet": .nodes([
        PageNode(["note": .nodes(page.note.map(plain)), "parts": .nodes(parts)])
      ]),
    ]
  }

  private mutating func part(_ part: Brief.FirstPage.Part, behind section: Int?) -> PageNode {
    PageNode([
      "id": .text("page-\(part.id)"), "heading": .text(part.title),
      "behind": section.map { .text("section-\($0)") } ?? .flag(false),
      "moreLabel": .text(catalogue.text("page.sheet.more.label", ["part": .text(part.title)])),
      "more": .text(catalogue.text("page.sheet.more")),
      "groups": .nodes(runs(part.entries).map { group($0, aside: part.asideTitle) }),
      "table": part.table.map { .nodes([table($0)]) } ?? .flag(false),
    ])
  }

  /// Entries that stand together: paragraphs, or entries with a lead.
  private func runs(_ entries: [Brief.FirstPage.Entry]) -> [[Brief.FirstPage.Entry]] {
    entries.reduce(into: []) { runs, entry in
      if let last = runs.last?.last, (last.lead == nil) == (entry.lead == nil) {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
  }

  private func group(_ entries: [Brief.FirstPage.Entry], aside: String?) -> PageNode {
    let hasLeads = entries[0].lead != nil
    // A number or a letter stands in the margin; a name needs a column.
    let isShort = entries.allSatisfy { ($0.lead ?? "").count <= 5 }
    return PageNode([
      "hasLeads": .flag(hasLeads), "isShort": .flag(isShort),
      "entries": .nodes(entries.map { entry($0, aside: aside) }),
    ])
  }

  private func entry(_ entry: Brief.FirstPage.Entry, aside: String?) -> PageNode {
    PageNode([
      "lead": entry.lead.map { .text($0) } ?? .flag(false),
      "sentences": .nodes(entry.sentences.map(plain)),
      "aside": entry.aside.map { .text($0) } ?? .flag(false),
      "asideTitle": .text(aside ?? ""),
    ])
  }

  /// A sentence without what it rests on, which the pages behind give.
  private func plain(_ sentence: Brief.Sentence) -> PageNode {
    PageNode(["text": .text(sentence.text)])
  }
}
