import EntenteAnswers
import EntenteEngine

extension LikelihoodText {
  /// One number where it is known, "between 0.31 and 0.47" where it is not.
  static func of(_ interval: Interval) -> String {
    let (low, high) = (of(interval.low), of(interval.high))
    return low == high ? low : "between \(low) and \(high)"
  }
}
