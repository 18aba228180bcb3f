/// How many have come, or gone, by an hour: straight lines between knots, never falling.
struct CountCurve {
  private(set) var hours: [Double] = []
  private(set) var counts: [Double] = []

  /// Adds a knot, no earlier and no lower than the last.
  mutating func append(_ hour: Double, _ count: Double) {
    hours.append(hour)
    counts.append(max(count, counts.last ?? count))
  }

  /// The longest that anybody stays between two curves of the same total, first come, first gone.
  ///
  /// The hours at which the `n`-th comes and goes are linear in `n` between the counts of knots, so
  /// the longest stay is found at one of these, just before it or just after it.
  /// - Complexity: O(knots log knots).
  static func longest(from come: CountCurve, to gone: CountCurve) -> Double {
    guard let total = come.counts.last else { return 0 }
    var longest = 0.0
    for count in come.counts + gone.counts {
      if count > 0 { longest = max(longest, gone.first(count) - come.first(count)) }
      if count < total { longest = max(longest, gone.last(count) - come.last(count)) }
    }
    return longest
  }

  /// The first hour at which the count is reached.
  func first(_ count: Double) -> Double {
    let place = partition { $0 < count }
    guard place > 0 else { return hours[0] }
    guard place < counts.count else { return hours[counts.count - 1] }
    return between(place - 1, count)
  }

  /// The last hour at which the count is not exceeded.
  func last(_ count: Double) -> Double {
    let place = partition { $0 <= count }
    guard place > 0 else { return hours[0] }
    guard place < counts.count else { return hours[counts.count - 1] }
    return between(place - 1, count)
  }

  private func between(_ place: Int, _ count: Double) -> Double {
    let share = (count - counts[place]) / (counts[place + 1] - counts[place])
    return hours[place] + share * (hours[place + 1] - hours[place])
  }

  /// How many knots at the front meet a condition that the rest do not.
  private func partition(_ isBefore: (Double) -> Bool) -> Int {
    var (low, high) = (0, counts.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(counts[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
