/// When people come over the day: a share of them in each period, evenly within it.
///
/// Hours count from midnight of the day; negative ones are those of the evening before.
package struct ArrivalProfile: Sendable, Hashable {
  /// Where periods begin and end; hours, rising, one more than `shares`.
  package var bounds: [Double]
  /// Shape `[period]`: 0 or more; only their proportions count.
  package var shares: [Double]

  /// Makes a profile.
  /// - Parameters:
  ///   - bounds: where periods begin and end; hours, rising, one more than `shares`.
  ///   - shares: shape `[period]`; only their proportions count.
  package init(bounds: [Double], shares: [Double]) {
    self.bounds = bounds
    self.shares = shares
  }

  /// The same number in every hour from one hour to another.
  package static func even(from start: Double, to end: Double) -> ArrivalProfile {
    ArrivalProfile(bounds: [start, end], shares: [1])
  }

  /// A share of the people in the hours before `opening` and the rest evenly until `closing`, as
  /// where what there is may run out before the end of the day.
  /// - Parameters:
  ///   - early: 0...1: who comes before the site opens.
  ///   - hours: how long before opening the first of them come.
  package static func dawnPeak(
    early: Double, hours: Double, opening: Double, closing: Double
  ) -> ArrivalProfile {
    ArrivalProfile(bounds: [opening - hours, opening, closing], shares: [early, 1 - early])
  }

  /// Shape `[period]`: who has come by its end, 0...1.
  /// - Complexity: O(periods).
  var cumulativeShares: [Double] {
    let total = shares.reduce(0, +)
    var sum = 0.0
    var cumulative = shares.map { share in
      sum += share
      return sum / total
    }
    if let last = cumulative.indices.last { cumulative[last] = 1 }
    return cumulative
  }

  /// Of all people, how many come an hour at a time, 0 or more; a bound belongs to what follows it.
  func rate(at hour: Double) -> Double {
    guard let period = bounds.lastIndex(where: { $0 <= hour }), shares.indices.contains(period)
    else { return 0 }
    return shares[period] / shares.reduce(0, +) / (bounds[period + 1] - bounds[period])
  }

  /// This profile for some and another for the rest.
  /// - Parameter share: 0...1: who keeps to the other.
  func mixed(with other: ArrivalProfile, share: Double) -> ArrivalProfile {
    let all = Hours.merged(bounds, other.bounds)
    let shares = zip(all, all.dropFirst()).map { start, end in
      ((1 - share) * rate(at: start) + share * other.rate(at: start)) * (end - start)
    }
    return ArrivalProfile(bounds: all, shares: shares)
  }
}

/// Lists of hours.
enum Hours {
  /// Both lists in one, rising, each hour once.
  /// - Complexity: O(n log n).
  static func merged(_ one: [Double], _ other: [Double]) -> [Double] {
    (one + other).sorted().reduce(into: []) { all, hour in
      if all.last != hour { all.append(hour) }
    }
  }
}
