/// Text as YAML writes it: plain where that reads back as the same text, else in double quotes.
package enum YamlScalar {
  /// - Parameter isInFlow: whether it stands inside `{ }` or `[ ]`.
  package static func text(_ text: String, isInFlow: Bool) -> String {
    isPlain(text, isInFlow) ? text : quoted(text)
  }

  /// A number, without `.0` where it is whole.
  package static func number(_ number: Double) -> String {
    if number == 0 { return "0" }
    guard abs(number) < 1e15, let whole = Int(exactly: number) else { return "\(number)" }
    return "\(whole)"
  }

  /// Words that YAML readers take for something else than text.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]

  private static func isPlain(_ text: String, _ isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if words.contains(text.lowercased()) { return false }
    if "-?:,[]{}#&*!|>'\"%@`~=<. ".unicodeScalars.contains(first) { return false }
    if last == " " || last == ":" { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if !isPrintable(scalar) || previous == ":" && scalar == " " { return false }
      if previous == " " && scalar == "#" { return false }
      if isInFlow, ",[]{}:".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  /// What can stand unescaped on one line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The text in double quotes.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return result + "\""
  }
}
