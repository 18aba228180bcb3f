import EntenteEngine

/// Amounts of any size, as sentences and figures of agreements in phases write them.
enum AmountText {
  /// A number with two or three digits that say something.
  static func of(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value > 0 ? "any amount" : "none" }
    let decimals = abs(value) >= 99.95 ? 0 : abs(value) >= 9.995 ? 1 : 2
    let power = [1.0, 10, 100][decimals]
    let whole = Int((abs(value) * power).rounded())
    guard whole != 0 else { return "0" }
    var text = String(whole / Int(power))
    let rest = String(whole % Int(power) + Int(power)).dropFirst()
    let trimmed = String(rest.reversed().drop { $0 == "0" }.reversed())
    if decimals > 0, !trimmed.isEmpty { text += "." + trimmed }
    return (value < 0 ? "−" : "") + text
  }

  /// "from 0.3 to 0.7", or one number.
  static func range(_ interval: Interval) -> String {
    interval.isExact
      ? of(interval.low) : "from \(of(interval.low)) to \(of(interval.high))"
  }
}
