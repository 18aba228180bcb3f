/// A row of a table, whether it stands in a table's file or in the case.
struct ReliefRecord {
  var header: ReliefHeader
  /// Shape `[column]`, columns of the file or keys of the row.
  var cells: [TableCell]
  /// Where the row starts.
  var span: Span
  /// The row as written in YAML.
  var node: YamlNode?

  /// The cell of a column unless it is absent or empty.
  subscript(column: String) -> TableCell? {
    guard let place = header.places[column], place.index < cells.count else { return nil }
    let cell = cells[place.index]
    return cell.isEmpty ? nil : cell
  }
}

/// A table as written.
struct ReliefTable {
  var kind: ReliefTableKind
  /// The file, relative to the case; `nil` where the rows stand in the case or plan itself.
  var file: String?
  /// The names of a file's columns, with their places.
  var names: [TableCell] = []
  var records: [ReliefRecord] = []
  /// What separates cells where it was written.
  var separator: UInt8 = SeparatedValues.comma
  /// Where its name stands in the case or plan, or its first cell.
  var span: Span = .none
}
