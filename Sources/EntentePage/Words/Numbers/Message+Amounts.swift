import EntenteMessages

/// Amounts of any size, as sentences and figures of agreements in phases write them.
extension Message.Argument {
  /// A number with two or three digits that say something.
  package static func amount(_ value: Double) -> Message.Argument {
    guard value.isFinite, abs(value) < 1e15 else {
      return value > 0 ? .part("amount.any") : .part("amount.none")
    }
    let decimals = abs(value) >= 99.95 ? 0 : abs(value) >= 9.995 ? 1 : 2
    let power = [1.0, 10, 100][decimals]
    let whole = Int((abs(value) * power).rounded())
    guard whole != 0 else { return .text("0") }
    var text = String(whole / Int(power))
    let rest = String(whole % Int(power) + Int(power)).dropFirst()
    let trimmed = String(rest.reversed().drop { $0 == "0" }.reversed())
    if decimals > 0, !trimmed.isEmpty { text += "." + trimmed }
    return .text((value < 0 ? "−" : "") + text)
  }

  /// Parties’ own points, with at most two decimals.
  package static func points(_ value: Double) -> Message.Argument {
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e15 else { return .text(String(value)) }
    let whole = Int(hundredths)
    let (units, rest) = (abs(whole) / 100, abs(whole) % 100)
    let sign = whole < 0 ? "−" : ""
    if rest == 0 { return .text("\(sign)\(units)") }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return .text("\(sign)\(units).\(decimals)")
  }

  /// Parties’ own points with every digit that the case has, as a reader compares them with it.
  package static func pointsAsStated(_ value: Double) -> Message.Argument {
    .text(Quantity.written(value))
  }
}
