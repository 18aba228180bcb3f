/// Amounts in figures that a reader takes in at a glance.
package enum Quantity {
  /// What solvers leave of a share that is 0 or 1.
  package static let noise = 1e-6
  /// The most that is written out in digits.
  private static let most = 9e15

  /// The value within 0...1; what is no number counts as 0.
  package static func share(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), 1)
  }

  /// All digits of a number, "50" or "0.0000001"; with an exponent only where they are many.
  static func written(_ value: Double) -> String {
    let sign = value < 0 ? "−" : ""
    let parts = String(value.magnitude).split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let units = String(mantissa[0])
    let rest = mantissa.count == 1 || mantissa[1] == "0" ? "" : String(mantissa[1])
    guard abs(exponent) <= 20 else { return sign + String(value.magnitude) }
    if exponent < 0 {
      return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(units)\(rest)"
    }
    let zeros = String(repeating: "0", count: max(0, exponent - rest.count))
    let decimals = rest.dropFirst(exponent)
    return sign + units + rest.prefix(exponent) + zeros + (decimals.isEmpty ? "" : ".\(decimals)")
  }

  /// A whole number with commas between thousands: "1,234,567".
  package static func whole(_ value: Double) -> String {
    let bounded = value.isNaN ? 0 : min(max(value.rounded(), -most), most)
    let digits = grouped(Int(bounded.magnitude))
    return bounded < 0 ? "−" + digits : digits
  }

  /// A share in percent: a number, or one that it lies below or above.
  enum Percentage {
    case exactly(Int)
    case under(Int)
    case over(Int)
  }

  /// A whole percentage; 0 and 100 only for exactly those.
  static func percentage(_ share: Double) -> Percentage {
    let share = Quantity.share(share)
    if share <= noise { return .exactly(0) }
    if share >= 1 - noise { return .exactly(100) }
    if share < 0.01 { return .under(1) }
    return share > 0.99 ? .over(99) : .exactly(Int((share * 100).rounded()))
  }

  /// A share in percent in few signs, for narrow cells: "62", "<1" and ">99".
  static func shortPercent(_ share: Double) -> String {
    switch percentage(share) {
    case .exactly(let number): "\(number)"
    case .under(let number): "<\(number)"
    case .over(let number): ">\(number)"
    }
  }

  /// A whole number with commas between thousands.
  package static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
