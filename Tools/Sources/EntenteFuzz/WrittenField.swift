/// A field as it stands in the text of a file: a key, a colon and what follows.
package struct WrittenField: Sendable {
  /// From the key to the end of the value.
  let whole: Range<Int>
  /// The key alone.
  let key: Range<Int>
  /// How many columns the key is indented, where it stands in a line of its own.
  let indent: Int?

  /// All fields, by their keys, as far as can be told without reading YAML.
  /// - Complexity: O(bytes) besides what fields hold in each other
  package static func all(in bytes: [UInt8]) -> [String: [WrittenField]] {
    var fields: [String: [WrittenField]] = [:]
    var (line, start, depth) = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case newline: (line, start, depth) = (place + 1, place + 1, 0)
      case UInt8(ascii: ","): start = place + 1
      case UInt8(ascii: "-") where ends(place + 1, in: bytes): start = place + 1
      case UInt8(ascii: ":") where ends(place + 1, in: bytes):
        guard let first = bytes[start..<place].firstIndex(where: { $0 != blank }) else { continue }
        let indent = depth > 0 ? nil : first - line
        let field = WrittenField(first..<place, indent: indent, in: bytes)
        fields[String(decoding: bytes[first..<place], as: UTF8.self), default: []].append(field)
      default:
        depth += step(byte)
        if step(byte) > 0 { start = place + 1 }
      }
    }
    return fields
  }

  private init(_ key: Range<Int>, indent: Int?, in bytes: [UInt8]) {
    let start = key.upperBound + 1
    let end =
      indent.map { Self.blockEnd(start, indent: $0, in: bytes) } ?? Self.flowEnd(start, in: bytes)
    (self.key, self.indent, whole) = (key, indent, key.lowerBound..<end)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  private static func ends(_ place: Int, in bytes: [UInt8]) -> Bool {
    place == bytes.count || bytes[place] == blank || bytes[place] == newline
  }

  private static func step(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): -1
    default: 0
    }
  }

  /// The comma or bracket that ends a value inside brackets.
  private static func flowEnd(_ start: Int, in bytes: [UInt8]) -> Int {
    var depth = 0
    for place in start..<bytes.count {
      if depth == 0, bytes[place] == UInt8(ascii: ",") || step(bytes[place]) < 0 { return place }
      depth += step(bytes[place])
    }
    return bytes.count
  }

  /// The end of the last line that is indented more deeply, or lists what the key holds.
  private static func blockEnd(_ start: Int, indent: Int, in bytes: [UInt8]) -> Int {
    var end = bytes[start...].firstIndex(of: newline) ?? bytes.count
    while end < bytes.count {
      let next = bytes[(end + 1)...]
      let deep = next.prefix { $0 == blank }.count
      guard !next.isEmpty, next.dropFirst(deep).first != newline, deep > indent else { break }
      end = next.firstIndex(of: newline) ?? bytes.count
    }
    return end
  }
}
