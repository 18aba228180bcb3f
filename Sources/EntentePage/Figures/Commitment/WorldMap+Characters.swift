import EntenteMessages

extension WorldMap {
  /// The shares as a table.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    TextTable.lines(of: self, width: width, in: catalogue)
  }
}
