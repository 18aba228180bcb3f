/// Tables as comma-separated values by RFC 4180: UTF-8, lines that end in CR LF, the first with the
/// names of the columns, cells in double quotes where they need them.
///
/// Spreadsheets take a text that begins with `=`, `+`, `-` or `@`, or with a tab or line break, for a
/// formula, which a case from elsewhere could abuse. Such a text gets an apostrophe before it, and
/// so does one that begins with an apostrophe: without its first apostrophe a cell is the text again.
/// Numbers are written as they are.
package enum CSVText {
  /// What stands in a cell.
  package enum Cell: Sendable, Hashable {
    /// Guarded against being taken for a formula.
    case text(String)
    /// With as many digits as tell it from every other number.
    case number(Double)
    /// A whole number.
    case count(Int)
    /// `true` or `false`.
    case flag(Bool)
    /// Nothing.
    case none
  }

  /// The table.
  /// - Precondition: each row has a cell for each column.
  /// - Complexity: O(characters).
  package static func of(columns: [String], rows: [[Cell]]) -> String {
    precondition(rows.allSatisfy { $0.count == columns.count })
    return ([columns.map(Cell.text)] + rows).map { row in
      row.map(written).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(guarded(text))
    case .number(let number): number.isFinite ? "\(number == 0 ? 0 : number)" : ""
    case .count(let count): "\(count)"
    case .flag(let flag): "\(flag)"
    case .none: ""
    }
  }

  /// Scalars, not characters, count: a combining mark must not hide what comes before it.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let isRisky = "=+-@'\t\r\n＝＋－＠".unicodeScalars.contains(first)
    return isRisky ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n'".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
