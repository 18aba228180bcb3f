/// Numbers in JSON without what rounding errors leave in their last digits: 1 - 0.9 is 0.1.
///
/// Computed numbers are rounded to twelve significant digits, larger ones to nine decimals, so that
/// none moves by more than half a billionth of itself or of one. Whole numbers stay as they are, but
/// for the zero with a sign that an encoder makes of a tiny negative number.
enum NumberText {
  private static let significantDigits = 12
  private static let decimals = 9

  /// A JSON text with its numbers rounded; what stands in strings is left alone.
  /// - Complexity: O(bytes).
  static func withoutNoise(in json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var place = 0
    while place < json.count {
      let end = Self.end(ofToken: place, in: json)
      let token = json[place..<end]
      result += isNumber(json[place]) ? Array(rounded(token).utf8) : Array(token)
      place = end
    }
    return result
  }

  /// The end of the string, number or other byte that starts here.
  private static func end(ofToken start: Int, in json: [UInt8]) -> Int {
    var place = start + 1
    if json[start] == UInt8(ascii: "\"") {
      while place < json.count, json[place] != UInt8(ascii: "\"") {
        place += json[place] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(place + 1, json.count)
    }
    guard isNumber(json[start]) else { return place }
    while place < json.count, isNumber(json[place]) || isPartOfNumber(json[place]) { place += 1 }
    return place
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
      || byte == UInt8(ascii: "+")
  }

  private static func rounded(_ token: ArraySlice<UInt8>) -> String {
    let text = String(decoding: token, as: UTF8.self)
    guard text != "-0" else { return "0" }
    guard token.contains(where: isPartOfNumber), let value = Double(text) else { return text }
    let short = rounded(value).description
    return short.hasSuffix(".0") ? String(short.dropLast(2)) : short
  }

  /// The number with the fewest digits among those that are as near as is said above.
  static func rounded(_ value: Double) -> Double {
    guard value.isFinite, value != 0 else { return 0 }
    let (digits, exponent) = decimal(abs(value))
    let kept = max(significantDigits, exponent + decimals)
    guard digits.count > kept else { return value }
    let whole = digits[..<kept].reduce(0) { $0 * 10 + $1 } + (digits[kept] >= 5 ? 1 : 0)
    return Double("\(value < 0 ? "-" : "")\(whole)e\(exponent - kept)") ?? value
  }

  /// The shortest digits of a positive number, and the exponent with which it is
  /// 0.digits times ten to the exponent.
  private static func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
    let parts = value.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let all = mantissa.joined().compactMap(\.wholeNumberValue)
    let leading = all.prefix { $0 == 0 }.count
    let shift = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return (Array(all.dropFirst(leading)), mantissa[0].count - leading + shift)
  }
}
