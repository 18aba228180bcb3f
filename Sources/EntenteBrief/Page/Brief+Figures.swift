extension Brief {
  /// The brief with each figure replaced, for example by one with a layout.
  public func mapFigures(_ replace: (Figure) -> Figure) -> Brief {
    var brief = self
    for index in brief.sections.indices {
      brief.sections[index].blocks = Self.map(brief.sections[index].blocks, replace)
    }
    return brief
  }

  private static func map(_ blocks: [Block], _ replace: (Figure) -> Figure) -> [Block] {
    blocks.map { block in
      switch block {
      case .figure(let figure): .figure(replace(figure))
      case .group(let title, let inner): .group(title: title, map(inner, replace))
      case .paragraph, .list, .table: block
      }
    }
  }
}
