extension TextFlow {
  /// A line that says what signs mean, or what was left out.
  static func remark(_ text: String, width: Int) -> [TextLine] {
    wrap(TextWord.words(text, style: .dim), width: width)
  }

  /// Remarks under a figure, after an empty line.
  package static func remarks(_ texts: [String], width: Int) -> [TextLine] {
    [TextLine()] + texts.flatMap { remark($0, width: width) }
  }

  /// The number of an entry, from 1, as wide as that of the last: " 7. ".
  static func mark(_ index: Int, of count: Int) -> String {
    let number = String(index + 1)
    return String(repeating: " ", count: String(count).count - number.count) + number + ". "
  }
}

extension TextWord {
  /// Ids with commas, as words that may be broken between ids only.
  package static func ids(_ ids: [String], style: TextStyle = .dim) -> [TextWord] {
    ids.enumerated().map { index, id in
      let comma = index + 1 < ids.count ? "," : ""
      return TextWord(text: Visible.line(id) + comma, style: style)
    }
  }
}
