extension TextLine {
  /// A name, and under it a bar with its number.
  static func shareBar(_ name: String, _ share: Double, text: String, width: Int) -> [TextLine] {
    var line = TextLine("  ")
    line.appendBar(
      share, length: max(2, min(30, width - 4 - DisplayWidth.of(text))), noise: 1e-6)
    let head = TextFlow.wrap(TextWord.words(name), width: width)
    guard line.width + 1 + DisplayWidth.of(text) <= width else {
      return head + [line] + TextFlow.wrap(TextWord.words(text), width: width)
    }
    line.append(" " + text)
    return head + [line]
  }
}
