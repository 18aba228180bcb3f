/// Finds where each character of a scalar's text stands in the file.
///
/// In most scalars the text is what is written. Where quotes, escapes or folded lines come between,
/// text and file are walked side by side: a character of the text stands where the file next shows
/// it; spaces and line breaks match each other.
final class ScalarPlaces {
  private let node: YamlNode
  private let text: SourceText
  private lazy var offsets: [Int] = aligned()

  init(_ node: YamlNode, in text: SourceText) {
    self.node = node
    self.text = text
  }

  /// The place of a part of the scalar's text, given in Unicode scalars.
  func span(_ offset: Int, _ length: Int) -> Span {
    let first = self[offset]
    let last = length > 1 ? self[offset + length - 1] : first
    return text.span(from: first, to: max(first, last) + 1)
  }

  /// The offset in the file of a scalar of the text; behind the end of the text, of its end.
  private subscript(index: Int) -> Int {
    if node.style == .plain, isAsWritten { return Int(node.start) + index }
    guard !offsets.isEmpty else { return Int(node.start) }
    return index < offsets.count ? offsets[index] : offsets[offsets.count - 1] + 1
  }

  private lazy var isAsWritten = (node.scalar ?? "").unicodeScalars.count == node.end - node.start

  private func aligned() -> [Int] {
    let written = Array(text.scalars(from: Int(node.start), to: Int(node.end)))
    var position = contentStart(written)
    var result: [Int] = []
    for scalar in (node.scalar ?? "").unicodeScalars {
      position = next(scalar, in: written, from: position)
      result.append(Int(node.start) + min(position, max(0, written.count - 1)))
      position += Self.isSpace(scalar) ? 0 : width(written, position)
      if Self.isSpace(scalar), position < written.count { position += 1 }
    }
    return result
  }

  /// Where the text begins: behind the quotation mark, or on the line after `|` or `>`.
  private func contentStart(_ written: [Unicode.Scalar]) -> Int {
    switch node.style {
    case .singleQuoted, .doubleQuoted: 1
    case .literal, .folded: (written.firstIndex(of: "\n") ?? -1) + 1
    default: 0
    }
  }

  /// The position at which the file shows a scalar of the text.
  private func next(_ scalar: Unicode.Scalar, in written: [Unicode.Scalar], from start: Int) -> Int
  {
    guard start < written.count, !Self.isSpace(scalar) else { return start }
    var position = start
    while position < written.count, Self.isSpace(written[position]) { position += 1 }
    if node.style == .doubleQuoted {
      while Self.continuesLine(written, position) {
        position += 1
        while position < written.count, Self.isSpace(written[position]) { position += 1 }
      }
    }
    return position
  }

  /// Whether a backslash before a line break joins two lines here.
  private static func continuesLine(_ written: [Unicode.Scalar], _ position: Int) -> Bool {
    position + 1 < written.count && written[position] == "\\" && written[position + 1] == "\n"
  }

  /// How many characters the file spends on one character of the text.
  private func width(_ written: [Unicode.Scalar], _ position: Int) -> Int {
    guard position + 1 < written.count else { return 1 }
    if node.style == .singleQuoted { return written[position] == "'" ? 2 : 1 }
    guard node.style == .doubleQuoted, written[position] == "\\" else { return 1 }
    switch written[position + 1] {
    case "x": return 4
    case "u": return 6
    case "U": return 10
    default: return 2
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
  }
}
