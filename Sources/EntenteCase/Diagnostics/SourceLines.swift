/// A file as Unicode scalars by line, so that any place in it is found at once.
struct SourceLines: Sendable {
  private let scalars: [Unicode.Scalar]
  /// Shape `[line]`, without the line's end.
  private let ranges: [Range<Int>]

  /// Cuts a text where YAML does: after CR LF, LF, CR, and Unicode's own line ends.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where Self.endsLine(scalar) {
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" {
        start = index + 1
        continue
      }
      ranges.append(start..<index)
      start = index + 1
    }
    ranges.append(start..<scalars.count)
    self.scalars = scalars
    self.ranges = ranges
  }

  /// The scalars of a line, counted from 1; `nil` past the last.
  subscript(line: Int) -> ArraySlice<Unicode.Scalar>? {
    ranges.indices.contains(line - 1) ? scalars[ranges[line - 1]] : nil
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }
}
