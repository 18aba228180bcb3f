extension Pattern {
  /// The pieces of a pattern that has nothing but words and `{names}`; nil for others, also where
  /// ICU would find the same. Most patterns are so plain, and to take them apart by ICU costs as
  /// much as saying them ten times.
  ///
  /// - Complexity: O(bytes)
  static func plainPieces(of text: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let brace = rest.firstIndex(where: isSign) {
      guard rest[brace] == UInt8(ascii: "{") else { return nil }
      let start = rest.index(after: brace)
      guard let end = rest[start...].firstIndex(where: { !isName($0) }), end > start,
        rest[end] == UInt8(ascii: "}"), !(0x30...0x39).contains(rest[start])
      else { return nil }
      if brace > rest.startIndex { pieces.append(.literal(String(text[rest.startIndex..<brace]))) }
      pieces.append(.argument(String(text[start..<end])))
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? pieces : pieces + [.literal(String(text[rest.startIndex...]))]
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "'")
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte & 0xC0 == 0x40 || (0x30...0x39).contains(byte)
  }
}
