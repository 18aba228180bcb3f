/// Puts numbers of all sizes, and what looks like one, in the place of those that a file holds.
package enum NumberMutation {
  /// A file with one to three of its numbers changed.
  /// - Complexity: O(bytes)
  package static func mutate(
    _ bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      guard let place = numbers(in: bytes).randomElement(using: &generator),
        let number = extremes.randomElement(using: &generator)
      else { break }
      bytes.replaceSubrange(place, with: number.utf8)
    }
    return bytes
  }

  private static let extremes = [
    "0", "-0", "1", "-1", "2", "1e-320", "5e-324", "1e-17", "0.1", "0.9999999999999999", "1e15",
    "1e16", "1e100", "1e154", "1e308", "-1e308", "1.7976931348623157e308", "1e309", "1e400", ".inf",
    "-.inf", ".nan", "NaN", "inf", "100", "365", "366", "1000", "40000", "100000", "1000000",
    "2147483647", "2147483648", "4294967296", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "99999999999999999999", "-9223372036854775808", "0x10", "1_000", "1,5",
    "00", "1.", ".5", "1e", "9999-12-31", "0000-01-01", "2024-02-30",
    "0.1000000000000000055511151231257827021181583404541015625",
  ]

  /// Where digits stand that are no part of a word.
  private static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (place, byte) in (bytes + [0x20]).enumerated() {
      let isNumber = (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
      if isNumber { start = start ?? place }
      guard !isNumber, let first = start else { continue }
      start = nil
      let before = first > 0 ? bytes[first - 1] : 0x20
      if !isLetter(before), !isLetter(byte) { found.append(first..<place) }
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (0x41...0x5A).contains(byte & 0xDF)
  }
}
