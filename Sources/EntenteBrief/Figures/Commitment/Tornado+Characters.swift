extension Tornado {
  /// The shares at both ends as a table.
  func characters(width: Int) -> [TextLine] { TextTable.lines(of: self, width: width) }
}
