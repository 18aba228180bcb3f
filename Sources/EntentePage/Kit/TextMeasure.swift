/// Estimates how wide text will be in a font that is not known, on the generous side.
///
/// The widths are those of a broad sans serif, so that in any usual one the text is no wider.
enum TextMeasure {
  /// From one baseline to the next.
  static let pitch = 18

  /// Pixels of a text at 13 pixels.
  static func width(_ text: String, isBold: Bool = false) -> Int {
    let total = text.reduce(0.0) { $0 + ems(of: $1) }
    return Int((total * 13 * (isBold ? 1.12 : 1)).rounded(.up))
  }

  /// The text in lines of at most `width` pixels; words that are wider are cut.
  static func wrap(_ text: String, width: Int, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in Visible.line(text).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if self.width(longer, isBold: isBold) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = cut(String(word), width: width, isBold: isBold)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The first `count` of the lines, the last of them marked where there were more.
  static func limit(_ lines: [String], to count: Int) -> [String] {
    guard lines.count > count else { return lines }
    return lines.prefix(count - 1) + [String(lines[count - 1].dropLast(2)) + "…"]
  }

  private static func cut(_ word: String, width: Int, isBold: Bool) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if self.width(longer, isBold: isBold) > width && !pieces[pieces.count - 1].isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  private static func ems(of character: Character) -> Double {
    guard character.isASCII else { return 0.8 * Double(DisplayWidth.of(character)) }
    return switch character {
    case "i", "j", "l", "I", "J", "|", ".", ",", ":", ";", "'", "!", " ": 0.34
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\\", "\"": 0.43
    case "m", "M", "W", "@", "%": 1.0
    case "w", "+", "=", "<", ">", "&", "#", "~": 0.86
    case "A"..."Z": 0.79
    default: 0.65
    }
  }
}
