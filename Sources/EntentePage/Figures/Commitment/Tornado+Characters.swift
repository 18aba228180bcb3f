import EntenteMessages

extension Tornado {
  /// The shares at both ends as a table.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    TextTable.lines(of: self, width: width, in: catalogue)
  }
}
