/// Text that may stand in HTML, SVG or XML as it is.
///
/// The type is the proof that escaping took place: templates are given nothing else. Escaping goes
/// scalar by scalar, since a `"` followed by a combining mark is one `Character` that equals no
/// quotation mark.
struct Markup: Sendable, Hashable {
  let text: String

  /// Escapes a text; control characters are spelled out.
  init(escaping text: String) {
    self.text = Self.escape(Visible.line(text))
  }

  /// Takes what this module itself wrote as markup.
  init(trusted text: String) {
    self.text = text
  }

  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement(for: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if let replacement = replacement(for: byte) {
        bytes += replacement.utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
