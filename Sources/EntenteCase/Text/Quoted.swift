/// Text from a case, made fit to stand in a message.
enum Quoted {
  /// The text without control characters, and at most 40 characters of it.
  static func short(_ text: String) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < 40 else { return result + "..." }
      let isPrintable = scalar.value >= 0x20 && !EncodingCheck.isControl(scalar.value)
      result.unicodeScalars.append(isPrintable ? scalar : " ")
    }
    return result
  }

  /// The short text between quotation marks.
  static func quote(_ text: String) -> String { "'\(short(text))'" }
}
