/// A number as a cell has it.
enum ReliefNumber: Equatable {
  case number(Double)
  /// It could be read in two ways, of which one is a thousand times the other; or it has marks
  /// between its thousands. What it probably means, if that is clear.
  case grouped(meant: [String])
  case none

  /// Reads a number with a decimal point, or with a decimal comma where nothing else can be meant.
  ///
  /// A comma or, in a file that is separated by semicolons and wherever a whole number is asked for,
  /// a point before exactly three digits could mark thousands.
  static func read(
    _ text: String, separator: UInt8 = SeparatedValues.comma, isWhole: Bool = false
  ) -> ReliefNumber {
    guard text.utf8.count <= 64, let first = text.utf8.first else { return .none }
    guard "0123456789.,+-".utf8.contains(first), text.utf8.contains(where: isDigit) else {
      return .none
    }
    if isPlain(text) {
      guard let number = finite(text) else { return .none }
      let canMark = separator == SeparatedValues.semicolon || isWhole
      let isDoubtful = canMark && looksGrouped(text, by: ".")
      return isDoubtful ? doubtful(text, ".", isWhole: isWhole) : .number(number)
    }
    return marked(text, isWhole: isWhole)
  }

  private static func marked(_ text: String, isWhole: Bool) -> ReliefNumber {
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    if commas == 1, let decimal = Optional(replaced(text, ",", by: ".")), isPlain(decimal) {
      guard let number = finite(decimal) else { return .none }
      return looksGrouped(text, by: ",")
        ? doubtful(text, ",", isWhole: isWhole) : .number(number)
    }
    return grouped(text)
  }

  /// Digits with marks between the thousands and perhaps a decimal mark of another kind.
  private static func grouped(_ text: String) -> ReliefNumber {
    for mark in [",", ".", " ", "\u{A0}", "\u{202F}", "'", "’", "_"] {
      for decimal in [".", ","] where decimal != mark {
        let plain = replaced(replaced(text, mark, by: ""), decimal, by: ".")
        guard text.contains(mark), isPlain(plain), Double(plain) != nil,
          isGrouped(text, by: mark, decimal)
        else { continue }
        return .grouped(meant: [plain])
      }
    }
    return .none
  }

  private static func isGrouped(_ text: String, by mark: String, _ decimal: String) -> Bool {
    let whole = text.split(
      separator: Character(decimal), maxSplits: 1, omittingEmptySubsequences: false)[0]
    let parts = whole.split(separator: Character(mark), omittingEmptySubsequences: false)
    return parts.count > 1 && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  /// Whether one to three digits, not a lone 0, stand before the mark and three after it.
  private static func looksGrouped(_ text: String, by mark: Character) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 2, let whole = parts.first?.drop(while: { $0 == "-" || $0 == "+" }) else {
      return false
    }
    return (1...3).contains(whole.utf8.count) && !whole.hasPrefix("0") && parts[1].utf8.count == 3
      && parts[1].utf8.allSatisfy(isDigit)
  }

  /// A whole number can be meant by both readings only where nothing but noughts follows the mark.
  private static func doubtful(_ text: String, _ mark: String, isWhole: Bool) -> ReliefNumber {
    let digits = replaced(text, mark, by: "")
    var decimal = replaced(text, mark, by: ".")
    while decimal.hasSuffix("0") { decimal.removeLast() }
    if decimal.hasSuffix(".") { decimal.removeLast() }
    let isDecimal = decimal.contains(".")
    return .grouped(meant: isWhole && isDecimal ? [digits] : [digits, decimal])
  }

  private static func finite(_ text: String) -> Double? {
    guard let number = Double(text), number.isFinite else { return nil }
    return number.magnitude < NumberBounds.least ? 0 : number
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) } && Double(text) != nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func replaced(_ text: String, _ mark: String, by other: String) -> String {
    var result = ""
    for character in text {
      if String(character) == mark { result += other } else { result.append(character) }
    }
    return result
  }

  /// A number for a message, such as `15,000` or `0.4`, with three decimals at most.
  static func text(_ number: Double) -> String {
    guard abs(number) < 1e12 else { return "\(number)" }
    let thousandths = Int((abs(number) * 1_000).rounded())
    if thousandths == 0, number != 0 { return "\(number)" }
    let whole = Digits.grouped(String(thousandths / 1_000))
    let rest = String(String(1_000 + thousandths % 1_000).dropFirst())
    let decimals = String(rest.reversed().drop { $0 == "0" }.reversed())
    return (number < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals)
  }
}
