/// A line of a file with marks under a part of it, as much as fits around the marks.
struct SourceSnippet {
  /// The line, safe to print.
  let line: String
  /// Blanks, then a caret and tildes under the part.
  let marks: String

  /// One character as printed.
  private struct Cell {
    var text: String
    var width: Int
  }

  /// `nil` where the file has no such line.
  /// - Complexity: O(width + length of the span), however long the line is.
  init?(_ source: SourceLines, _ span: Span, width: Int) {
    guard let line = source[span.line] else { return nil }
    let start = min(line.startIndex + max(0, span.column - 1), line.endIndex)
    let end = min(start + max(1, span.length), line.endIndex)
    let first = max(line.startIndex, start - width)
    var before = Self.cells(line[first..<start])
    var marked = Self.cells(line[start..<min(end, start + width)])
    var after = Self.cells(line[end..<min(line.endIndex, end + width)])
    var (isCutBefore, isCutAfter) = (first > line.startIndex, end + width < line.endIndex)
    if isCutBefore || isCutAfter || Self.width(before + marked + after) > width {
      isCutBefore = Self.trimFront(&before, to: width / 3) || isCutBefore
      let room = width - 2 - Self.width(before)
      isCutAfter = Self.trimBack(&marked, to: room) || isCutAfter
      isCutAfter = Self.trimBack(&after, to: room - Self.width(marked)) || isCutAfter
    }
    self.line =
      (isCutBefore ? "…" : "") + (before + marked + after).map(\.text).joined()
      + (isCutAfter ? "…" : "")
    marks =
      String(repeating: " ", count: Self.width(before) + (isCutBefore ? 1 : 0)) + "^"
      + String(repeating: "~", count: max(0, Self.width(marked) - 1))
  }

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> [Cell] {
    String(String.UnicodeScalarView(scalars)).map { character in
      if character == "\t" { return Cell(text: "    ", width: 4) }
      let text = Visible.line(String(character))
      return Cell(text: text, width: DisplayWidth.of(text))
    }
  }

  private static func width(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.width } }

  /// Drops cells from the front until the rest fits; whether any went.
  private static func trimFront(_ cells: inout [Cell], to width: Int) -> Bool {
    cells.reverse()
    defer { cells.reverse() }
    return trimBack(&cells, to: width)
  }

  /// Drops cells from the back until the rest fits; whether any went.
  private static func trimBack(_ cells: inout [Cell], to width: Int) -> Bool {
    var taken = 0
    let fitting = cells.prefix { cell in
      taken += cell.width
      return taken <= width
    }
    defer { cells = Array(fitting) }
    return fitting.count < cells.count
  }
}
