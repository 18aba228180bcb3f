/// A key behind which the colon is missing. In `{line: x is y, from press}` a human reader sees a
/// source; YAML sees a key `from press` without a value, which a case reads as more of the text before.
struct SlippedKey {
  let key: String
  let value: String

  /// The longest of some keys that begins a text, with what stands behind it.
  init?(_ text: String, among keys: [String]) {
    let starts = keys.filter { text.hasPrefix($0 + " ") }
    guard let key = starts.max(by: { $0.count < $1.count }) else { return nil }
    let value = text.dropFirst(key.count).drop { $0.isWhitespace }
    guard !value.isEmpty else { return nil }
    (self.key, self.value) = (key, String(value))
  }
}

extension FormReader {
  func missingColon(_ slip: SlippedKey, at node: YamlNode, _ path: String) {
    error(
      .missingColon, at: node, path,
      "a colon is missing behind \(Quoted.quote(slip.key)), so it says nothing here",
      notes: ["where it is meant as text, put the whole text in quotes"],
      suggestion: "\(slip.key): \(slip.value)")
  }

  /// Reports what a text in brackets holds behind a comma that is clearly one of the record's own keys
  /// with its value.
  func checkSlips(_ fields: Fields, _ allowed: [String]) {
    guard fields.node.style == .flow else { return }
    for pair in fields.pairs where pair.value.style == .plain {
      guard let text = pair.value.scalar, text.utf8.contains(UInt8(ascii: ",")) else { continue }
      for piece in text.split(separator: ", ").dropFirst() {
        guard let slip = SlippedKey(String(piece), among: allowed), isMeant(slip) else { continue }
        missingColon(slip, at: place(of: piece, in: pair.value), fields.path)
      }
    }
  }

  /// Where a piece of a text stands, as far as it stands in one line.
  private func place(of piece: Substring, in node: YamlNode) -> YamlNode {
    let written = Array(text.scalars(from: Int(node.start), to: Int(node.end)))
    let wanted = Array(piece.unicodeScalars)
    guard wanted.count <= written.count,
      let start = (0...(written.count - wanted.count)).last(where: {
        written[$0..<($0 + wanted.count)].elementsEqual(wanted)
      })
    else { return node }
    var result = node
    result.start += Int32(start)
    result.end = result.start + Int32(wanted.count)
    return result
  }
}
