/// The characters of a case file, with the line and column of each.
///
/// Offsets count Unicode scalars from the start of the text, after a byte order mark.
struct SourceText {
  /// The most bytes that a case file may have.
  static let largest = 4 * 1024 * 1024

  /// The text in UTF-8, without its byte order mark.
  let bytes: [UInt8]
  /// The offset of the first scalar of every line.
  private let lineStarts: [Int32]
  /// The index of the byte at which every 256th scalar starts.
  private let milestones: [Int32]
  /// How many scalars there are.
  let count: Int

  private static let stride = 256

  /// Takes over text that `EncodingCheck` has found to be sound.
  init(bytes: [UInt8]) {
    var lineStarts: [Int32] = [0]
    var milestones: [Int32] = []
    var offset = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if offset % Self.stride == 0 { milestones.append(Int32(index)) }
      offset += 1
      if Self.isBreak(bytes, index) { lineStarts.append(Int32(offset)) }
    }
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.milestones = milestones
    count = offset
  }

  /// Whether a line ends with this byte; the first half of a CR LF does not end one.
  private static func isBreak(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    default: false
    }
  }

  /// The place of a stretch of text; what runs over the end of its first line is cut there.
  /// - Complexity: O(log lines)
  func span(from start: Int, to end: Int) -> Span {
    let line = line(of: start)
    let length = min(end, lineEnd(line)) - start
    return Span(
      line: line + 1, column: start - Int(lineStarts[line]) + 1, length: max(1, length))
  }

  /// The line of an offset, from 0.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset at which a line's last visible character is behind us.
  private func lineEnd(_ line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return count }
    let start = Int(lineStarts[line])
    var end = Int(lineStarts[line + 1])
    var index = byteIndex(of: end)
    while end > start, bytes[index - 1] <= 0x20 {
      index -= 1
      end -= 1
    }
    return end
  }

  /// The index of the byte at which a scalar starts.
  /// - Complexity: O(1), at most 256 steps.
  private func byteIndex(of offset: Int) -> Int {
    guard offset < count else { return bytes.count }
    var index = Int(milestones[offset / Self.stride])
    for _ in 0..<(offset % Self.stride) { index += Self.width(bytes[index]) }
    return index
  }

  /// The scalars from one offset to another.
  func scalars(from start: Int, to end: Int) -> String.UnicodeScalarView {
    let (low, high) = (byteIndex(of: start), byteIndex(of: max(start, end)))
    return String(decoding: bytes[low..<high], as: UTF8.self).unicodeScalars
  }

  /// The byte at which a scalar starts, or 0 behind the end.
  func leadByte(at offset: Int) -> UInt8 {
    let index = byteIndex(of: offset)
    return index < bytes.count ? bytes[index] : 0
  }

  private static func width(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
