extension Brief {
  /// The first page alone; a brief without one as it is.
  public var sheet: Brief {
    guard page != nil else { return self }
    var sheet = self
    (sheet.sections, sheet.register) = ([], [])
    return sheet
  }

  /// Whether any sentence would read otherwise under another scale.
  package var dependsOnScale: Bool { sentences.contains { $0.dependsOnScale } }

  /// Every sentence of the brief, in reading order.
  public var sentences: [Sentence] {
    [headline] + (page?.sentences ?? []) + sections.flatMap { Self.sentences(of: $0.blocks) }
  }

  private static func sentences(of blocks: [Block]) -> [Sentence] {
    blocks.flatMap { block -> [Sentence] in
      switch block {
      case .paragraph(let sentences): sentences
      case .list(_, let items): items.flatMap(\.sentences)
      case .group(_, let inner): sentences(of: inner)
      case .table, .figure: []
      }
    }
  }
}
