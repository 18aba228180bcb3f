import EntenteMessages

/// The first page of a brief in lines of text.
enum FirstPageText {
  /// Columns before the lead of an entry.
  private static let indent = 3
  /// No column of leads is wider.
  private static let leadWidth = 24
  /// No column at the side is wider.
  private static let asideWidth = 30

  /// The page in lines of at most `width` columns.
  static func lines(_ page: Brief.FirstPage, title: String, width: Int) -> [TextLine] {
    head(title, page.day, width)
      + TextFlow.wrap(words(page.note, style: .dim), width: width)
      + page.parts.flatMap { [TextLine()] + part($0, width) }
  }

  /// The title, and the day at the end of its line where there is room.
  private static func head(_ title: String, _ day: String, _ width: Int) -> [TextLine] {
    var lines = TextFlow.wrap(TextWord.words(title, style: .accent), width: width)
    let day = TextLine(Visible.line(day), style: .dim)
    guard !day.isEmpty, var last = lines.last else { return lines }
    guard last.width + 2 + day.width <= width else { return lines + [day] }
    last.pad(to: width - day.width)
    last.append(day)
    lines[lines.count - 1] = last
    return lines
  }

  private static func part(_ part: Brief.FirstPage.Part, _ width: Int) -> [TextLine] {
    var heading = TextLine(Visible.line(part.title.uppercased()), style: .strong)
    let runsOn = part.entries.first.map { $0.lead == nil && $0.aside == nil } ?? false
    let side = sideWidth(part)
    if !runsOn, let title = part.asideTitle, side > 0 {
      heading.pad(to: width - side)
      heading.append(Visible.line(title), style: .dim)
    }
    var lines = runsOn ? [] : [heading]
    for (index, entry) in part.entries.enumerated() {
      if index == 0, runsOn {
        heading.append("   ")
        let all = heading.words + words(entry.sentences)
        lines += TextFlow.wrap(spaced(all, after: heading.words.count), width: width)
      } else {
        lines += self.entry(entry, leads: leads(around: index, part), side: side, width)
      }
    }
    return lines + table(part.table, width)
  }

  private static func table(_ table: Brief.Table?, _ width: Int) -> [TextLine] {
    guard let table else { return [] }
    let rows = table.rows.map { TextTable.Row.cells($0.map { TextWord.words($0) }) }
    let text = TextTable(columns: table.columns, rows: rows, numeric: table.numeric)
    return text.lines(width: width - indent).map { line in
      var whole = TextLine(String(repeating: " ", count: indent))
      whole.append(line)
      return whole
    }
  }

  /// The words with a wider gap after the heading.
  private static func spaced(_ words: [TextWord], after count: Int) -> [TextWord] {
    guard count > 0, count < words.count else { return words }
    var words = words
    words[count - 1].text += "  "
    return words
  }

  /// The widest lead of the entries that stand together with one, without a paragraph between.
  private static func leads(around index: Int, _ part: Brief.FirstPage.Part) -> Int {
    let before = part.entries[..<index].reversed().prefix { $0.lead != nil }
    let after = part.entries[index...].prefix { $0.lead != nil }
    return (before + after).compactMap(\.lead).map(DisplayWidth.of).max() ?? 0
  }

  private static func sideWidth(_ part: Brief.FirstPage.Part) -> Int {
    let widest = part.entries.compactMap(\.aside).map(DisplayWidth.of).max() ?? 0
    let title = part.asideTitle.map(DisplayWidth.of) ?? 0
    return widest == 0 ? 0 : min(asideWidth, max(widest, title))
  }

  private static func entry(
    _ entry: Brief.FirstPage.Entry, leads: Int, side: Int, _ width: Int
  ) -> [TextLine] {
    guard let lead = entry.lead else {
      return TextFlow.wrap(words(entry.sentences), width: width)
    }
    var first = TextLine(String(repeating: " ", count: indent))
    first.append(Visible.line(lead), style: .strong)
    // A long name is no column of its own.
    let isColumn = leads <= leadWidth
    if isColumn { first.pad(to: indent + leads + 2) }
    let hanging = isColumn ? indent + leads + 2 : indent + 2
    let room = side > 0 ? width - side - 2 : width
    let left = wrap(words(entry.sentences), first: first, hanging: hanging, width: room)
    guard side > 0, let aside = entry.aside else { return left }
    return beside(left, TextFlow.wrap(TextWord.words(aside), width: side), at: width - side)
  }

  private static func wrap(
    _ words: [TextWord], first: TextLine, hanging: Int, width: Int
  ) -> [TextLine] {
    guard first.width > hanging else { return TextFlow.wrap(words, width: width, first: first) }
    let indented = TextLine(String(repeating: " ", count: hanging))
    let all = spaced(first.words + words, after: first.words.count)
    return TextFlow.wrap(all, width: width - indented.width).enumerated()
      .map { index, line in
        var whole = TextLine(String(repeating: " ", count: index == 0 ? indent : hanging))
        whole.append(line)
        return whole
      }
  }

  private static func beside(_ left: [TextLine], _ right: [TextLine], at column: Int) -> [TextLine]
  {
    (0..<max(left.count, right.count)).map { index in
      var line = index < left.count ? left[index] : TextLine()
      guard index < right.count else { return line }
      line.pad(to: column)
      line.append(right[index])
      return line
    }
  }

  private static func words(
    _ sentences: [Brief.Sentence], style: TextStyle = .plain
  ) -> [TextWord] {
    sentences.flatMap { TextWord.words($0.text, style: style) }
  }
}

extension Brief.FirstPage {
  /// Lines of a sheet.
  public static let lineLimit = 60
  /// Columns of a sheet.
  public static let columnLimit = 80

  /// The page without its last parts, as far as it must be to fit one sheet: 60 lines of 80 columns.
  /// - Complexity: O(characters) for each part that goes.
  public func fitted(title: String) -> Brief.FirstPage {
    var page = self
    while page.lineCount(title: title) > Self.lineLimit, let shorter = page.shortened {
      page = shorter
    }
    return page
  }

  /// How many lines of 80 columns the page takes, its title included.
  public func lineCount(title: String) -> Int {
    FirstPageText.lines(self, title: title, width: Self.columnLimit).count
  }
}
