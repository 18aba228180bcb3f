extension SlackCurves {
  /// The days that say most, as a table.
  func characters(width: Int) -> [TextLine] { TextTable.lines(of: self, width: width) }
}
