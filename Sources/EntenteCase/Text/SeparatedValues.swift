/// Reads tables as spreadsheets write them: RFC 4180, with commas, semicolons or tabs.
///
/// It is written by hand because a mistake must be told with its line and column, which the Swift
/// packages for such files do not know. It is strict where a lenient reader would guess: quotation
/// marks inside plain text, text behind a closing one and missing cells are mistakes.
struct SeparatedValues {
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  private static let quote = UInt8(ascii: "\"")

  /// What separates the cells, told from the first line.
  let separator: UInt8
  private(set) var rows: [[TableCell]] = []
  private(set) var faults: [Fault] = []

  /// A place where the text is no table.
  struct Fault {
    var span: Span
    var message: String
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  /// Cuts a text into rows of trimmed cells; rows of which all cells are empty are left out.
  /// - Complexity: O(bytes)
  init(_ text: SourceText) {
    bytes = text.bytes
    separator = Self.separator(of: bytes)
    while index < bytes.count, faults.isEmpty { readRow() }
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let place = [comma, semicolon, tab].firstIndex(of: byte) { counts[place] += 1 }
    }
    if counts[1] > counts[0], counts[1] >= counts[2] { return semicolon }
    return counts[2] > counts[0] ? tab : comma
  }

  private mutating func readRow() {
    var row: [TableCell] = []
    while true {
      row.append(bytes[safe: index] == Self.quote ? quotedCell() : plainCell())
      guard faults.isEmpty, bytes[safe: index] == separator else { break }
      step()
    }
    endLine()
    if !row.allSatisfy(\.isEmpty) { rows.append(row) }
  }

  private mutating func plainCell() -> TableCell {
    let (start, place) = (index, column)
    while let byte = bytes[safe: index], byte != separator, !Self.endsLine(byte) {
      if byte == Self.quote {
        fault("a quotation mark inside a cell; put the whole cell in quotes")
      }
      step()
    }
    let text = Self.trimmed(bytes[start..<index])
    let blank = bytes[start..<index].prefix { $0 == 0x20 || $0 == 0x09 }.count
    return TableCell(
      text: text,
      span: Span(
        line: line, column: place + (text.isEmpty ? 0 : blank),
        length: max(1, text.unicodeScalars.count)))
  }

  private mutating func quotedCell() -> TableCell {
    let place = Span(line: line, column: column, length: 1)
    var content: [UInt8] = []
    step()
    while true {
      guard let byte = bytes[safe: index] else {
        faults.append(Fault(span: place, message: "a quotation mark opens here and never closes"))
        break
      }
      if byte == Self.quote {
        step()
        guard bytes[safe: index] == Self.quote else { break }
      }
      if Self.endsLine(byte) {
        content.append(0x0A)
        endLine()
      } else {
        content.append(byte)
        step()
      }
    }
    checkAfterQuote()
    let text = Self.trimmed(content[...])
    let length = place.line == line ? column - place.column - 2 : 1
    return TableCell(
      text: text,
      span: Span(line: place.line, column: place.column + 1, length: max(1, length)))
  }

  private mutating func checkAfterQuote() {
    guard faults.isEmpty, let byte = bytes[safe: index], byte != separator, !Self.endsLine(byte)
    else { return }
    fault("text follows a closing quotation mark; inside quotes a quotation mark is written twice")
  }

  private mutating func fault(_ message: String) {
    guard faults.isEmpty else { return }
    faults.append(Fault(span: Span(line: line, column: column), message: message))
  }

  private mutating func step() {
    if bytes[index] & 0xC0 != 0x80 { column += 1 }
    index += 1
  }

  /// Goes behind a line's end, if one is here.
  private mutating func endLine() {
    guard let byte = bytes[safe: index], Self.endsLine(byte) else { return }
    index += byte == 0x0D && bytes[safe: index + 1] == 0x0A ? 2 : 1
    (line, column) = (line + 1, 1)
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
