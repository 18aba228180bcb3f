import EntenteEngine
import EntenteMessages
import EntentePage

/// What is known no better than between two ends.
extension Message.Argument {
  /// One number where it is known, "between 0.31 and 0.47" where it is not.
  static func likelihood(_ interval: Interval) -> Message.Argument {
    let (low, high) = (likelihood(interval.low), likelihood(interval.high))
    return low == high ? low : .part("number.between", ["low": low, "high": high])
  }

  /// "from 0.3 to 0.7", or one number.
  static func amount(_ interval: Interval) -> Message.Argument {
    interval.isExact
      ? amount(interval.low)
      : .part("number.from", ["low": amount(interval.low), "high": amount(interval.high)])
  }
}
