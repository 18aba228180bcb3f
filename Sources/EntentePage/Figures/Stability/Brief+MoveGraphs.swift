extension Brief {
  /// The brief with each graph of moves replaced, for example by one with a layout.
  package func mapMoveGraphs(_ replace: (MoveGraph) -> MoveGraph) -> Brief {
    var brief = self
    for index in brief.sections.indices {
      brief.sections[index].blocks = Self.map(brief.sections[index].blocks, replace)
    }
    return brief
  }

  private static func map(_ blocks: [Block], _ replace: (MoveGraph) -> MoveGraph) -> [Block] {
    blocks.map { block in
      switch block {
      case .figure(let figure):
        (figure.content as? MoveGraph).map { .figure(replace($0)) } ?? block
      case .group(let title, let inner): .group(title: title, map(inner, replace))
      case .paragraph, .list, .table: block
      }
    }
  }
}
