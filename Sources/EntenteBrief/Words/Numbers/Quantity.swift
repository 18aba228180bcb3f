/// Amounts in figures that a reader takes in at a glance.
enum Quantity {
  /// What solvers leave of a share that is 0 or 1.
  private static let noise = 1e-6
  /// The most that is written out in digits.
  private static let most = 9e15

  /// A whole number with commas between thousands: "1,234,567".
  static func whole(_ value: Double) -> String {
    let bounded = value.isNaN ? 0 : min(max(value.rounded(), -most), most)
    let digits = grouped(Int(bounded.magnitude))
    return bounded < 0 ? "−" + digits : digits
  }

  /// Three significant digits, or one decimal below 10: "1,230,000", "47.2", "0.4".
  static func rough(_ value: Double) -> String {
    let size = value.isFinite ? value.magnitude : 0
    let sign = value < 0 && size >= noise ? "−" : ""
    if size >= 1_000 {
      var unit = 1.0
      while size / unit >= 1_000 { unit *= 10 }
      return sign + whole((size / unit).rounded() * unit)
    }
    if size >= 100 { return sign + whole(size) }
    let tenths = Int((size * 10).rounded())
    if tenths == 0 { return size > noise ? "\(sign)under 0.1" : "0" }
    return sign + (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }

  /// A share in percent without the sign: "62"; "0" and "100" only for exactly those.
  static func percent(_ share: Double) -> String {
    percent(share, little: "under 1", most: "over 99")
  }

  /// The same in few signs, for narrow cells: "<1" and ">99".
  static func shortPercent(_ share: Double) -> String {
    percent(share, little: "<1", most: ">99")
  }

  private static func percent(_ share: Double, little: String, most: String) -> String {
    let share = LikelihoodText.clamped(share)
    if share <= noise { return "0" }
    if share >= 1 - noise { return "100" }
    if share < 0.01 { return little }
    return share > 0.99 ? most : String(Int((share * 100).rounded()))
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
