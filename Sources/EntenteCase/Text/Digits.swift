/// Digits for people.
enum Digits {
  /// With a comma before each three digits of a whole number, such as `1,000,000`.
  static func grouped(_ number: Double) -> String {
    guard let whole = Int(exactly: number) else { return "\(number)" }
    return (whole < 0 ? "-" : "") + grouped(String(whole.magnitude))
  }

  /// With a comma before each three digits from the right.
  static func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
