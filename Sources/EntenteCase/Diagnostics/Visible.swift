/// Input made safe to show: what would steer a terminal or reorder a line is spelled out instead.
package enum Visible {
  /// The text on one line, without control characters.
  ///
  /// Line breaks and tabs become spaces. Other control characters, bidirectional overrides and
  /// scalars that XML forbids become `\u{1B}` and the like, so that a reader sees that they were
  /// there.
  /// - Complexity: O(scalars).
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isBreak($0) || isHidden($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        result.unicodeScalars.append(" ")
      } else if isHidden(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
