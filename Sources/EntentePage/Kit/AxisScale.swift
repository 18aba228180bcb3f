/// A scale from round number to round number.
struct AxisScale {
  /// What each tick is, from low to high.
  let ticks: [Double]
  /// Shape `[tick]`.
  let labels: [String]

  /// Makes the scale with the most ticks whose labels keep apart.
  /// - Parameters:
  ///   - values: what the scale has to hold; finite numbers.
  ///   - length: in pixels.
  init(holding values: [Double], length: Int) {
    let scales = [6, 5, 4, 3, 2, 1].map { Self.scale(values, steps: $0) }
    let fitting = scales.first { _, labels in
      let widest = labels.map { TextMeasure.width($0) }.max() ?? 0
      return (widest + 12) * (labels.count - 1) <= length
    }
    (ticks, labels) = fitting ?? scales[scales.count - 1]
  }

  /// Where a value lies between the ends, 0...1.
  func share(_ value: Double) -> Double {
    let share = (value / 2 - ticks[0] / 2) / (ticks[ticks.count - 1] / 2 - ticks[0] / 2)
    return share.isFinite ? min(max(share, 0), 1) : 0
  }

  private static func scale(_ values: [Double], steps: Int) -> ([Double], [String]) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let size = max(abs(low), abs(high))
    let span = max(high / 2 - low / 2, size * 0x1p-30) * 2
    let (mantissa, exponent) = step(atLeast: (span > 0 ? span : 1) / Double(steps))
    let unit = Double(mantissa) * power(exponent)
    var (first, last) = (Int((low / unit).rounded(.down)), Int((high / unit).rounded(.up)))
    if first == last { (first, last) = (first - 1, last + 1) }
    let multiples = Array(first...last)
    return (
      multiples.map { Double($0) * unit },
      multiples.map { Self.text($0 * mantissa, exponent: exponent) }
    )
  }

  /// One, two or five times a power of ten.
  private static func step(atLeast size: Double) -> (mantissa: Int, exponent: Int) {
    var exponent = 0
    while power(exponent + 1) <= size, exponent < 300 { exponent += 1 }
    while power(exponent) > size, exponent > -300 { exponent -= 1 }
    let share = size / power(exponent)
    let slack = 1 + 0x1p-30
    if share <= slack { return (1, exponent) }
    if share <= 2 * slack { return (2, exponent) }
    return share <= 5 * slack ? (5, exponent) : (1, exponent + 1)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { value, _ in exponent < 0 ? value / 10 : value * 10 }
  }

  /// A whole number times a power of ten, in figures.
  private static func text(_ number: Int, exponent: Int) -> String {
    if number == 0 { return "0" }
    let sign = number < 0 ? "−" : ""
    let digits = String(abs(number))
    if exponent > 6 || exponent < -6 { return "\(sign)\(digits)e\(exponent)" }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
