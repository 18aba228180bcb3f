/// A value of a table, with its place.
struct TableCell {
  var text: String
  /// The texts of a list; `nil` for one text.
  var items: [String]?
  var span: Span

  var isEmpty: Bool { text.isEmpty && items == nil }
}
