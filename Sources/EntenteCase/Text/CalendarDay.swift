/// A day of the calendar as `YYYY-MM-DD`.
struct CalendarDay {
  /// Reads a day; `nil` for what is none, such as 30 February.
  init?(_ text: String) {
    let utf8 = Array(text.utf8)
    guard utf8.count == 10, utf8[4] == 0x2D, utf8[7] == 0x2D,
      let year = Self.digits(utf8[0..<4]), let month = Self.digits(utf8[5..<7]),
      let day = Self.digits(utf8[8..<10]), (1...12).contains(month),
      (1...Self.length(of: month, year)).contains(day)
    else { return nil }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day with its zeros, for `2031-4-2` and `2031/4/2`.
  static func padded(_ text: String) -> String? {
    guard text.utf8.count <= 10 else { return nil }
    let parts = text.split(whereSeparator: { "-/.".contains($0) })
    guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    let day = parts.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    return CalendarDay(day) == nil ? nil : day
  }
}
