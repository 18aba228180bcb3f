/// Looks for what no text file has: bytes that are not UTF-8, and control characters.
///
/// It runs before anything is parsed, so that nothing else has to expect such bytes.
enum EncodingCheck {
  /// The text of a file, or what keeps it from being read.
  static func text(of file: [UInt8]) -> Result<SourceText, Refusal> {
    if file.count > SourceText.largest { return .failure(tooLarge) }
    if let refusal = utf16(file) { return .failure(refusal) }
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file[3...]) : file
    if let refusal = firstFault(in: bytes) { return .failure(refusal) }
    return .success(SourceText(bytes: bytes))
  }

  private static var tooLarge: Refusal {
    Refusal(.tooLarge, at: .none, "the file is larger than 4 MB, the most that a case may have")
  }

  /// Names UTF-16 by its mark, or by the zero bytes that it puts beside Latin letters.
  private static func utf16(_ file: [UInt8]) -> Refusal? {
    guard file.count >= 2 else { return nil }
    let isMarked = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
    guard isMarked || (file[0] == 0) != (file[1] == 0) else { return nil }
    return Refusal(
      .notUTF8, at: Span(line: 1, column: 1), "the file is written in UTF-16, not in UTF-8",
      notes: ["most editors offer \"Save with encoding\"; choose UTF-8 there"])
  }

  private static func firstFault(in bytes: [UInt8]) -> Refusal? {
    var place = Span(line: 1, column: 1)
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead >= 0x20 && lead < 0x7F {
        index += 1
        place.column += 1
        continue
      }
      guard let (scalar, width) = decode(bytes, index) else { return notUTF8(lead, place) }
      if isControl(scalar) { return control(scalar, place) }
      let endsLine =
        scalar == 0x0A || (scalar == 0x0D && !bytes[(index + 1)...].starts(with: [0x0A]))
      place =
        endsLine
        ? Span(line: place.line + 1, column: 1) : Span(line: place.line, column: place.column + 1)
      index += width
    }
    return nil
  }

  private static func notUTF8(_ byte: UInt8, _ place: Span) -> Refusal {
    Refusal(
      .notUTF8, at: place, "the byte 0x\(hexadecimal(byte)) here is not part of UTF-8 text",
      notes: ["save the file as UTF-8"])
  }

  private static func control(_ scalar: UInt32, _ place: Span) -> Refusal {
    Refusal(
      .controlCharacter, at: place,
      "the control character U+\(hexadecimal(scalar)) cannot stand in a case")
  }

  private static func hexadecimal(_ number: some BinaryInteger) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    let width = number is UInt8 ? 2 : 4
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Whether YAML has no place for a character.
  static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The scalar whose encoding starts at an index and its width, or `nil` where none does.
  private static func decode(_ bytes: [UInt8], _ index: Int) -> (UInt32, Int)? {
    let lead = UInt32(bytes[index])
    let (width, smallest): (Int, UInt32)
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0xC2..<0xE0: (width, smallest) = (2, 0x80)
    case 0xE0..<0xF0: (width, smallest) = (3, 0x800)
    case 0xF0..<0xF5: (width, smallest) = (4, 0x10000)
    default: return nil
    }
    guard index + width <= bytes.count else { return nil }
    var value = lead & (0x7F >> UInt32(width))
    for byte in bytes[(index + 1)..<(index + width)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= smallest, Unicode.Scalar(value) != nil else { return nil }
    return (value, width)
  }
}
