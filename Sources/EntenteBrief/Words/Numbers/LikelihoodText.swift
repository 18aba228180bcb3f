/// A likelihood in figures, rounded so that nothing unlikely reads as impossible and nothing
/// likely as certain.
enum LikelihoodText {
  /// Two decimals, or two significant digits below 0.095; 0 and 1 only for exactly those.
  ///
  /// What rounding errors push out of 0...1 is brought back into it.
  static func of(_ value: Double) -> String {
    let value = clamped(value)
    if value == 0 || value == 1 { return value == 0 ? "0" : "1" }
    if value < 0.0001 { return "under 0.0001" }
    if value >= 0.995 { return "over 0.99" }
    let decimals = value >= 0.095 ? 2 : value >= 0.0095 ? 3 : value >= 0.00095 ? 4 : 5
    return fixed(value, decimals: decimals)
  }

  /// The value within 0...1; what is no number counts as 0.
  static func clamped(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), 1)
  }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    let power = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let digits = String(Int((value * power).rounded()))
    return "0." + String(repeating: "0", count: max(0, decimals - digits.count)) + digits
  }
}
