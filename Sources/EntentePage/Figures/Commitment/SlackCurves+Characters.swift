import EntenteMessages

extension SlackCurves {
  /// The days that say most, as a table.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    TextTable.lines(of: self, width: width, in: catalogue)
  }
}
