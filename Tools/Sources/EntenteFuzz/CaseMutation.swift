/// Damages case files in the ways in which people and programs damage them.
package enum CaseMutation {
  /// A file with one to four changes.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - others: Files from which words and lines are borrowed.
  ///   - generator: Decides on everything.
  /// - Complexity: O(bytes)
  package static func mutate(
    _ bytes: [UInt8], borrowing others: [[UInt8]], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      bytes = once(bytes, others.randomElement(using: &generator) ?? bytes, &generator)
    }
    return bytes
  }

  private static func once(
    _ bytes: [UInt8], _ other: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: flippedBytes(bytes, &generator)
    case 1: swappedLines(bytes, &generator)
    case 2: repeatedLine(bytes, &generator)
    case 3: removedLine(bytes, &generator)
    case 4: indentedLine(bytes, &generator)
    case 5: splicedWord(bytes, other, &generator)
    case 6: shuffledWords(bytes, &generator)
    case 7: insertedSign(bytes, &generator)
    case 8: FieldMutation.mutate(bytes, using: &generator)
    default: splicedLines(bytes, other, &generator)
    }
  }

  private static func flippedBytes(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<3 {
      guard let index = bytes.indices.randomElement(using: &generator) else { break }
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    }
    return bytes
  }

  private static func swappedLines(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    changingLines(bytes) { lines in
      guard let a = lines.indices.randomElement(using: &generator),
        let b = lines.indices.randomElement(using: &generator)
      else { return }
      lines.swapAt(a, b)
    }
  }

  private static func repeatedLine(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    changingLines(bytes) { lines in
      guard let line = lines.randomElement(using: &generator) else { return }
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &generator))
    }
  }

  private static func removedLine(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    changingLines(bytes) { lines in
      guard let index = lines.indices.randomElement(using: &generator) else { return }
      lines.remove(at: index)
    }
  }

  private static func indentedLine(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let indent = ["  ", " ", "\t", ""].randomElement(using: &generator) ?? ""
    return changingLines(bytes) { lines in
      guard let index = lines.indices.randomElement(using: &generator) else { return }
      lines[index] = indent.utf8 + (indent.isEmpty ? lines[index].dropFirst() : lines[index])
    }
  }

  private static func splicedLines(
    _ bytes: [UInt8], _ other: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let borrowed = other.split(separator: 0x0A, omittingEmptySubsequences: false)
    return changingLines(bytes) { lines in
      guard let line = borrowed.randomElement(using: &generator) else { return }
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &generator))
    }
  }

  private static let signs = [
    "[", "]", "{", "}", ":", ": ", ", ", "- ", "? ", "&a ", "*a", "!!map ", "|\n", ">\n", "\"",
    "'", "#", "%", "---\n", "<<: ", "~", "null", "\u{FEFF}", "\\x00", "\u{2028}", "\r", "nan",
  ]

  private static func insertedSign(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    let sign = signs.randomElement(using: &generator) ?? ""
    bytes.insert(
      contentsOf: sign.utf8, at: Int.random(in: 0...bytes.count, using: &generator))
    return bytes
  }

  private static func splicedWord(
    _ bytes: [UInt8], _ other: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    guard let target = word(in: bytes, &generator), let source = word(in: other, &generator) else {
      return bytes
    }
    var bytes = bytes
    bytes.replaceSubrange(target, with: other[source])
    return bytes
  }

  /// Exchanges two words that stand near each other, as inside a condition.
  private static func shuffledWords(
    _ bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    guard let first = word(in: bytes, &generator) else { return bytes }
    let rest = first.upperBound..<min(bytes.count, first.upperBound + 40)
    guard let gap = bytes[rest].firstIndex(where: isWord) else { return bytes }
    let end = bytes[gap...].firstIndex { !isWord($0) } ?? bytes.count
    return Array(bytes[..<first.lowerBound]) + bytes[gap..<end]
      + bytes[first.upperBound..<gap] + bytes[first] + bytes[end...]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// The bytes of a word somewhere in a file.
  private static func word(
    in bytes: [UInt8], _ generator: inout some RandomNumberGenerator
  ) -> Range<Int>? {
    guard let middle = bytes.indices.randomElement(using: &generator),
      let start = bytes[middle...].firstIndex(where: isWord)
    else { return nil }
    let end = bytes[start...].firstIndex { !isWord($0) } ?? bytes.count
    return start..<end
  }

  private static func changingLines(
    _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>]) -> Void
  ) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    change(&lines)
    return Array(lines.joined(separator: [0x0A]))
  }
}
