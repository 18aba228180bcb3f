/// Between which ends a number of a case lies: what readers take, what the schema says, and what
/// people are told where one lies outside of them.
///
/// All ends are far from the largest number that a machine holds, so that no sum, product or
/// quotient of what a case may say is infinite.
struct NumberBounds: Sendable, Hashable {
  let range: ClosedRange<Double>
  var isWhole = false

  init(_ range: ClosedRange<Double>, isWhole: Bool = false) {
    (self.range, self.isWhole) = (range, isWhole)
  }

  /// A probability, or a share.
  static let share = Self(0...1)
  /// Points of a party, of either sign.
  static let points = Self(-1e12...1e12)
  /// Points of a party that are not negative.
  static let amount = Self(0...1e12)
  /// How many there are.
  static let count = Self(1...1_000_000, isWhole: true)
  /// Days until something counts half as much.
  static let halfLife = Self(0.01...1_000_000)

  /// Whole days under an agreement, at most those of a hundred years: every one of them is looked at.
  static func days(from least: Int) -> Self { Self(Double(least)...36_525, isWhole: true) }

  /// What is nearer to 0 counts as 0: one divided by it might be infinite.
  static let least = 1e-100

  func contains(_ number: Double) -> Bool {
    range.contains(number) && (!isWhole || number == number.rounded())
  }

  /// For example "whole number from 1 to 1,000,000".
  var words: String {
    let ends = [range.lowerBound, range.upperBound].map(Digits.grouped)
    return "\(isWhole ? "whole number" : "number") from \(ends[0]) to \(ends[1])"
  }
}

extension NumberBounds {
  /// Reads the ends that the keywords of a shape say; `nil` where they say none.
  init?(_ said: [String: FormValue], isWhole: Bool) {
    guard case .number(let low)? = said["minimum"], case .number(let high)? = said["maximum"] else {
      return nil
    }
    self.init(low...high, isWhole: isWhole)
  }

  /// For tables that say elsewhere what points are.
  var shortWords: String {
    switch self {
    case .points: "points"
    case .amount: "points from 0"
    default: words
    }
  }

  /// A number between the ends, as the schema has it.
  func shape(mayBeNull: Bool = false) -> FieldShape {
    .number(
      isWhole: isWhole, from: range.lowerBound, to: range.upperBound, mayBeNull: mayBeNull)
  }

  /// Such a number, or where it lies.
  var shapeOfRange: FieldShape { .either(shape(), rangeShape) }

  /// Where a number lies of which no more is known.
  private var rangeShape: FieldShape {
    let end = shape().keywords
    return FieldShape([
      ("type", .text("object")), ("required", .texts(FormReader.rangeKeys)),
      ("additionalProperties", .flag(false)),
      (
        "properties",
        .table([
          ("from", .table([("description", .text("The least that it can be."))] + end)),
          ("to", .table([("description", .text("The most that it can be."))] + end)),
        ])
      ),
    ])
  }
}
