/// Amounts in figures that a reader takes in at a glance.
enum Quantity {
  /// What solvers leave of a share that is 0 or 1.
  static let noise = 1e-6
  /// The most that is written out in digits.
  private static let most = 9e15

  /// The value within 0...1; what is no number counts as 0.
  static func share(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), 1)
  }

  /// A whole number with commas between thousands: "1,234,567".
  static func whole(_ value: Double) -> String {
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
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
