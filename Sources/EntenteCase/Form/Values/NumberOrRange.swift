/// A number, or only where it lies.
struct NumberOrRange {
  /// The number, or the middle of the range.
  var middle: Double
  var range: ClosedRange<Double>?

  /// For example "60" or "20 to 40".
  var text: String {
    range.map {
      "\(NumberOrRange.short($0.lowerBound)) to \(NumberOrRange.short($0.upperBound))"
    } ?? NumberOrRange.short(middle)
  }
}

extension NumberOrRange {
  var estimate: Estimate {
    range.map { Estimate(from: $0.lowerBound, to: $0.upperBound) } ?? Estimate(middle)
  }

  init(_ estimate: Estimate) {
    self.init(
      middle: estimate.middle, range: estimate.isExact ? nil : estimate.low...estimate.high)
  }

  /// The range, or the number as one.
  var whole: ClosedRange<Double> { range ?? middle...middle }

  /// The number without `.0` where it is whole.
  static func short(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}

extension NumberOrRange {
  /// The range, or the number where it is only one.
  init(_ range: ClosedRange<Double>) {
    self.init(
      middle: range.lowerBound, range: range.lowerBound == range.upperBound ? nil : range)
  }
}

extension NumberOrRange: Encodable {
  private enum Key: String, CodingKey {
    case from, to
  }

  func encode(to encoder: any Encoder) throws {
    guard let range else { return try middle.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(range.lowerBound, forKey: .from)
    try container.encode(range.upperBound, forKey: .to)
  }
}
