#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CaseExport {
  /// The export as JSON text that is YAML too: keys sorted, indented, ended by a line feed.
  ///
  /// Equal cases give equal bytes. Characters that JSON allows in strings and YAML does not are
  /// written as escapes.
  /// - Throws: `EncodingError` where a number is not finite.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(self), as: UTF8.self)
    return Self.escaped(text) + "\n"
  }

  /// Such characters stand only inside strings, so that replacing them everywhere is enough.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isNoYAML) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isNoYAML(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Control characters, YAML's own line ends, and marks that a reader of YAML refuses.
  private static func isNoYAML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
