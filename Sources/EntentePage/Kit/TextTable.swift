/// A table for the terminal that folds into stacked records where its columns do not fit.
struct TextTable {
  /// What stands in a table under the header.
  package enum Row {
    /// A heading across all columns.
    case band([TextWord])
    /// Shape `[column]`.
    case cells([[TextWord]])
  }

  var columns: [String]
  var rows: [Row]
  var numeric: Set<Int> = []

  private static let gap = 2

  /// The table in lines of at most `width` columns.
  /// - Complexity: O(cells).
  func lines(width: Int) -> [TextLine] {
    guard let widths = columnWidths(within: width) else { return records(width: width) }
    let header = columns.map { TextWord.words($0, style: .strong) }
    let total = widths.reduce(0, +) + Self.gap * (widths.count - 1)
    var lines = line(of: header, widths: widths)
    lines.append(TextLine(String(repeating: "─", count: total), style: .dim))
    for row in rows {
      switch row {
      case .band(let words): lines += Self.band(words, after: lines.count > 2, width: width)
      case .cells(let cells): lines += line(of: cells, widths: widths)
      }
    }
    return lines
  }

  private func line(of cells: [[TextWord]], widths: [Int]) -> [TextLine] {
    let wrapped = zip(cells, widths).map { TextFlow.wrap($0, width: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
      var line = TextLine()
      var start = 0
      for (column, cell) in wrapped.enumerated() {
        if index < cell.count {
          let slack = numeric.contains(column) ? widths[column] - cell[index].width : 0
          line.pad(to: start + slack)
          line.append(cell[index])
        }
        start += widths[column] + Self.gap
      }
      return line
    }
  }

  private func columnWidths(within width: Int) -> [Int]? {
    let natural = columns.indices.map { measure($0) { Self.width(of: $0) } }
    let room = width - Self.gap * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    let floors = columns.indices.map { column in
      let longest = measure(column) { words in
        words.map { DisplayWidth.of($0.text) }.max() ?? 0
      }
      return max(min(longest, 20), min(natural[column], 8))
    }
    let spare = room - floors.reduce(0, +)
    guard spare >= 0 else { return nil }
    let needs = zip(natural, floors).map { $0 - $1 }
    let need = max(1, needs.reduce(0, +))
    return zip(floors, needs).map { $0 + spare * $1 / need }
  }

  private func measure(_ column: Int, by size: ([TextWord]) -> Int) -> Int {
    rows.reduce(max(1, size(TextWord.words(columns[column])))) { widest, row in
      guard case .cells(let cells) = row else { return widest }
      return max(widest, size(cells[column]))
    }
  }

  private static func width(of words: [TextWord]) -> Int {
    words.enumerated().reduce(0) { sum, entry in
      sum + DisplayWidth.of(entry.element.text)
        + (entry.offset == 0 || entry.element.isJoined ? 0 : 1)
    }
  }

  private func records(width: Int) -> [TextLine] {
    rows.enumerated().flatMap { index, row -> [TextLine] in
      switch row {
      case .band(let words): return Self.band(words, after: index > 0, width: width)
      case .cells(let cells): return record(cells, width: width)
      }
    }
  }

  private static func band(_ words: [TextWord], after isLater: Bool, width: Int) -> [TextLine] {
    (isLater ? [TextLine()] : []) + TextFlow.wrap(words, width: width)
  }

  private func record(_ cells: [[TextWord]], width: Int) -> [TextLine] {
    let lead = cells[0].map { TextWord(text: $0.text, style: .strong, isJoined: $0.isJoined) }
    var lines = TextFlow.wrap(lead, width: width)
    for (column, cell) in cells.enumerated().dropFirst() where !cell.isEmpty {
      let label = TextWord.words(columns[column] + ":", style: .dim)
      lines += TextFlow.wrap(label + cell, width: width, first: TextLine("  "))
    }
    return lines
  }
}
