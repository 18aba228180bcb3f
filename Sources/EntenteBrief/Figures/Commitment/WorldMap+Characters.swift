extension WorldMap {
  /// The shares as a table.
  func characters(width: Int) -> [TextLine] { TextTable.lines(of: self, width: width) }
}
