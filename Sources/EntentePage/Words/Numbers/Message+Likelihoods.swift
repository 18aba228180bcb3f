import EntenteMessages

/// Likelihoods in figures, rounded so that nothing unlikely reads as impossible and nothing likely
/// as certain.
extension Message.Argument {
  /// Two decimals, or two significant digits below 0.095; 0 and 1 only for exactly those.
  ///
  /// What rounding errors push out of 0...1 is brought back into it.
  package static func likelihood(_ value: Double) -> Message.Argument {
    let value = Quantity.share(value)
    if value == 0 || value == 1 { return .text(value == 0 ? "0" : "1") }
    if value < 0.0001 { return .part("number.under", ["number": "0.0001"]) }
    if value >= 0.995 { return .part("number.over", ["number": "0.99"]) }
    let decimals = value >= 0.095 ? 2 : value >= 0.0095 ? 3 : value >= 0.00095 ? 4 : 5
    return .text(fixed(value, decimals: decimals))
  }

  private static func fixed(_ value: Double, decimals: Int) -> String {
    let power = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let digits = String(Int((value * power).rounded()))
    return "0." + String(repeating: "0", count: max(0, decimals - digits.count)) + digits
  }
}
