import EntenteMessages

/// Amounts in figures that a reader takes in at a glance.
extension Message.Argument {
  /// A whole number with commas between thousands: "1,234,567".
  package static func whole(_ value: Double) -> Message.Argument { .text(Quantity.whole(value)) }

  /// A whole number with commas between thousands: "1,234,567".
  package static func grouped(_ number: Int) -> Message.Argument { .text(Quantity.grouped(number)) }

  /// Three significant digits, or one decimal below 10: "1,230,000", "47.2", "0.4".
  package static func rough(_ value: Double) -> Message.Argument {
    let size = value.isFinite ? value.magnitude : 0
    let sign = value < 0 && size >= Quantity.noise ? "−" : ""
    if size >= 1_000 {
      var unit = 1.0
      while size / unit >= 1_000 { unit *= 10 }
      return .text(sign + Quantity.whole((size / unit).rounded() * unit))
    }
    if size >= 100 { return .text(sign + Quantity.whole(size)) }
    let tenths = Int((size * 10).rounded())
    if tenths == 0, size > Quantity.noise {
      return .part(sign.isEmpty ? "number.under" : "number.under.below", ["number": "0.1"])
    }
    if tenths == 0 { return .text("0") }
    return .text(sign + (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"))
  }

  /// A share in percent without the sign: "62"; "0" and "100" only for exactly those.
  package static func percent(_ share: Double) -> Message.Argument {
    switch Quantity.percentage(share) {
    case .exactly(let number): .digits(number)
    case .under(let number): .part("number.under", ["number": .digits(number)])
    case .over(let number): .part("number.over", ["number": .digits(number)])
    }
  }
}
