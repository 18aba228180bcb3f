import EntenteEngine

/// Damages bytes in the ways in which files get damaged, and in those that readers dislike.
enum Mutation {
  private static let pieces = [
    "<", ">", "\"", "/>", "&", "<!--", "-->", "]]>", "1e999", "-1", "0", "null", "nan", "{", "}",
    "[", "]", ":", ",", "\n", "\t", "- ", "*a", "&a", "index=\"1\"", "name=\"\"", "99999999999999",
    "\u{0}", "é", "type: ", "<issue/>", "<weight/>", "<INCLUDES/>", "\"\"", "-.inf",
  ]

  static func damaged(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(bytes.count - place, Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<(place + length))
      case 1: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 3: bytes.removeSubrange(place...)
      default:
        let piece = pieces.randomElement(using: &random)!
        bytes.insert(contentsOf: Array(piece.utf8), at: place)
      }
    }
    return bytes
  }
}
